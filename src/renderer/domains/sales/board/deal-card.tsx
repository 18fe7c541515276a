import { IconAlertTriangle } from '@tabler/icons-react';
import { useToday } from '../../../data/session.ts';
import type { Outputs } from '../../../data/trpc.ts';
import { fieldValue, type Row, textOf } from '../../../ui/format/row.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { StalledBadge, useStallReasons } from '../pipeline/stalled-badge.tsx';
import { salesTexts } from '../texts.ts';
import styles from './board-parts.module.css';

interface Props {
  readonly row: Row;
  readonly stalls: Outputs['sales']['board']['stalls'];
}

/** A deal on the board: what, with whom, how much, and when. */
export function DealCard({ row, stalls }: Props) {
  const t = useTexts(salesTexts);
  const local = useLocal();
  const format = useFormat();
  const today = useToday();
  const reasons = useStallReasons(row, stalls);
  const amount = fieldValue(row, 'amount');
  const closedOn = textOf(row, 'closedOn');
  const openedOn = textOf(row, 'openedOn');
  const nextOn = textOf(row, 'nextStepOn');
  const expected = textOf(row, 'expectedClose');
  const next = nextOn || expected;
  const late = textOf(row, 'status') === 'open' && next !== '' && next < today;
  const day = closedOn || next || openedOn;
  const sameYear = day.slice(0, 4) === today.slice(0, 4); // the amount needs the room
  const customer = local(row.refs.customerId);
  return (
    <div className={styles.card}>
      <div className={styles.top}>
        <span className={styles.dealName} title={textOf(row, 'name')}>
          {textOf(row, 'name')}
        </span>
        <StalledBadge reasons={reasons} />
      </div>
      <div className={styles.foot}>
        <span className={customer ? styles.customer : styles.missing}>{customer || t('noCustomer')}</span>
        <span className={styles.owner}>{local(row.refs.ownerId)}</span>
      </div>
      <div className={styles.foot}>
        <span className={`${amount === null ? styles.missing : styles.amount} numeric`}>
          {typeof amount === 'number' ? format.money(amount, textOf(row, 'currency')) : t('noAmount')}
        </span>
        <span className={`${late ? styles.late : styles.day} numeric`} title={format.date(day)}>
          {late && <IconAlertTriangle size={13} aria-label={t('overdue')} />}
          {day !== '' && (sameYear ? format.dayMonth(day) : format.date(day))}
        </span>
      </div>
    </div>
  );
}
