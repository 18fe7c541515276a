import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { WireError } from '#shared/errors.ts';
import { type Outputs, trpc } from '../../../data/trpc.ts';
import { wireErrorOf } from '../../../data/wire-error.ts';
import { type QuoteDraft, termOf } from './quote-draft.ts';

export type Pricing = Outputs['sales']['quote']['price'];

const PAUSE = 120;

/** What the lines on the screen come to, a moment after typing ends; lines still without a price are left out. */
export function usePricing(
  { header, lines }: QuoteDraft,
  currency: string,
): { pricing: Pricing | undefined; error: WireError | undefined; positions: readonly string[] } {
  const priced = lines.filter(({ quantity, unitPrice }) => quantity.trim() !== '' && unitPrice.trim() !== '');
  const value = header.discountValue.trim();
  const request = {
    lines: priced.map((line) => {
      const { startsOn: _, ...term } = termOf(line);
      return {
        quantity: line.quantity.trim(),
        unitPrice: line.unitPrice.trim(),
        discountPercent: line.discountPercent.trim() || null,
        taxRate: line.taxRate.trim() || null,
        optional: line.optional,
        ...term,
      };
    }),
    currency,
    taxMode: header.taxMode,
    rounding: header.rounding,
    headerDiscount: value === '' ? null : { kind: header.discountKind ?? ('percent' as const), value },
  };
  const [settled] = useDebouncedValue(request, PAUSE);
  const { data, error } = useQuery({
    ...trpc.sales.quote.price.queryOptions(settled),
    placeholderData: keepPreviousData,
  });
  return {
    pricing: error ? undefined : data,
    error: error ? wireErrorOf(error) : undefined,
    positions: priced.map(({ key }) => key),
  };
}
