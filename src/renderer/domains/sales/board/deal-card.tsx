import { IconAlertTriangle } from '@tabler/icons-react';
import { useToday } from '../../../data/session.ts';
import { fieldValue, type Row, textOf } from '../../../ui/format/row.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { salesTexts } from '../texts.ts';
import styles from './board-parts.module.css';

/** A deal on the board: what, with whom, how much, and when. */
export function DealCard({ row }: { readonly row: Row }) {
  const t = useTexts(salesTexts);
  const local = useLocal();
  const format = useFormat();
  const today = useToday();
  const amount = fieldValue(row, 'amount');
  const closedOn = textOf(row, 'closedOn');
  const openedOn = textOf(row, 'openedOn');
  const nextOn = textOf(row, 'nextStepOn');
  const late = textOf(row, 'status') === 'open' && nextOn !== '' && nextOn < today;
  const customer = local(row.refs.customerId);
  return (
    <div className={styles.card}>
      <div className={styles.dealName} title={textOf(row, 'name')}>
        {textOf(row, 'name')}
      </div>
      <div className={customer ? styles.customer : styles.missing}>{customer || t('noCustomer')}</div>
      <div className={styles.foot}>
        <span className={`${amount === null ? styles.missing : styles.amount} numeric`}>
          {typeof amount === 'number' ? format.money(amount, textOf(row, 'currency')) : t('noAmount')}
        </span>
        <span className={styles.meta}>
          {late && <IconAlertTriangle size={13} className={styles.late} aria-label={format.date(nextOn)} />}
          <span className={styles.owner}>{local(row.refs.ownerId)}</span>
          <span className={`${styles.day} numeric`}>
            {closedOn || openedOn ? format.date(closedOn || openedOn) : ''}
          </span>
        </span>
      </div>
    </div>
  );
}
