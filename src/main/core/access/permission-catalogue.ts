import type { LocalText } from '#shared/texts.ts';
import type { Entity } from '../entities/entity.ts';
import type { Registry } from '../entities/registry.ts';
import { entityPermission } from './access.ts';
import { hasVault } from './vaults.ts';

/** One thing that a role can be allowed, as the screen for roles shows it. */
export interface CatalogueEntry {
  readonly label: LocalText;
  /** True for a kind of record; false for something that is done and belongs to none. */
  readonly record: boolean;
  /** Each null where there is no such right: a log cannot be written, most entities hold nothing sensitive. */
  readonly read: string | null;
  readonly write: string | null;
  readonly sensitive: string | null;
}

export interface CatalogueRoom {
  readonly name: string;
  readonly label: LocalText;
  readonly entries: readonly CatalogueEntry[];
}

const CORE: LocalText = { zh: '工作区', en: 'Workspace' };

function entityEntry(entity: Entity): CatalogueEntry {
  const { mergeClass, plural } = entity.spec;
  const hasSensitive = hasVault(entity) || entity.fields.some(({ fieldClass }) => fieldClass === 'sensitive');
  return {
    label: plural,
    record: true,
    read: entityPermission(entity, 'read'),
    write: mergeClass === 'ledger' ? null : entityPermission(entity, 'write'),
    sensitive: hasSensitive ? entityPermission(entity, 'sensitive') : null,
  };
}

function otherEntry([permission, label]: [string, LocalText]): CatalogueEntry {
  const reads = permission.endsWith('.read');
  return {
    label,
    record: false,
    read: reads ? permission : null,
    write: reads ? null : permission,
    sensitive: null,
  };
}

/** Everything that can be permitted, by room: kinds of record first, then what belongs to no record. */
export function permissionCatalogue(
  registry: Registry,
  others: Readonly<Record<string, LocalText>>,
  rooms: readonly { readonly name: string; readonly label: LocalText }[],
): CatalogueRoom[] {
  const names = [...new Set(registry.all.map(({ spec }) => spec.domain))].sort(
    (left, right) => Number(left === 'core') - Number(right === 'core'),
  );
  return names.map((name) => ({
    name,
    label:
      name === 'core' ? CORE : (rooms.find((room) => room.name === name)?.label ?? { zh: name, en: name }),
    entries: [
      ...registry.all.filter(({ spec }) => spec.domain === name).map(entityEntry),
      ...Object.entries(others)
        .filter(([permission]) => permission.startsWith(`${name}.`))
        .map(otherEntry),
    ],
  }));
}
