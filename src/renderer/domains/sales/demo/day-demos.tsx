import { choiceOf, useEntity } from '../../../data/meta.ts';
import { fieldValue, type Row, textOf } from '../../../ui/format/row.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Go } from '../../../ui/layout/go.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { StatusBadge } from '../../../ui/layout/status-badge.tsx';
import parts from '../deal/deal-parts.module.css';
import styles from './demo.module.css';
import { timesText } from './demo-times.ts';
import { demoTexts } from './texts.ts';

interface Props {
  readonly date: string;
  readonly rows: readonly Row[];
  readonly timeZone: string;
}

/** The demos of one day, in the company's time. */
export function DayDemos({ date, rows, timeZone }: Props) {
  const t = useTexts(demoTexts);
  const local = useLocal();
  const format = useFormat();
  const entity = useEntity('demo');
  return (
    <Section title={t('ofDay', { date: format.date(date), weekday: format.weekday(date) })}>
      {rows.length === 0 && <p className={parts.none}>{t('nothingThatDay')}</p>}
      <ul className={parts.list}>
        {rows.map((row) => {
          const state = choiceOf(entity, 'status', textOf(row, 'status'));
          return (
            <li key={row.id} className={parts.line}>
              <span className={`${styles.muted} numeric`}>
                {timesText(
                  Number(fieldValue(row, 'startsAt')),
                  Number(fieldValue(row, 'endsAt')),
                  timeZone,
                  format,
                )}
              </span>
              <Go to={`/sales/demos/${row.id}`} className={parts.main}>
                {textOf(row, 'title')}
              </Go>
              <span className={styles.muted}>{local(row.refs.customerId)}</span>
              <StatusBadge label={local(state.label)} tone={state.tone} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
