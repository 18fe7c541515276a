import { AppError } from '#shared/errors.ts';
import { Person } from '../access/person.ts';
import type { TablesOf } from '../entities/entity.ts';
import { demandKept } from '../files/file-content.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import { OPEN } from '../storage/stored-file.ts';
import type { Work } from '../storage/work.ts';
import { OutboxFile, OutboxItem } from './outbox-item-entity.ts';

const builder = queryBuilder<TablesOf<typeof OutboxItem>>();
const MOST_CHARACTERS = 900_000;

/** Something to be sent. */
export interface Outbound {
  /** The kind of connector that sends it. It need not be set up yet: the item waits for it. */
  readonly connector: string;
  /** What it is to the connector: `mail`. */
  readonly kind: string;
  /** What a person reads in the list. */
  readonly title: string;
  readonly recipient: string;
  /** Plain data for the connector. */
  readonly payload: unknown;
  /** The name under which the other side will know it, where the protocol has one. */
  readonly remoteId?: string;
  /** Files of the content store that go along; none that is confidential. */
  readonly files?: readonly { readonly hash: string; readonly name: string; readonly mediaType: string }[];
  /** What it is about. */
  readonly record?: { readonly entity: string; readonly id: string };
  /** Not before this moment; at once where left out. */
  readonly at?: number;
}

/**
 * Puts something into the outbox as part of the caller's unit of work: it leaves only if the action is committed, and
 * then it leaves. The same key is the same item, whose id is returned again. Throws `outboxPayloadTooLarge`, and
 * `fileDamaged` for a file that is not in the content store.
 */
export function enqueue(work: Work, item: Outbound, key: string): string {
  const known = work.first(builder.selectFrom('outboxItem').select('id').where('key', '=', key));
  if (known) return known.id;
  const payload = JSON.stringify(item.payload);
  if (payload.length > MOST_CHARACTERS)
    throw new AppError('outboxPayloadTooLarge', { title: item.title, max: MOST_CHARACTERS });
  const at = item.at ?? work.now;
  const id = work.insert(OutboxItem, {
    title: item.title.slice(0, 200),
    recipient: item.recipient.slice(0, 1000),
    state: 'waiting',
    connector: item.connector,
    kind: item.kind,
    key,
    payload,
    remoteId: item.remoteId ?? null,
    wantedAt: at,
    dueAt: at,
    attempts: 0,
    maybeTwice: 0,
    device: work.facts.device,
    recordEntity: item.record?.entity ?? null,
    recordId: item.record?.id ?? null,
    personId: work.find(Person, work.actor.id) ? work.actor.id : null,
  });
  for (const { hash, name, mediaType } of item.files ?? []) {
    demandKept(work, { hash, vault: OPEN }, name);
    work.insert(OutboxFile, { itemId: id, name, mediaType, hash });
  }
  return id;
}
