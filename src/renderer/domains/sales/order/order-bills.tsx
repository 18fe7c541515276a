import { type Row, textOf } from '../../../ui/format/row.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useTexts } from '../../../ui/language/use-texts.ts';
import { PlainTable } from '../../../ui/layout/plain-table.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import styles from './order.module.css';
import type { OrderData } from './order-data.ts';
import { orderTexts } from './texts.ts';

/** When which part of an order will be billed; the sum is the order's net to the smallest unit. */
export function OrderBills({ row, data }: { readonly row: Row; readonly data: OrderData }) {
  const t = useTexts(orderTexts);
  const format = useFormat();
  const currency = textOf(row, 'currency');
  const money = (amount: number): string => format.money(amount, currency);
  const names = new Map(data.lines.map(({ position, description }) => [position, description]));
  return (
    <Section title={t('bills')}>
      <p className={styles.muted}>{t('billsNote')}</p>
      <PlainTable
        dense
        label={t('bills')}
        rows={data.bills}
        rowId={({ position, on }) => `${position} ${on}`}
        columns={[
          { id: 'on', header: t('due'), cell: ({ on }) => format.date(on) },
          {
            id: 'description',
            header: t('description'),
            cell: ({ position }) => names.get(position) ?? '',
          },
          {
            id: 'period',
            header: t('period'),
            cell: ({ from, until }) =>
              until === null
                ? t('once')
                : t('periodOf', { from: format.date(from), until: format.date(until) }),
          },
          { id: 'net', header: t('net'), number: true, cell: ({ net }) => money(net) },
        ]}
        foot={[t('total'), '', '', money(data.bills.reduce((sum, { net }) => sum + net, 0))]}
      />
    </Section>
  );
}
