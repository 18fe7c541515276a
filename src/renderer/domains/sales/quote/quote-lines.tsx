import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import clsx from 'clsx';
import { type KeyboardEvent, useRef } from 'react';
import { useTexts } from '../../../ui/language/use-texts.ts';
import { salesTexts } from '../texts.ts';
import type { QuoteDraft } from './quote-draft.ts';
import { QuoteLineRow } from './quote-line-row.tsx';
import styles from './quote-page.module.css';
import type { Pricing } from './use-pricing.ts';

interface Props {
  readonly draft: QuoteDraft;
  readonly currency: string;
  readonly disabled: boolean;
  readonly pricing: Pricing | undefined;
  /** The keys of the priced lines, in the order of the pricing. */
  readonly positions: readonly string[];
}

/** The lines as a small spreadsheet: Enter and the arrow keys move between rows, Enter in the last row adds one. */
export function QuoteLines({ draft, currency, disabled, pricing, positions }: Props) {
  const t = useTexts(salesTexts);
  const table = useRef<HTMLTableElement>(null);
  const { lines, addLine } = draft;

  const onKeyDown = (event: KeyboardEvent): void => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || input.getAttribute('aria-expanded') === 'true') return;
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : 0;
    const cell = input.closest('td');
    const row = cell?.closest('tr');
    if (step === 0 || !cell || !row || input.type === 'checkbox') return;
    const next = step > 0 ? row.nextElementSibling : row.previousElementSibling;
    if (!next && event.key === 'Enter' && !disabled) addLine();
    event.preventDefault();
    const { cellIndex } = cell;
    requestAnimationFrame(() => {
      const target =
        next ?? (event.key === 'Enter' ? table.current?.querySelector('tbody tr:last-child') : null);
      target?.children[next ? cellIndex : 1]?.querySelector('input')?.focus();
    });
  };

  const amountOf = (key: string): number | null => {
    const at = positions.indexOf(key);
    return at < 0 ? null : (pricing?.lines[at]?.amount ?? null);
  };
  const heads = ['quantity', 'unit', 'unitPrice', 'discountPercent', 'taxRate'] as const;
  return (
    <>
      <div className={styles.scroll}>
        <table ref={table} className={styles.table} onKeyDown={onKeyDown}>
          <thead>
            <tr>
              <th className={styles.position}>{t('line')}</th>
              <th className={styles.product}>{t('product')}</th>
              <th>{t('description')}</th>
              {heads.map((head) => (
                <th key={head} className={clsx(styles[head], head !== 'unit' && styles.number)}>
                  {t(head)}
                </th>
              ))}
              <th className={styles.optional}>{t('optional')}</th>
              <th className={clsx(styles.number, styles.sum)}>{t('amount')}</th>
              {!disabled && <th className={styles.remove} aria-hidden />}
            </tr>
          </thead>
          <tbody>
            {lines.map((line, at) => (
              <QuoteLineRow
                key={line.key}
                line={line}
                position={at + 1}
                draft={draft}
                currency={currency}
                disabled={disabled}
                amount={amountOf(line.key)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {lines.length === 0 && <p className={styles.none}>{t('noLines')}</p>}
      {!disabled && (
        <div className={styles.foot}>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={14} />}
            onClick={() => addLine()}
          >
            {t('addLine')}
          </Button>
        </div>
      )}
    </>
  );
}
