import type { FieldValue } from '#shared/fields.ts';
import type { Filter } from '#shared/filter/filter.ts';
import type { LocalText } from '#shared/texts.ts';
import { mayRead } from '../../../core/access/access.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { fieldValue, readPage } from '../../../core/lists/page.ts';
import { readTotals } from '../../../core/lists/totals.ts';
import type { Reader } from '../../../core/storage/reader.ts';
import { customerGroup, type GroupMember } from './customer-group.ts';
import { CUSTOMER_FIGURES, type FigureDefinition } from './figure-definitions.ts';

/** A figure with the rows it counts. */
export interface CustomerFigure {
  readonly id: string;
  readonly label: LocalText;
  readonly entity: string;
  readonly filter: Filter;
  readonly count: number;
  /** Minor units, each currency by itself; null where no amounts are added up. */
  readonly sums: readonly { readonly currency: string; readonly amount: number }[] | null;
  /** A civil date or a moment; undefined where the figure is a number, null where there is none. */
  readonly day?: FieldValue;
}

export interface CustomerFigures {
  /** The customer and the companies below it. */
  readonly group: readonly GroupMember[];
  readonly figures: readonly CustomerFigure[];
}

/**
 * What a customer comes to, alone or with the companies below it. Counts and sums are those of lists with the same
 * conditions, so the reader's rights hold in them; what they may not see at all is left out.
 */
export function customerFigures(
  reader: Reader,
  id: string,
  wholeGroup: boolean,
  { scope, today }: { readonly scope: FilterScope; readonly today: string },
): CustomerFigures {
  const group = customerGroup(reader, id, scope);
  const ids = wholeGroup ? group.map((member) => member.id) : [id];
  const figures = CUSTOMER_FIGURES.filter(({ entity }) => mayRead(scope.actor, entity)).map((definition) =>
    readFigure(reader, definition, definition.filter(ids, today), scope),
  );
  return { group, figures };
}

function readFigure(
  reader: Reader,
  { id, label, entity, sum, day }: FigureDefinition,
  filter: Filter,
  scope: FilterScope,
): CustomerFigure {
  const request = { entity: entity.name, filter, ...(sum ? { sums: [sum] } : {}) };
  const { count, sums } = readTotals(reader, entity, request, scope);
  const figure = { id, label, entity: entity.name, filter, count, sums: sum ? sums : null };
  if (!day) return figure;
  const sort = { field: day.field, descending: day.last };
  const [first] = readPage(reader, entity, { entity: entity.name, filter, sort, limit: 1 }, scope).rows;
  return { ...figure, day: first ? fieldValue(first, day.field) : null };
}
