import type { RefLabel } from '#shared/fields.ts';
import type { LocalText } from '#shared/texts.ts';
import { maySee, visibleFields } from '../access/access.ts';
import type { Entity } from '../entities/entity.ts';
import { titleOf } from '../entities/title.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import { fieldValue, type ListRow } from '../lists/select-rows.ts';
import { searchedAs, searchedFields } from '../storage/schema/search-index.ts';
import type { TypedPart } from './cut-text.ts';
import { type Mark, marksIn } from './marks.ts';

/** A text with the places that were searched for. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A value besides the title in which something was found, or the number. */
export interface HitDetail extends MarkedText {
  readonly label: LocalText;
}

/** Something found, as a screen shows it. */
export interface Hit {
  readonly id: string;
  readonly title: RefLabel;
  readonly marks: readonly Mark[];
  readonly details: readonly HitDetail[];
  readonly createdAt: number;
  /** The record to open: the hit itself, or the one that a file hangs on. */
  readonly opens: { readonly entity: string; readonly id: string };
  /** Of a file: what its record is called. */
  readonly of: RefLabel;
}

const LENGTH = 120;
/** Few characters before the place: in a narrow line what was found must still be in sight. */
const BEFORE = 12;

/** A long text is cut to what stands around the first place that was searched for. */
export function excerpt({ text, marks }: MarkedText): MarkedText {
  if (text.length <= LENGTH) return { text, marks };
  const at = Math.max(0, (marks[0]?.[0] ?? 0) - BEFORE);
  const end = Math.min(text.length, at + LENGTH);
  const [before, after] = [at > 0 ? '…' : '', end < text.length ? '…' : ''];
  const shift = before.length - at;
  return {
    text: before + text.slice(at, end) + after,
    marks: marks
      .filter(([from, to]) => from >= at && to <= end)
      .map(([from, to]) => [from + shift, to + shift] as const),
  };
}

/** What of a row was found: its title, its number, and each other field that holds something of what was typed. */
export function hitOf(entity: Entity, row: ListRow, parts: readonly TypedPart[], scope: FilterScope): Hit {
  const { titleField } = entity.spec;
  const title = titleOf(entity, row);
  const visible = new Set(visibleFields(scope.actor, entity).map(({ name }) => name));
  const details = searchedFields(entity)
    .filter(({ name }) => name !== titleField && visible.has(name))
    .flatMap((field): HitDetail[] => {
      const value = fieldValue(row, field.name);
      if (value === null) return [];
      const text = String(value);
      const marks = marksIn(text, parts, searchedAs(entity, field) === 'name');
      return marks.length > 0 || field.name === 'number'
        ? [{ label: field.label, ...excerpt({ text, marks }) }]
        : [];
    });
  return {
    id: row.id,
    title,
    marks:
      typeof title === 'string' && maySee(scope.actor, entity, titleField) ? marksIn(title, parts, true) : [],
    details,
    createdAt: Number(row.createdAt),
    opens: { entity: entity.name, id: row.id },
    of: null,
  };
}
