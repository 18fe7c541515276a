import { ActionIcon, Checkbox, Select } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useMemo } from 'react';
import { BILLINGS, type Billing } from '#shared/billing.ts';
import { NOTHING } from '../../../ui/format/format.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import type { LineColumn } from '../../../ui/lines/line-column.ts';
import { salesTexts } from '../texts.ts';
import type { DraftLine, QuoteDraft } from './quote-draft.ts';
import { LINE_NUMBERS, type LineNumber, numberProblem } from './quote-line-check.ts';
import styles from './quote-page.module.css';
import { QuoteProductCell } from './quote-product-cell.tsx';

type Column = LineColumn<DraftLine>;
/** The quote that the lines are of, and what shows more of one line. */
export interface LinesOf {
  readonly quoteId: string;
  readonly currency: string;
  readonly onDetails: (key: string) => void;
}

type TextName = LineNumber | 'description' | 'unit';

/** A billing by its name in the program or in words of either language. */
const billingIn = (typed: string): Billing | undefined =>
  BILLINGS.find(({ value, label }) => [value, label.zh, label.en].some((name) => name === typed.trim()))
    ?.value;

/** What comes again needs a term: a year, until another is said. */
const billed = (line: DraftLine, billing: Billing): DraftLine => ({
  ...line,
  billing,
  termMonths: billing === 'once' || line.termMonths !== '' ? line.termMonths : '12',
});

const isNumber = (name: TextName): name is LineNumber => name in LINE_NUMBERS;
const GROUPING = /[,\uFF0C\s]/g;

/** The columns of a quote's lines. `amountOf` gives minor units after the discount; null while there is no price. */
export function useQuoteColumns(
  { setLine, header: { priceBookId, partnerId } }: QuoteDraft,
  { quoteId, currency, onDetails }: LinesOf,
  amountOf: (key: string) => number | null,
): readonly Column[] {
  const t = useTexts(salesTexts);
  const language = useLanguage();
  const format = useFormat();
  return useMemo(() => {
    const text = (name: TextName, width: number, grows = false): Column => {
      const rule = isNumber(name) ? LINE_NUMBERS[name] : undefined;
      const label = t(name);
      return {
        id: name,
        header: label,
        width,
        grows,
        align: rule ? 'right' : 'left',
        text: (line) => line[name],
        put: (line, typed) => ({ ...line, [name]: rule ? typed.replace(GROUPING, '') : typed }),
        ...(rule
          ? { problem: (line) => numberProblem(line[name], { zh: label, en: label }, rule, language) }
          : {}),
      };
    };
    return [
      {
        id: 'product',
        header: t('product'),
        width: 124,
        grows: true,
        // a product is chosen; its name would only be refused where the lines are pasted again
        text: () => '',
        cell: (place) => (
          <QuoteProductCell
            {...place}
            currency={currency}
            priceBookId={priceBookId}
            partnerId={partnerId}
            quoteId={quoteId}
            onBrought={setLine}
          />
        ),
      },
      text('description', 140, true),
      text('quantity', 62),
      text('unit', 56),
      text('unitPrice', 96),
      text('discountPercent', 80),
      text('taxRate', 64),
      {
        id: 'billing',
        header: t('billing'),
        width: 78,
        text: ({ billing }) => billing,
        put: (line, typed) => billed(line, billingIn(typed) ?? line.billing),
        cell: ({ line, label, disabled, change }) => (
          <Select
            size="xs"
            variant="unstyled"
            aria-label={label}
            disabled={disabled}
            allowDeselect={false}
            data={BILLINGS.map((each) => ({ value: each.value, label: each.label[language] }))}
            value={line.billing}
            onChange={(value) => change(billed(line, billingIn(value ?? '') ?? 'once'))}
          />
        ),
      },
      {
        ...text('termMonths', 76),
        text: ({ billing, termMonths }) => (billing === 'once' ? '' : termMonths),
      },
      {
        id: 'optional',
        header: t('optional'),
        width: 56,
        text: ({ optional }) => (optional ? '1' : ''),
        cell: ({ line, label, disabled, change }) => (
          <Checkbox
            size="xs"
            className={styles.tick}
            aria-label={label}
            disabled={disabled}
            checked={line.optional}
            onChange={({ currentTarget }) => change({ ...line, optional: currentTarget.checked })}
          />
        ),
      },
      {
        id: 'amount',
        header: t('amount'),
        width: 112,
        align: 'right',
        text: ({ key }) => {
          const amount = amountOf(key);
          return amount === null ? NOTHING : format.amount(amount, currency);
        },
      },
      {
        id: 'details',
        header: t('details'),
        width: 46,
        text: () => '',
        cell: ({ line, label }) => (
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            className={styles.tick}
            aria-label={label}
            onClick={() => onDetails(line.key)}
          >
            <IconDots size={15} />
          </ActionIcon>
        ),
      },
    ];
  }, [t, language, format, currency, priceBookId, partnerId, quoteId, onDetails, setLine, amountOf]);
}
