import type { FieldValue } from '#shared/fields.ts';
import type { Pricing } from './pricing.ts';
import type { QuoteLineRow } from './read.ts';

const COMPARED = [
  'description',
  'quantity',
  'unit',
  'unitPrice',
  'discountPercent',
  'taxRate',
  'optional',
  'billing',
  'termMonths',
  'freeMonths',
  'startsOn',
] as const;

export interface ComparedLine {
  readonly kind: 'same' | 'changed' | 'added' | 'removed';
  readonly description: string;
  /** Amount of the line after its discount, minor units. */
  readonly left: number | null;
  readonly right: number | null;
  readonly changes: readonly {
    readonly field: string;
    readonly left: FieldValue;
    readonly right: FieldValue;
  }[];
}

interface Side {
  readonly lines: readonly QuoteLineRow[];
  readonly pricing: Pricing;
}

const keyOf = (line: QuoteLineRow): string => line.productId ?? line.description;

/** Line by line what a version changed: lines belong together by product, else by description, in their order. */
export function compareLines(left: Side, right: Side): ComparedLine[] {
  const amount = ({ pricing }: Side, line: QuoteLineRow): number | null =>
    pricing.lines.find(({ position }) => position === line.position)?.amount ?? null;
  const waiting = [...left.lines];
  const compared = right.lines.map((line): ComparedLine => {
    const at = waiting.findIndex((other) => keyOf(other) === keyOf(line));
    const other = at < 0 ? undefined : waiting.splice(at, 1)[0];
    if (!other)
      return {
        kind: 'added',
        description: line.description,
        left: null,
        right: amount(right, line),
        changes: [],
      };
    const changes = COMPARED.filter((field) => other[field] !== line[field]).map((field) => ({
      field,
      left: other[field],
      right: line[field],
    }));
    const [before, after] = [amount(left, other), amount(right, line)];
    return {
      kind: changes.length > 0 ? 'changed' : 'same',
      description: line.description,
      left: before,
      right: after,
      changes,
    };
  });
  const removed = waiting.map(
    (line): ComparedLine => ({
      kind: 'removed',
      description: line.description,
      left: amount(left, line),
      right: null,
      changes: [],
    }),
  );
  return [...compared, ...removed];
}
