import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { choiceOf, useEntity } from '../../../data/meta.ts';
import { trpc } from '../../../data/trpc.ts';
import { CalmNotice } from '../../../ui/feedback/calm-notice.tsx';
import { NOTHING } from '../../../ui/format/format.ts';
import type { Row } from '../../../ui/format/row.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Go } from '../../../ui/layout/go.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { StatusBadge } from '../../../ui/layout/status-badge.tsx';
import { useGo } from '../../../ui/layout/use-go.ts';
import styles from '../deal/deal-parts.module.css';
import { orderTexts } from './texts.ts';

/** The orders of a deal; a contract that was signed before orders were made by themselves is offered one. */
export function DealOrders({ row }: { readonly row: Row }) {
  const t = useTexts(orderTexts);
  const local = useLocal();
  const format = useFormat();
  const go = useGo();
  const entity = useEntity('salesOrder');
  const { data } = useQuery({
    ...trpc.sales.order.ofDeal.queryOptions({ dealId: row.id }),
    enabled: entity !== undefined,
  });
  const make = useCommand(client.sales.order.fromContract.mutate, {
    done: ({ id }) => go(`/sales/orders/${id}`),
  });
  if (!data || (data.orders.length === 0 && data.withoutOrder.length === 0)) return null;
  return (
    <Section title={t('orders')}>
      <div className={styles.list}>
        {data.withoutOrder.map(({ id, title }) => (
          <CalmNotice key={id}>
            <Group justify="space-between" gap="xs">
              {t('withoutOrder', { title })}
              <Button size="compact-sm" loading={make.pending} onClick={() => make.run({ contractId: id })}>
                {t('makeOrder')}
              </Button>
            </Group>
          </CalmNotice>
        ))}
        {data.orders.map(({ id, number, title, status, gross, currency }) => {
          const state = choiceOf(entity, 'status', status);
          return (
            <div key={id} className={styles.line}>
              <Go to={`/sales/orders/${id}`} className={styles.main}>
                {number === null ? title : `${number} · ${title}`}
              </Go>
              <span className={styles.muted}>{gross === null ? NOTHING : format.money(gross, currency)}</span>
              <StatusBadge label={local(state.label)} tone={state.tone} />
            </div>
          );
        })}
      </div>
    </Section>
  );
}
