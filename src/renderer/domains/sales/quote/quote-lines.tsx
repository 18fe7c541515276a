import { useCallback, useMemo, useState } from 'react';
import { useTexts } from '../../../ui/language/use-texts.ts';
import { LineEditor } from '../../../ui/lines/line-editor.tsx';
import { salesTexts } from '../texts.ts';
import { useQuoteColumns } from './quote-columns.tsx';
import { type DraftLine, emptyLine, type QuoteDraft } from './quote-draft.ts';
import { QuoteLineDrawer } from './quote-line-drawer.tsx';
import styles from './quote-page.module.css';
import type { Pricing } from './use-pricing.ts';

interface Props {
  readonly quoteId: string;
  readonly draft: QuoteDraft;
  readonly currency: string;
  readonly disabled: boolean;
  readonly pricing: Pricing | undefined;
  /** The keys of the priced lines, in the order of the pricing. */
  readonly positions: readonly string[];
}

const MOST_LINES = 999;

const keyOf = ({ key }: DraftLine): string => key;
const copyOf = (line: DraftLine): DraftLine => ({ ...line, key: crypto.randomUUID() });

/** The lines of a quote, with what each comes to. */
export function QuoteLines({ quoteId, draft, currency, disabled, pricing, positions }: Props) {
  const t = useTexts(salesTexts);
  const order = positions.join(' ');
  const amounts = useMemo(
    () =>
      new Map(
        order.split(' ').map((key, at): [string, number | null] => [key, pricing?.lines[at]?.amount ?? null]),
      ),
    [order, pricing],
  );
  const amountOf = useCallback((key: string): number | null => amounts.get(key) ?? null, [amounts]);
  const [shown, setShown] = useState<string | null>(null);
  const of = useMemo(() => ({ quoteId, currency, onDetails: setShown }), [quoteId, currency]);
  const columns = useQuoteColumns(draft, of, amountOf);
  const at = draft.lines.findIndex(({ key }) => key === shown);
  const line = draft.lines[at];
  return (
    <>
      <LineEditor<DraftLine>
        label={t('lines')}
        columns={columns}
        lines={draft.lines}
        lineKey={keyOf}
        most={MOST_LINES}
        newLine={emptyLine}
        copyOf={copyOf}
        onLines={draft.setLines}
        disabled={disabled}
        empty={<p className={styles.none}>{t('noLines')}</p>}
      />
      {line && (
        <QuoteLineDrawer
          key={line.key}
          line={line}
          position={at + 1}
          quoteId={quoteId}
          draft={draft}
          currency={currency}
          disabled={disabled}
          onClose={() => setShown(null)}
        />
      )}
    </>
  );
}
