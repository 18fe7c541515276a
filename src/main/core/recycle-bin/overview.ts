import type { ExpressionBuilder } from 'kysely';
import { mayRead, mayWrite } from '../access/access.ts';
import { Person } from '../access/person.ts';
import type { Entity } from '../entities/entity.ts';
import type { AnyTables, FilterScope } from '../lists/compile-filter.ts';
import { selected } from '../lists/list-query.ts';
import { readTotals } from '../lists/totals.ts';
import { readSetting } from '../settings/setting.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Reader } from '../storage/reader.ts';
import { RecycleBinDays } from './days.ts';
import type { Member } from './rows.ts';

const builder = queryBuilder<AnyTables>();
type Eb = ExpressionBuilder<AnyTables, string>;

/** The kinds of record that this person finds in the bin: those they may change, and that have a page of their own. */
export const binKinds = ({ registry, actor }: FilterScope): Entity[] =>
  registry.all.filter(
    (entity) =>
      entity.meta.hasPage &&
      (entity.spec.mergeClass === 'record' || entity.spec.partOf !== undefined) &&
      entity.spec.mergeClass !== 'ledger' &&
      mayRead(actor, entity) &&
      mayWrite(actor, entity),
  );

/** Who deleted something, by the id that the row keeps; the program itself where it was nobody. */
export const deletedBy = (reader: Reader, personId: string): string =>
  reader.find(Person, personId)?.name ?? 'VendorDesk';

export interface BinOverview {
  readonly days: number;
  readonly kinds: readonly { readonly entity: string; readonly count: number }[];
  /** Who deleted what is there. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

/** How much of what lies in the bin, and by whom. */
export function readBinOverview(reader: Reader, scope: FilterScope): BinOverview {
  const kinds = binKinds(scope);
  const people = new Set<string>();
  for (const entity of kinds)
    for (const { updatedBy } of reader.all(
      builder
        .selectFrom(`${entity.name} as t`)
        .select('t.updatedBy')
        .distinct()
        .where((eb) => selected(eb as unknown as Eb, entity, { deleted: true }, scope)),
    ))
      people.add(String(updatedBy));
  return {
    days: readSetting(reader, RecycleBinDays),
    kinds: kinds
      .map((entity) => ({
        entity: entity.name,
        count: readTotals(reader, entity, { entity: entity.name, deleted: true }, scope).count,
      }))
      .filter(({ count }) => count > 0),
    people: [...people].map((id) => ({ id, name: deletedBy(reader, id) })),
  };
}

/** Everything in the bin that this person may remove, by the deletions it came in with. */
export const wholeBin = (reader: Reader, scope: FilterScope): Member[] =>
  binKinds(scope).flatMap((entity) =>
    reader
      .all(
        builder
          .selectFrom(`${entity.name} as t`)
          .select('t.id')
          .where('t.deletedWith', 'is', null)
          .where((eb) => selected(eb as unknown as Eb, entity, { deleted: true }, scope))
          .orderBy('t.deletedAt'),
      )
      .map(({ id }) => ({ entity, id: String(id) })),
  );
