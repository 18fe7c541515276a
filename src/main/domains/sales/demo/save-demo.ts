import { z } from 'zod';
import { AppError, type Problem } from '#shared/errors.ts';
import type { TablesOf } from '../../../core/entities/entity.ts';
import type { RecordValues } from '../../../core/entities/record-values.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import {
  checkValues,
  createRecord,
  demandReferences,
  updateRecord,
} from '../../../core/records/write-record.ts';
import { queryBuilder } from '../../../core/storage/query-builder.ts';
import type { Work } from '../../../core/storage/work.ts';
import { demandOpenDeal } from '../demand-open-deal.ts';
import { Demo } from './demo-entity.ts';
import { DemoAttendee, DemoPreparation } from './demo-part-entities.ts';

const builder = queryBuilder<TablesOf<typeof DemoAttendee | typeof DemoPreparation>>();

const id = z.string().max(40);
const Row = z.record(z.string().max(40), z.union([z.string().max(500), z.number(), z.boolean(), z.null()]));

/** A demo as the dialog gives it: the whole of it, attendees and preparations in their order. */
export const DemoInput = z.object({
  /** Null for a new one. */
  id: id.nullable(),
  values: z.record(z.string().max(40), z.unknown()),
  attendees: z.array(Row).max(100),
  preparations: z.array(Row).max(100),
});
export type DemoInput = z.infer<typeof DemoInput>;

type Part = typeof DemoAttendee | typeof DemoPreparation;

const idsOf = (work: Work, table: Part['name'], demoId: string): string[] =>
  work
    .all(
      builder
        .selectFrom(table)
        .select('id')
        .where('demoId', '=', demoId)
        .where('deletedAt', 'is', null)
        .orderBy('createdAt')
        .orderBy('id'),
    )
    .map((row) => row.id);

/** The rows of a part, checked; each problem names its row. */
function checkRows(
  work: Work,
  entity: Part,
  rows: readonly RecordValues[],
  scope: FilterScope,
): RecordValues[] {
  return rows.map((row) => {
    const values = checkValues(
      entity,
      row,
      entity.fields.filter(({ name }) => name !== 'demoId'),
    );
    demandReferences(work, entity, values, scope);
    return values;
  });
}

/** Nobody stands among the attendees twice, and each row names somebody. */
export function attendeeProblems(rows: readonly RecordValues[]): Problem[] {
  const seen = new Set<string>();
  return rows.flatMap((row, at): Problem[] => {
    const who = row.contactId ?? row.personId ?? row.name;
    if (!who) return [{ code: 'attendeeUnnamed', params: { row: at + 1 } }];
    const known = seen.has(String(who));
    seen.add(String(who));
    return known ? [{ code: 'attendeeTwice', params: { row: at + 1, name: String(row.name ?? '') } }] : [];
  });
}

/** Puts the rows in the place of those that are there; one that is the same stays the same record. */
function replaceRows(work: Work, entity: Part, demoId: string, rows: readonly RecordValues[]): void {
  const known = idsOf(work, entity.name, demoId);
  const empty = Object.fromEntries(entity.fields.map(({ name }) => [name, null]));
  rows.forEach((row, at) => {
    const values = { ...empty, ...row, demoId };
    const there = known[at];
    if (there === undefined) work.insert(entity, values);
    else work.update(entity, there, values);
  });
  for (const surplus of known.slice(rows.length)) work.remove(entity, surplus);
}

/**
 * Saves a demo whole, with who takes part and what is to be got ready; returns its id. Throws `dealClosed` for a new one
 * of a closed deal, `demoNotPlanned` for one that is over, and what is wrong with rows by their number.
 */
export function saveDemo(work: Work, input: DemoInput, scope: FilterScope): string {
  const attendees = checkRows(work, DemoAttendee, input.attendees as RecordValues[], scope);
  const preparations = checkRows(work, DemoPreparation, input.preparations as RecordValues[], scope);
  const problems = attendeeProblems(attendees);
  const [first] = problems;
  if (first) throw new AppError(first.code, first.params, { problems });
  let demoId = input.id;
  if (demoId === null) {
    demandOpenDeal(work, String(input.values.dealId), { zh: '安排演示', en: 'arrange a demo for it' });
    demoId = createRecord(work, Demo, input.values, scope);
  } else {
    if (readRecord(work, Demo, demoId, scope).status !== 'planned') throw new AppError('demoNotPlanned');
    updateRecord(work, Demo, demoId, input.values, {}, scope);
  }
  replaceRows(work, DemoAttendee, demoId, attendees);
  replaceRows(work, DemoPreparation, demoId, preparations);
  return demoId;
}
