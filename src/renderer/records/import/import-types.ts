import type { Problem } from '#shared/errors.ts';
import type { RefLabel } from '#shared/fields.ts';
import type { Outputs } from '../../data/trpc.ts';

export type Inspection = Outputs['imports']['inspect'];
export type Mapping = NonNullable<Inspection['remembered']>;
export type ValueChoice = Mapping['values'][string][string];
export type DateOrder = Mapping['dateOrders'][string];
export type Encoding = NonNullable<Inspection['encoding']>;
export type Delimiter = NonNullable<Inspection['delimiter']>;

/** What a dry run or an import hands back; the router types job results as unknown. */
export interface Report {
  readonly counts: Readonly<Record<'new' | 'changed' | 'unchanged' | 'duplicate' | 'error', number>>;
  readonly unknownValues: readonly UnknownValue[];
  readonly sample: readonly VerdictRow[];
  readonly header: readonly string[];
  readonly committed: boolean;
  /** The change group that was written, to undo the import by; null where nothing was. */
  readonly group: number | null;
  readonly download: string;
}

export interface UnknownValue {
  readonly field: string;
  readonly value: string;
  readonly count: number;
  readonly rows: readonly number[];
  readonly suggestions: readonly { readonly id: string; readonly label: RefLabel }[];
}

export interface VerdictRow {
  readonly row: number;
  readonly verdict: keyof Report['counts'];
  readonly problems: readonly Problem[];
  readonly cells: readonly string[];
}

/** How the guesses of an inspection begin as a mapping; what was remembered comes first. */
export function firstMapping({ columns, remembered, presetValues }: Inspection): Mapping {
  const guessed: Mapping = {
    columns: Object.fromEntries(columns.map(({ name, field }) => [name, field])),
    defaults: {},
    dateOrders: Object.fromEntries(
      columns.flatMap(({ name, dateOrder }) => (dateOrder ? [[name, dateOrder]] : [])),
    ),
    values: meant(presetValues),
  };
  return remembered
    ? {
        ...guessed,
        ...remembered,
        columns: { ...guessed.columns, ...remembered.columns },
        values: { ...guessed.values, ...remembered.values },
      }
    : guessed;
}

/** What the words of a recognised export mean, where that is known. */
function meant(presetValues: Inspection['presetValues']): Mapping['values'] {
  const values: Record<string, Record<string, ValueChoice>> = {};
  for (const { field, value, choice } of presetValues)
    if (choice) values[field] = { ...values[field], [value]: choice };
  return values;
}
