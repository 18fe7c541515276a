import { useCallback, useMemo, useState } from 'react';
import type { Billing } from '#shared/billing.ts';
import type { Outputs } from '../../../data/trpc.ts';
import { textOf } from '../../../ui/format/row.ts';

export type QuoteData = Outputs['sales']['quote']['get'];
type StoredLine = QuoteData['lines'][number];

/** A line as it is typed: everything is text until it is saved. */
export interface DraftLine {
  readonly key: string;
  readonly productId: string | null;
  readonly description: string;
  readonly quantity: string;
  readonly unit: string;
  readonly unitPrice: string;
  /** What the catalogue said when the product was chosen, and the price book that said it. */
  readonly listPrice: string;
  readonly priceBookId: string | null;
  readonly discountPercent: string;
  readonly taxRate: string;
  readonly optional: boolean;
  readonly billing: Billing;
  readonly termMonths: string;
  readonly freeMonths: string;
  readonly startsOn: string | null;
}

export interface DraftHeader {
  readonly title: string;
  readonly validUntil: string | null;
  readonly taxMode: 'exclusive' | 'inclusive';
  readonly rounding: 'line' | 'document';
  readonly discountKind: 'percent' | 'amount' | null;
  readonly discountValue: string;
  readonly paymentDays: string;
  readonly terms: string;
  readonly priceBookId: string | null;
  readonly partnerId: string | null;
}

export interface QuoteDraft {
  readonly header: DraftHeader;
  readonly lines: readonly DraftLine[];
  readonly dirty: boolean;
  setHeader(change: Partial<DraftHeader>): void;
  setLine(key: string, change: Partial<DraftLine>): void;
  setLines(lines: readonly DraftLine[]): void;
  /** What is on the screen is what is stored. */
  kept(): void;
}

export const emptyLine = (): DraftLine => ({
  key: crypto.randomUUID(),
  productId: null,
  description: '',
  quantity: '1',
  unit: '',
  unitPrice: '',
  listPrice: '',
  priceBookId: null,
  discountPercent: '',
  taxRate: '',
  optional: false,
  billing: 'once',
  termMonths: '',
  freeMonths: '',
  startsOn: null,
});

const lineOf = (line: StoredLine): DraftLine => ({
  key: line.id,
  productId: line.productId,
  description: line.description,
  quantity: line.quantity,
  unit: line.unit ?? '',
  unitPrice: line.unitPrice,
  listPrice: line.listPrice ?? '',
  priceBookId: line.priceBookId,
  discountPercent: line.discountPercent ?? '',
  taxRate: line.taxRate ?? '',
  optional: line.optional === 1,
  billing: line.billing ?? 'once',
  termMonths: line.termMonths === null ? '' : String(line.termMonths),
  freeMonths: line.freeMonths === null ? '' : String(line.freeMonths),
  startsOn: line.startsOn,
});

const headerOf = ({ quote }: QuoteData): DraftHeader => ({
  title: textOf(quote, 'title'),
  validUntil: textOf(quote, 'validUntil') || null,
  taxMode: quote.taxMode === 'inclusive' ? 'inclusive' : 'exclusive',
  rounding: quote.rounding === 'document' ? 'document' : 'line',
  discountKind:
    quote.discountKind === 'percent' || quote.discountKind === 'amount' ? quote.discountKind : null,
  discountValue: textOf(quote, 'discountValue'),
  paymentDays: textOf(quote, 'paymentDays'),
  terms: textOf(quote, 'terms'),
  priceBookId: textOf(quote, 'priceBookId') || null,
  partnerId: textOf(quote, 'partnerId') || null,
});

/** The quote while it is edited. */
export function useQuoteDraft(data: QuoteData): QuoteDraft {
  const [header, setHeaderState] = useState(() => headerOf(data));
  const [lines, setLines] = useState<readonly DraftLine[]>(() => data.lines.map(lineOf));
  const [dirty, setDirty] = useState(false);
  const setHeader = useCallback((change: Partial<DraftHeader>): void => {
    setDirty(true);
    setHeaderState((known) => ({ ...known, ...change }));
  }, []);
  const setLine = useCallback((key: string, change: Partial<DraftLine>): void => {
    setDirty(true);
    setLines((known) => known.map((line) => (line.key === key ? { ...line, ...change } : line)));
  }, []);
  const replaceLines = useCallback((next: readonly DraftLine[]): void => {
    setDirty(true);
    setLines(next);
  }, []);
  const kept = useCallback((): void => setDirty(false), []);
  return useMemo(
    () => ({ header, lines, dirty, setHeader, setLine, setLines: replaceLines, kept }),
    [header, lines, dirty, setHeader, setLine, replaceLines, kept],
  );
}

/** The values as the program takes them. */
export const headerValues = ({ discountKind, discountValue, paymentDays, ...header }: DraftHeader) => ({
  ...header,
  paymentDays: wholeNumber(paymentDays) ?? (paymentDays.trim() || null),
  discountKind: discountValue.trim() === '' ? null : (discountKind ?? 'percent'),
  discountValue: discountValue.trim() || null,
});

export const lineValues = ({ key: _key, ...line }: DraftLine) => ({ ...line, ...termOf(line) });

/** What is no whole number the screen has marked already. */
const wholeNumber = (typed: string): number | null =>
  /^\d+$/.test(typed.trim()) ? Number(typed.trim()) : null;

/** How a line is billed, as the program takes it: what is paid once has no term. */
export const termOf = ({
  billing,
  termMonths,
  freeMonths,
  startsOn,
}: Pick<DraftLine, 'billing' | 'termMonths' | 'freeMonths' | 'startsOn'>) =>
  billing === 'once'
    ? { billing: null, termMonths: null, freeMonths: null, startsOn }
    : { billing, termMonths: wholeNumber(termMonths), freeMonths: wholeNumber(freeMonths), startsOn };
