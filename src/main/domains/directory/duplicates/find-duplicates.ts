import type { ExpressionBuilder } from 'kysely';
import { candidatePairs } from '#shared/matching/candidate-pairs.ts';
import type { Entity, TablesOf } from '../../../core/entities/entity.ts';
import { defineTask, type TaskContext } from '../../../core/jobs/task.ts';
import type { AnyTables } from '../../../core/lists/compile-filter.ts';
import { selected } from '../../../core/lists/list-query.ts';
import { queryBuilder } from '../../../core/storage/query-builder.ts';
import { Contact, Customer } from '../entities.ts';
import { contactBlocks, contactKeys, contactLikeness } from './contact-likeness.ts';
import { customerBlocks, customerKeys, customerLikeness } from './customer-likeness.ts';
import { type DistinctPair, pairKey } from './distinct-pair-entity.ts';
import type { Likeness } from './likeness.ts';

const builder = queryBuilder<TablesOf<typeof Customer | typeof Contact | typeof DistinctPair>>();

export type DuplicateKind = 'customer' | 'contact';

/** One record of a suspected pair: what it is called, and what tells it apart. */
export interface Suspect {
  readonly id: string;
  readonly name: string;
  readonly detail: string | null;
}

export interface SuspectedPair extends Likeness {
  /** The older of the two. */
  readonly one: Suspect;
  readonly other: Suspect;
}

export interface Duplicates {
  /** How many records were looked at. */
  readonly looked: number;
  /** How many pairs are suspected, and the likeliest of them. */
  readonly found: number;
  readonly pairs: readonly SuspectedPair[];
}

const MOST_SHOWN = 200;

/** Looks through all customers or contacts that the person may see; what somebody told apart is left out. */
export const duplicatesTask = defineTask<{ readonly kind: DuplicateKind }, Duplicates>(
  'directory.duplicates',
  ({ kind }, context) =>
    kind === 'customer'
      ? search(customersSeen(context), customerBlocks, customerLikeness, context)
      : search(contactsSeen(context), contactBlocks, contactLikeness, context),
);

interface Candidate<Keys> {
  readonly suspect: Suspect;
  readonly keys: Keys;
}

function search<Keys>(
  candidates: readonly Candidate<Keys>[],
  blocksOf: (keys: Keys) => string[],
  likeness: (one: Keys, other: Keys) => Likeness,
  { reader, throwIfCancelled }: TaskContext,
): Duplicates {
  const told = new Set(
    reader
      .all(builder.selectFrom('distinctPair').select('pair').where('deletedAt', 'is', null))
      .map(({ pair }) => pair),
  );
  const pairs: SuspectedPair[] = [];
  let met = 0;
  for (const [first, second] of candidatePairs(candidates.map(({ keys }) => blocksOf(keys)))) {
    if (++met % 10_000 === 0) throwIfCancelled();
    const [one, other] = [candidates[first], candidates[second]];
    if (!one || !other) continue;
    const like = likeness(one.keys, other.keys);
    if (like.score === 0 || told.has(pairKey(one.suspect.id, other.suspect.id))) continue;
    pairs.push({ ...like, one: one.suspect, other: other.suspect });
  }
  pairs.sort((a, b) => b.score - a.score || (a.one.name < b.one.name ? -1 : 1));
  return { looked: candidates.length, found: pairs.length, pairs: pairs.slice(0, MOST_SHOWN) };
}

/** What every read of many rows carries: in use, and within what the person may see. */
const seen =
  (entity: Entity, { scope }: TaskContext) =>
  (eb: unknown) =>
    selected(eb as ExpressionBuilder<AnyTables, string>, entity, {}, scope, 'rows') as never;

const customersSeen = (context: TaskContext): Candidate<ReturnType<typeof customerKeys>>[] =>
  context.reader
    .all(
      builder
        .selectFrom('customer as t')
        .select([
          't.id',
          't.name',
          't.parentId',
          't.taxNumber',
          't.phone',
          't.website',
          't.region',
          't.address',
        ])
        .where(seen(Customer, context))
        .orderBy('t.rid'),
    )
    .map((row) => ({
      suspect: { id: row.id, name: row.name, detail: row.address ?? row.region },
      keys: customerKeys(row),
    }));

const contactsSeen = (context: TaskContext): Candidate<ReturnType<typeof contactKeys>>[] =>
  context.reader
    .all(
      builder
        .selectFrom('contact as t')
        .leftJoin('customer as c', 'c.id', 't.customerId')
        .select(['t.id', 't.name', 't.email', 't.phone', 't.wechat', 't.customerId', 'c.name as company'])
        .where(seen(Contact, context))
        .orderBy('t.rid'),
    )
    .map((row) => ({
      suspect: { id: row.id, name: row.name, detail: row.company },
      keys: contactKeys(row),
    }));
