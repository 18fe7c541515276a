import type { FieldKind } from '#shared/fields.ts';
import { allOf, type Filter } from '#shared/filter/filter.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { type Window, within } from '../../../core/metrics/window.ts';
import type { Reader } from '../../../core/storage/reader.ts';

/** What the reports of the pipeline are asked with. */
export interface Analysed {
  readonly reader: Reader;
  readonly scope: FilterScope;
  /** The company's: amounts in others are counted as deals, not summed. */
  readonly currency: string;
  readonly timeZone: string;
  readonly today: string;
  readonly pipelineId: string;
  readonly window: Window;
}

/** A number of a report, and exactly the rows that it counts. */
export interface Counted {
  readonly count: number;
  /** In the company's currency, minor units. */
  readonly amount: number;
  readonly filter: Filter;
}

export const is = (field: string, value: string): Filter => ({ field, op: 'equals', value });

/** Deals of the pipeline that nobody discarded and whose date lies in the window. */
export function dealsWithin(asked: Analysed, field: 'openedOn' | 'closedOn', ...more: Filter[]): Filter {
  return conditions(
    is('pipelineId', asked.pipelineId),
    { field: 'status', op: 'notEquals', value: 'discarded' },
    inWindow(asked, field, 'date'),
    ...more,
  );
}

export const inWindow = ({ window, timeZone }: Analysed, field: string, kind: FieldKind): Filter =>
  within(field, window, kind, timeZone);

/** All of them, as one. */
export function conditions(first: Filter, ...more: Filter[]): Filter {
  return allOf(first, ...more) ?? first;
}
