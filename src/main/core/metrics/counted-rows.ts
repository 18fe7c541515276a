import type { FieldMeta } from '#shared/fields.ts';
import { allOf, type Filter } from '#shared/filter/filter.ts';
import { SYSTEM_FIELDS } from '#shared/filter/system-fields.ts';
import type { LocalText } from '#shared/texts.ts';
import type { Entity } from '../entities/entity.ts';
import type { Registry } from '../entities/registry.ts';
import type { Exclusion, Part, Reading } from './metric.ts';
import { type Window, within } from './window.ts';

/** Rows that a part leaves out, and why. */
export interface LeftOut {
  readonly id: string;
  readonly label: LocalText;
  readonly filter: Filter;
}

/** The rows of a part in a window: those counted, those left out by reason; together `all`, and none of them twice. */
export interface CountedRows {
  readonly entity: string;
  readonly all: Filter;
  readonly counted: Filter;
  readonly leftOut: readonly LeftOut[];
}

interface Reason {
  readonly id: string;
  readonly label: LocalText;
  readonly rows: Filter;
  /** The exact opposite of `rows`, where it can be said more plainly than “not”. */
  readonly opposite: Filter;
}

const OTHER_CURRENCIES: LocalText = { zh: '其他货币', en: 'Other currencies' };

/** The field at the end of a path through references; throws where there is none. */
export function fieldAt(registry: Registry, entity: Entity, path: string): FieldMeta {
  const [name = '', ...rest] = path.split('.');
  const field = entity.field(name) ?? SYSTEM_FIELDS.find((each) => each.name === name);
  if (!field) throw new Error(`${entity.name} has no field ${path}`);
  if (rest.length === 0) return field;
  if (field.target === undefined) throw new Error(`${entity.name}.${name} leads nowhere`);
  return fieldAt(registry, registry.get(field.target), rest.join('.'));
}

const opposed = (id: string, label: LocalText, rows: Filter): Reason => ({
  id,
  label,
  rows,
  opposite: { not: rows },
});

function missing({ name, label }: FieldMeta): Reason {
  return {
    id: `missing.${name}`,
    label: { zh: `缺少${label.zh}`, en: `Without ${label.en.toLowerCase()}` },
    rows: { field: name, op: 'empty' },
    opposite: { field: name, op: 'notEmpty' },
  };
}

/** What the way of counting itself leaves out: rows that lack a value, amounts in other currencies. */
function ownReasons(part: Part, { scope, currency }: Reading): Reason[] {
  const entity = scope.registry.get(part.entity);
  const { take } = part;
  const field = (name: string): FieldMeta => fieldAt(scope.registry, entity, name);
  if (take.kind === 'count') return [];
  if (take.kind === 'time') return [take.from, take.to].map((name) => missing(field(name)));
  const summed = field(take.field);
  const reasons = [missing(summed)];
  if (summed.currencyField !== undefined)
    reasons.push({
      id: 'otherCurrencies',
      label: OTHER_CURRENCIES,
      rows: { field: summed.currencyField, op: 'notEquals', value: currency },
      opposite: { field: summed.currencyField, op: 'equals', value: currency },
    });
  return reasons;
}

/** Which rows a part counts in a window, and which it leaves out. */
export function countedRows(
  part: Part,
  exclusions: readonly Exclusion[],
  window: Window,
  reading: Reading,
): CountedRows {
  const { registry, context } = reading.scope;
  const entity = registry.get(part.entity);
  const rows = typeof part.rows === 'function' ? part.rows(window, reading) : part.rows;
  const dated =
    part.when === undefined
      ? null
      : within(part.when, window, fieldAt(registry, entity, part.when).kind, context.timeZone);
  const all = allOf(rows, dated) ?? rows;
  const reasons = [
    ...exclusions
      .filter((each) => each.entity === part.entity)
      .map(({ id, label, rows: out }) => opposed(id, label, out)),
    ...ownReasons(part, reading),
  ];
  const leftOut = reasons.map(({ id, label, rows: out }, at) => ({
    id,
    label,
    filter: { and: [all, ...reasons.slice(0, at).map(({ opposite }) => opposite), out] },
  }));
  const counted = allOf(all, ...reasons.map(({ opposite }) => opposite)) ?? all;
  return { entity: part.entity, all, counted, leftOut };
}
