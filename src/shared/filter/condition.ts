import { AppError } from '../errors.ts';
import type { FieldKind, FieldValue } from '../fields.ts';
import { tagIdsOf } from '../tags.ts';
import type { FilterLeaf, FilterScalar, MY_TEAM } from './filter.ts';
import { isPeriod, spanOf, startOfDay } from './period.ts';

/** Who asks, and when. */
export interface FilterContext {
  readonly actorId: string;
  /** The people of the asker's department, the asker among them. */
  readonly team: readonly string[];
  readonly today: string;
  readonly timeZone: string;
}

/**
 * A leaf with its value made plain: the one reading of an operator that SQL and predicate share. Values are as rows
 * hold them; `contains` and `startsWith` carry lower case.
 */
export type Condition =
  | { readonly is: 'empty' | 'notEmpty' }
  | { readonly is: 'equals' | 'notEquals'; readonly value: string | number }
  | { readonly is: 'in' | 'notIn'; readonly values: readonly (string | number)[] }
  | { readonly is: 'contains' | 'startsWith'; readonly text: string }
  | { readonly is: 'less' | 'atMost' | 'greater' | 'atLeast'; readonly value: string | number }
  | {
      readonly is: 'span';
      readonly from: string | number;
      readonly to: string | number;
      readonly closed: boolean;
    };

const ORDERED: ReadonlySet<FieldKind> = new Set(['integer', 'decimal', 'money', 'date', 'instant']);
const TEXTUAL: ReadonlySet<FieldKind> = new Set([
  'text',
  'longText',
  'email',
  'phone',
  'url',
  'json',
  'choice',
]);
const NUMERIC: ReadonlySet<FieldKind> = new Set(['integer', 'money', 'instant', 'boolean', 'decimal']);

const refuse = (detail: string): AppError => new AppError('badFilter', { detail });

function plain(value: FilterScalar, kind: FieldKind, context: FilterContext): string | number {
  if (typeof value === 'object') return context.actorId;
  if (kind === 'decimal') {
    const number = Number(value);
    if (!Number.isFinite(number)) throw refuse(`${value}`);
    return number;
  }
  if (NUMERIC.has(kind) && typeof value !== 'number') throw refuse(`${value}`);
  if (!NUMERIC.has(kind) && typeof value !== 'string') throw refuse(`${value}`);
  return value;
}

const isMyTeam = (value: FilterLeaf['value']): value is typeof MY_TEAM =>
  typeof value === 'object' && value !== null && 'myTeam' in value;

/** Reads a leaf for a field of this kind; throws `badFilter` where operator, kind and value do not fit. */
export function readLeaf(leaf: FilterLeaf, kind: FieldKind, context: FilterContext): Condition {
  const { op, value } = leaf;
  const isTeam = isMyTeam(value);
  const one = (): string | number => {
    if (value === undefined || value === null || Array.isArray(value) || isMyTeam(value))
      throw refuse(`${leaf.field} ${op}`);
    return plain(value, kind, context);
  };
  const several = (): (string | number)[] => {
    if (isTeam) return [...context.team];
    if (!Array.isArray(value)) throw refuse(`${leaf.field} ${op}`);
    return value.map((each) => plain(each, kind, context));
  };
  const ordered = (): void => {
    if (!ORDERED.has(kind)) throw refuse(`${leaf.field} ${op}`);
  };
  switch (op) {
    case 'empty':
    case 'notEmpty':
      return { is: op };
    case 'equals':
      if (isTeam) return { is: 'in', values: several() };
      return value === null ? { is: 'empty' } : { is: 'equals', value: one() };
    case 'notEquals':
      return value === null ? { is: 'notEmpty' } : { is: 'notEquals', value: one() };
    case 'in':
    case 'notIn':
      if (isTeam && op === 'notIn') throw refuse(`${leaf.field} ${op}`);
      return { is: op, values: several() };
    case 'contains':
    case 'startsWith':
      if (!TEXTUAL.has(kind)) throw refuse(`${leaf.field} ${op}`);
      return { is: op, text: String(one()).toLowerCase() };
    case 'lessThan':
      ordered();
      return { is: 'less', value: one() };
    case 'atMost':
      ordered();
      return { is: 'atMost', value: one() };
    case 'greaterThan':
      ordered();
      return { is: 'greater', value: one() };
    case 'atLeast':
      ordered();
      return { is: 'atLeast', value: one() };
    case 'between': {
      ordered();
      const [from, to] = several();
      if (from === undefined || to === undefined) throw refuse(`${leaf.field} ${op}`);
      return { is: 'span', from, to, closed: true };
    }
    case 'within': {
      if (kind !== 'date' && kind !== 'instant') throw refuse(`${leaf.field} ${op}`);
      if (!isPeriod(value)) throw refuse(`${leaf.field} ${op} ${String(value)}`);
      const span = spanOf(value, context.today);
      if (kind === 'date') return { is: 'span', ...span, closed: false };
      return {
        is: 'span',
        from: startOfDay(span.from, context.timeZone),
        to: startOfDay(span.to, context.timeZone),
        closed: false,
      };
    }
  }
}

/** Whether a value meets a condition; an empty value meets only `empty`, `notEquals` and `notIn`. */
export function meets(condition: Condition, held: FieldValue, kind: FieldKind): boolean {
  if (condition.is === 'empty') return held === null;
  if (condition.is === 'notEmpty') return held !== null;
  if (held === null) return condition.is === 'notEquals' || condition.is === 'notIn';
  if (kind === 'tags') return meetsTags(condition, tagIdsOf(held));
  const value = kind === 'decimal' ? Number(held) : held;
  switch (condition.is) {
    case 'equals':
      return value === condition.value;
    case 'notEquals':
      return value !== condition.value;
    case 'in':
      return condition.values.includes(value);
    case 'notIn':
      return !condition.values.includes(value);
    case 'contains':
      return String(value).toLowerCase().includes(condition.text);
    case 'startsWith':
      return String(value).toLowerCase().startsWith(condition.text);
    case 'less':
      return value < condition.value;
    case 'atMost':
      return value <= condition.value;
    case 'greater':
      return value > condition.value;
    case 'atLeast':
      return value >= condition.value;
    case 'span':
      return value >= condition.from && (condition.closed ? value <= condition.to : value < condition.to);
  }
}

/** The same of a set: what a record's tags, none of them or any of them are. */
function meetsTags(condition: Condition, held: readonly string[]): boolean {
  switch (condition.is) {
    case 'equals':
      return held.includes(String(condition.value));
    case 'notEquals':
      return !held.includes(String(condition.value));
    case 'in':
      return condition.values.some((id) => held.includes(String(id)));
    case 'notIn':
      return !condition.values.some((id) => held.includes(String(id)));
    default:
      return false;
  }
}
