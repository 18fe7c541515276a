import { Button } from '@mantine/core';
import { IconFilePlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { fieldOf, useEntity } from '../../../data/meta.ts';
import { trpc } from '../../../data/trpc.ts';
import { type Row, textOf } from '../../../ui/format/row.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Go } from '../../../ui/layout/go.tsx';
import { StatusBadge } from '../../../ui/layout/status-badge.tsx';
import { useGo } from '../../../ui/layout/use-go.ts';
import { salesTexts } from '../texts.ts';
import styles from './deal-parts.module.css';

/** The quotes of a deal with what they come to, and the way to a new one. */
export function DealQuotes({ row }: { readonly row: Row }) {
  const t = useTexts(salesTexts);
  const local = useLocal();
  const format = useFormat();
  const go = useGo();
  const entity = useEntity('quote');
  const { data: quotes = [] } = useQuery(trpc.sales.quote.ofDeal.queryOptions({ dealId: row.id }));
  const create = useCommand(client.sales.quote.create.mutate, {
    done: ({ id }) => go(`/sales/quotes/${id}`),
  });
  const states = entity ? fieldOf(entity, 'status')?.choices : undefined;
  return (
    <div className={styles.list}>
      {quotes.length === 0 && <p className={styles.none}>{t('noQuotes')}</p>}
      {quotes.map((quote) => {
        const state = states?.find(({ value }) => value === quote.status);
        return (
          <div key={quote.id} className={styles.line}>
            <Go to={`/sales/quotes/${quote.id}`} className={styles.main}>
              {quote.number ?? t('draft')} · {t('version', { revision: quote.revision })}
            </Go>
            <StatusBadge label={local(state?.label)} tone={state?.tone} />
            <span className={styles.muted}>
              {quote.validUntil && t('validUntil', { date: format.date(quote.validUntil) })}
            </span>
            <span className={`${styles.amount} numeric`}>{format.money(quote.gross, quote.currency)}</span>
          </div>
        );
      })}
      {entity?.mayWrite && textOf(row, 'status') === 'open' && (
        <div>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconFilePlus size={14} />}
            loading={create.pending}
            onClick={() => create.run({ dealId: row.id })}
          >
            {t('newQuote')}
          </Button>
        </div>
      )}
    </div>
  );
}
