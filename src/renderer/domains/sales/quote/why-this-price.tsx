import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../../data/trpc.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../../ui/feedback/waiting.tsx';
import { NOTHING } from '../../../ui/format/format.ts';
import { useLanguage, useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Facts } from '../../../ui/layout/facts.tsx';
import { StatusBadge } from '../../../ui/layout/status-badge.tsx';
import { salesTexts } from '../texts.ts';
import type { DraftLine, QuoteDraft } from './quote-draft.ts';
import styles from './quote-page.module.css';

interface Props {
  readonly line: DraftLine;
  readonly productId: string;
  readonly quoteId: string;
  readonly draft: QuoteDraft;
  readonly currency: string;
  readonly disabled: boolean;
}

/** The price that the catalogue has for the line's product and quantity, with every price book that was asked. */
export function WhyThisPrice({ line, productId, quoteId, draft, currency, disabled }: Props) {
  const t = useTexts(salesTexts);
  const local = useLocal();
  const language = useLanguage();
  const { priceBookId, partnerId } = draft.header;
  const { data, error } = useQuery(
    trpc.sales.quote.lineFor.queryOptions({
      productId,
      quoteId,
      quantity: line.quantity.trim() || null,
      priceBookId,
      partnerId,
    }),
  );
  if (error) return <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>;
  if (!data) return <Waiting />;
  const usable = data.currency === currency && data.unitPrice !== '';
  const said = usable ? data.unitPrice : NOTHING;
  return (
    <>
      <Facts
        facts={[
          { name: t('cataloguePrice'), value: <span className="numeric">{said}</span> },
          { name: t('unitPrice'), value: <span className="numeric">{line.unitPrice || NOTHING}</span> },
        ]}
      />
      <ol className={styles.why}>
        {data.steps.map(({ book, hit, said: words }) => (
          <li key={book}>
            <StatusBadge label={t(hit ? 'priceTaken' : 'priceNotTaken')} tone={hit ? 'good' : 'neutral'} />
            <span>
              <strong>{book}</strong>
              <small>{local(words)}</small>
            </span>
          </li>
        ))}
        {data.from === 'list' && (
          <li>
            <StatusBadge label={t('priceTaken')} tone="good" />
            <strong>{t('listPrice')}</strong>
          </li>
        )}
      </ol>
      {!disabled && usable && data.unitPrice !== line.unitPrice && (
        <Button
          mt="sm"
          size="xs"
          variant="default"
          onClick={() =>
            draft.setLine(line.key, {
              unitPrice: data.unitPrice,
              listPrice: data.unitPrice,
              priceBookId: data.priceBookId,
            })
          }
        >
          {t('useThisPrice')}
        </Button>
      )}
    </>
  );
}
