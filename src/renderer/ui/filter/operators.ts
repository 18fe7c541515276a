import type { FieldKind } from '#shared/fields.ts';
import type { FilterLeaf, Operator } from '#shared/filter/filter.ts';

export { operatorLabel } from '#shared/filter/operator-labels.ts';

const TEXT: readonly Operator[] = ['contains', 'startsWith', 'equals', 'notEquals', 'empty', 'notEmpty'];
const NAMED: readonly Operator[] = ['equals', 'notEquals', 'in', 'notIn', 'empty', 'notEmpty'];
const TAGS: readonly Operator[] = ['in', 'notIn', 'empty', 'notEmpty'];
const NUMBER: readonly Operator[] = [
  'equals',
  'lessThan',
  'atMost',
  'greaterThan',
  'atLeast',
  'between',
  'empty',
  'notEmpty',
];
const DATE: readonly Operator[] = [
  'within',
  'equals',
  'lessThan',
  'atMost',
  'greaterThan',
  'atLeast',
  'between',
  'empty',
  'notEmpty',
];

/** The comparisons that a kind of field takes, the likeliest first. */
export function operatorsFor(kind: FieldKind): readonly Operator[] {
  switch (kind) {
    case 'integer':
    case 'decimal':
    case 'money':
      return NUMBER;
    case 'date':
      return DATE;
    case 'instant':
      return ['within', 'lessThan', 'atLeast', 'empty', 'notEmpty'];
    case 'boolean':
      return ['equals', 'empty', 'notEmpty'];
    case 'choice':
      return NAMED;
    case 'tags':
      return TAGS;
    case 'reference':
      return ['equals', 'notEquals', 'empty', 'notEmpty'];
    default:
      return TEXT;
  }
}

/** Whether a condition says enough to be asked. */
export function isComplete({ op, value }: FilterLeaf): boolean {
  if (op === 'empty' || op === 'notEmpty') return true;
  if (op === 'between')
    return Array.isArray(value) && value.length === 2 && value.every((each) => each !== '');
  if (op === 'in' || op === 'notIn') return Array.isArray(value) && value.length > 0;
  return value !== undefined && value !== null && value !== '';
}
