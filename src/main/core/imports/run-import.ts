import type { Entity } from '../entities/entity.ts';
import type { Work } from '../storage/work.ts';
import { columnsOf, demandRequired } from './columns.ts';
import type { DataRow, Table } from './delimited.ts';
import type { Mapping } from './mapping.ts';
import { parentsFirst } from './parents-first.ts';
import { type Reading, readRow } from './read-row.ts';
import { RowWriter } from './row-writer.ts';
import type { UnknownValue } from './unknown-values.ts';
import type { RowVerdict } from './verdict.ts';

export interface ImportOutcome {
  readonly verdicts: readonly RowVerdict[];
  readonly unknownValues: readonly UnknownValue[];
}

export interface ImportOptions {
  readonly table: Table;
  readonly mapping: Mapping;
  /** A file that was imported before: its rows without a key are duplicates. */
  readonly seenBefore: boolean;
  readonly onRow: (done: number, total: number) => void;
}

/**
 * Writes the rows of a file through the entity's own rules, one verdict a row. A row with a problem is left out; the
 * caller decides whether the rest stands. Dry run and commit are this same function: the dry run rolls back.
 */
export function runImport(work: Work, entity: Entity, options: ImportOptions): ImportOutcome {
  const { table, mapping, onRow } = options;
  const columns = columnsOf(entity, work.actor, table, mapping);
  demandRequired(entity, columns, mapping);
  const reading: Reading = { columns, mapping, currency: work.currency, timeZone: work.facts.timeZone };
  const keys = entity.meta.naturalKeys.filter((key) => columns.some(({ field }) => field.name === key));
  const writer = new RowWriter(work, entity, reading, keys, options.seenBefore);
  const rows = table.rows.map((row) => readRow(row, reading));
  const verdicts = new Map<DataRow, RowVerdict>();
  for (const row of parentsFirst(rows, entity.name, columns, keys)) {
    const { verdict, problems = [] } = writer.write(row);
    const placed = problems.map((problem) => {
      const column = columns.find(({ field }) => field.name === problem.field)?.name;
      return column === undefined ? problem : { ...problem, column };
    });
    verdicts.set(row.source, { row: row.source.number, verdict, problems: placed });
    onRow(verdicts.size, rows.length);
  }
  return {
    verdicts: table.rows.flatMap((row) => verdicts.get(row) ?? []),
    unknownValues: writer.references.unknown(),
  };
}
