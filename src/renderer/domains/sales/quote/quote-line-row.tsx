import { ActionIcon, Checkbox, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { memo, useRef } from 'react';
import { client } from '../../../data/client.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { tellError } from '../../../ui/feedback/tell.ts';
import { ReferenceInput } from '../../../ui/form/reference-input.tsx';
import { NOTHING } from '../../../ui/format/format.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import { salesTexts } from '../texts.ts';
import type { DraftLine, QuoteDraft } from './quote-draft.ts';
import styles from './quote-page.module.css';

interface Props {
  readonly line: DraftLine;
  readonly position: number;
  readonly draft: QuoteDraft;
  readonly currency: string;
  readonly disabled: boolean;
  /** Minor units after the line's discount; null while it cannot be priced. */
  readonly amount: number | null;
}

const NUMBERS = ['quantity', 'unitPrice', 'discountPercent', 'taxRate'] as const;

/** One line of a quote. Choosing a product brings its name, unit, price and tax rate. */
export const QuoteLineRow = memo(function QuoteLineRow(props: Props) {
  const { line, position, draft, currency, disabled, amount } = props;
  const t = useTexts(salesTexts);
  const language = useLanguage();
  const format = useFormat();
  const set = (change: Partial<DraftLine>): void => draft.setLine(line.key, change);

  const chosen = useRef(line.productId);
  const chooseProduct = async (productId: string | null): Promise<void> => {
    chosen.current = productId;
    set({ productId });
    if (productId === null) return;
    const { priceBookId } = draft.header;
    const brought = await client.sales.quote.lineFor.query({ productId, priceBookId });
    if (chosen.current !== productId) return; // another product was chosen while this one's price was on its way
    set({
      productId,
      description: brought.description,
      unit: brought.unit ?? '',
      taxRate: brought.taxRate ?? '',
      // a price in another currency is not carried over as if it were this one's
      ...(brought.currency === currency ? { unitPrice: brought.unitPrice } : {}),
    });
  };

  const number = (name: (typeof NUMBERS)[number]) => (
    <td className={`${styles.cell} ${styles.numeric}`}>
      <TextInput
        size="xs"
        inputMode="decimal"
        autoComplete="off"
        aria-label={`${t(name)} ${position}`}
        disabled={disabled}
        value={line[name]}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ currentTarget }) => set({ [name]: currentTarget.value.replace(/[,\uFF0C\s]/g, '') })}
      />
    </td>
  );
  return (
    <tr>
      <td className={styles.position}>{position}</td>
      <td className={styles.cell}>
        <ReferenceInput
          entity="product"
          size="xs"
          aria-label={`${t('product')} ${position}`}
          disabled={disabled}
          value={line.productId}
          onChange={(id) =>
            chooseProduct(id).catch((error: unknown) => tellError(errorSentence(error, language)))
          }
        />
      </td>
      <td className={styles.cell}>
        <TextInput
          size="xs"
          autoComplete="off"
          aria-label={`${t('description')} ${position}`}
          disabled={disabled}
          value={line.description}
          onChange={({ currentTarget }) => set({ description: currentTarget.value })}
        />
      </td>
      {number('quantity')}
      <td className={styles.cell}>
        <TextInput
          size="xs"
          autoComplete="off"
          aria-label={`${t('unit')} ${position}`}
          disabled={disabled}
          value={line.unit}
          onChange={({ currentTarget }) => set({ unit: currentTarget.value })}
        />
      </td>
      {number('unitPrice')}
      {number('discountPercent')}
      {number('taxRate')}
      <td>
        <Checkbox
          size="xs"
          aria-label={`${t('optional')} ${position}`}
          disabled={disabled}
          checked={line.optional}
          onChange={({ currentTarget }) => set({ optional: currentTarget.checked })}
        />
      </td>
      <td className={`${styles.amount} numeric`}>
        {amount === null ? NOTHING : format.amount(amount, currency)}
      </td>
      {!disabled && (
        <td>
          <ActionIcon
            size="sm"
            aria-label={t('removeLine', { line: position })}
            onClick={() => draft.removeLine(line.key)}
          >
            <IconX size={14} />
          </ActionIcon>
        </td>
      )}
    </tr>
  );
});
