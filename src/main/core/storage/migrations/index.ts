import { AppError } from '#shared/errors.ts';
import type { Registry } from '../../entities/registry.ts';
import type { Connection } from '../connection.ts';
import { applyEntities } from '../schema/apply-entities.ts';
import { foundation } from './0001-foundation.ts';
import { trust } from './0002-trust.ts';
import { services } from './0003-services.ts';
import { contracts } from './0004-contracts.ts';
import { selling } from './0005-selling.ts';
import { signing } from './0006-signing.ts';
import { presenting } from './0007-presenting.ts';
import type { Migration } from './migration.ts';

export const MIGRATIONS: readonly Migration[] = [
  foundation,
  trust,
  services,
  contracts,
  selling,
  signing,
  presenting,
];

/** The file format this program writes. */
export const FORMAT = MIGRATIONS.length;

/**
 * Brings the file to this program's format in one transaction: whole or absent. A file of a newer format is refused
 * with `workspaceNewer` and left as it is. Entity tables follow their definitions after the numbered steps.
 */
export function migrate(
  database: Connection,
  registry: Registry,
  steps: readonly Migration[] = MIGRATIONS,
): { from: number; to: number } {
  const from = database.pragma('user_version', { simple: true }) as number;
  const to = steps.length;
  if (from > to) throw new AppError('workspaceNewer', { found: from, supported: to });
  if (from === to) return { from, to };
  database.transaction(() => {
    for (const step of steps) if (step.version > from) step.up(database);
    applyEntities(database, registry);
    database.pragma(`user_version = ${to}`);
  })();
  return { from, to };
}
