import { choiceOf, useEntity } from '../../../data/meta.ts';
import { NOTHING } from '../../../ui/format/format.ts';
import { type Row, textOf } from '../../../ui/format/row.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { PlainTable } from '../../../ui/layout/plain-table.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import styles from './order.module.css';
import type { OrderData } from './order-data.ts';
import { orderTexts } from './texts.ts';

type Line = OrderData['lines'][number];

/** What was sold, in the contract's amounts, with what a cancellation took back; and what they come to. */
export function OrderLines({ row, data }: { readonly row: Row; readonly data: OrderData }) {
  const t = useTexts(orderTexts);
  const local = useLocal();
  const format = useFormat();
  const entity = useEntity('salesOrderLine');
  const currency = textOf(row, 'currency');
  const money = (amount: number): string => format.money(amount, currency);
  const sum = (name: 'net' | 'tax' | 'gross'): string =>
    money(data.lines.reduce((total, line) => total + line[name], 0));
  const billed = ({ billing, termMonths }: Line): string => {
    if (billing === null || billing === 'once') return t('once');
    const way = local(choiceOf(entity, 'billing', billing).label);
    return termMonths === null ? way : `${way} · ${t('months', { count: termMonths })}`;
  };
  return (
    <Section title={t('lines')}>
      <PlainTable
        dense
        label={t('lines')}
        rows={data.lines}
        rowId={({ id }) => id}
        columns={[
          { id: 'position', header: t('line'), number: true, cell: ({ position }) => position },
          {
            id: 'description',
            header: t('description'),
            cell: ({ description, entry, bookedOn }) => (
              <>
                {description}
                {entry === 'cancellation' && (
                  <span className={styles.muted}>
                    {' · '}
                    {t('cancelledLine', { date: format.date(bookedOn) })}
                  </span>
                )}
              </>
            ),
          },
          {
            id: 'quantity',
            header: t('quantity'),
            number: true,
            cell: ({ quantity, unit }) => `${format.decimal(quantity)}${unit ? ` ${unit}` : ''}`,
          },
          { id: 'billing', header: t('billing'), cell: billed },
          { id: 'net', header: t('net'), number: true, cell: ({ net }) => money(net) },
          { id: 'tax', header: t('tax'), number: true, cell: ({ tax }) => money(tax) },
          { id: 'gross', header: t('gross'), number: true, cell: ({ gross }) => money(gross) },
        ]}
        foot={['', t('total'), NOTHING, '', sum('net'), sum('tax'), sum('gross')]}
      />
    </Section>
  );
}
