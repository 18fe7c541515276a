import type { Outgoing } from '../connectors/connector.ts';
import type { RowOf, TablesOf } from '../entities/entity.ts';
import { readChecked } from '../files/file-content.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Reader } from '../storage/reader.ts';
import { OPEN } from '../storage/stored-file.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { LATE } from './lateness.ts';
import type { OutboxFile, OutboxItem } from './outbox-item-entity.ts';

const builder = queryBuilder<TablesOf<typeof OutboxItem | typeof OutboxFile>>();

export type OutboxRow = RowOf<typeof OutboxItem>;

/** Items whose answer was lost with the program: nobody is sending them now. */
export const interruptedItems = (reader: Reader): OutboxRow[] =>
  reader.all(builder.selectFrom('outboxItem').selectAll().where('state', '=', 'sending'));

/** What a connector may send by now, what was lost first, then in order of their time; none that is in doubt. */
export const dueItems = (
  { reader, facts }: Pick<Workspace, 'reader' | 'facts'>,
  connector: string,
  now: number,
  limit: number,
): OutboxRow[] =>
  (['unknown', 'retrying', 'waiting'] as const).flatMap((state) =>
    reader.all(
      builder
        .selectFrom('outboxItem')
        .selectAll()
        .where('state', '=', state)
        .where('connector', '=', connector)
        .where('device', '=', facts.device)
        .where('dueAt', '<=', now)
        .where((eb) => eb.or([eb('wantedAt', '>=', now - LATE), eb('confirmedAt', '>=', now - LATE)]))
        .orderBy('dueAt')
        .orderBy('rid')
        .limit(limit),
    ),
  );

/** How many items have not left yet. */
export const waitingCount = (reader: Reader, connector?: string): number => {
  const query = builder
    .selectFrom('outboxItem')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('state', 'in', ['waiting', 'sending', 'retrying', 'unknown']);
  return reader.first(connector === undefined ? query : query.where('connector', '=', connector))?.count ?? 0;
};

/** When a connector last had something taken by the other side. */
export const lastSentAt = (reader: Reader, connector: string): number | null =>
  reader.first(
    builder
      .selectFrom('outboxItem')
      .select((eb) => eb.fn.max('sentAt').as('at'))
      .where('state', '=', 'sent')
      .where('connector', '=', connector),
  )?.at ?? null;

/** An item with its files, as a connector gets it. Throws `fileDamaged`. */
export async function outgoing(reader: Reader, row: OutboxRow): Promise<Outgoing> {
  const named = reader.all(
    builder.selectFrom('outboxFile').selectAll().where('itemId', '=', row.id).orderBy('rid'),
  );
  const files: Outgoing['files'][number][] = [];
  for (const { hash, name, mediaType } of named)
    files.push({ name, mediaType, bytes: await readChecked(reader, { hash, vault: OPEN }, name) });
  const { id, kind, remoteId, createdAt } = row;
  return { id, kind, remoteId, createdAt, files, payload: JSON.parse(row.payload) };
}
