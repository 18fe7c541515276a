import { AppError, type WireError } from '#shared/errors.ts';
import type { RecordReader, TablesOf } from '../entities/entity.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { ConnectorAccess, ConnectorKind, ConnectorSettings } from './connector.ts';
import type { Connector } from './connector-entity.ts';
import { readSecrets } from './secrets.ts';

const builder = queryBuilder<TablesOf<typeof Connector>>();

/** A connector as it was set up. */
export interface KeptConnector {
  readonly id: string;
  readonly settings: ConnectorSettings;
  readonly secretNames: readonly string[];
  readonly paused: boolean;
  readonly testedAt: number | null;
  readonly testProblem: WireError | null;
}

/** A connector as it was set up; undefined where it was not. */
export function keptConnector(reader: RecordReader, kind: string): KeptConnector | undefined {
  const row = reader.first(builder.selectFrom('connector').selectAll().where('kind', '=', kind));
  if (!row) return undefined;
  return {
    id: row.id,
    settings: JSON.parse(row.settings) as ConnectorSettings,
    secretNames: JSON.parse(row.secretNames ?? '[]') as string[],
    paused: row.paused === 1,
    testedAt: row.testedAt,
    testProblem: row.testProblem === null ? null : (JSON.parse(row.testProblem) as WireError),
  };
}

/** Settings and opened secrets of a connector. Throws `connectorMissing`, or `connectorPasswordMissing`. */
export function accessOf({ reader, key }: Workspace, kind: ConnectorKind): ConnectorAccess {
  const kept = keptConnector(reader, kind.kind);
  if (!kept) throw new AppError('connectorMissing', { connector: kind.label });
  const secrets = readSecrets(reader, key, kind.kind);
  const missing = kind.secrets.find(({ name }) => kept.secretNames.includes(name) && !(name in secrets));
  if (missing) throw new AppError('connectorPasswordMissing', { secret: missing.label });
  return { settings: kept.settings, secrets };
}
