import type { ReactNode } from 'react';
import { fieldOf, type VisibleEntity } from '../../../data/meta.ts';
import { useToday } from '../../../data/session.ts';
import { useRecordPath } from '../../../records/places.ts';
import { fieldText } from '../../../ui/format/field-text.ts';
import { NOTHING } from '../../../ui/format/format.ts';
import { type Row, textOf } from '../../../ui/format/row.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Go } from '../../../ui/layout/go.tsx';
import { salesTexts } from '../texts.ts';
import styles from './deal-parts.module.css';

interface Props {
  readonly entity: VisibleEntity;
  readonly row: Row;
}

/** What one looks for first in a deal: how much, with whom, for what, whose, and by when. */
export function DealFacts({ entity, row }: Props) {
  const t = useTexts(salesTexts);
  const local = useLocal();
  const format = useFormat();
  const today = useToday();
  const recordPath = useRecordPath();
  const closed = textOf(row, 'closedOn') !== '';
  const expected = textOf(row, 'expectedClose');
  const late = !closed && expected !== '' && expected < today;

  const shown = (name: string): ReactNode => {
    const field = fieldOf(entity, name);
    if (!field) return NOTHING;
    const text = fieldText(row, field, format) || NOTHING;
    const id = textOf(row, name);
    if (field.target && id) return <Go to={recordPath(field.target, id)}>{text}</Go>;
    if (name === 'expectedClose' && late)
      return (
        <span className={styles.late}>
          {text} · {t('overdue')}
        </span>
      );
    return text;
  };
  const names = ['amount', 'customerId', 'productId', 'ownerId', closed ? 'closedOn' : 'expectedClose'];
  return (
    <dl className={styles.facts}>
      {names.map((name) => (
        <div key={name}>
          <dt>{local(fieldOf(entity, name)?.label)}</dt>
          <dd className={name === 'amount' ? styles.worth : undefined}>{shown(name)}</dd>
        </div>
      ))}
    </dl>
  );
}
