import type { Outputs } from '../../data/trpc.ts';
import { NOTHING } from '../../ui/format/format.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import styles from './calendars.module.css';
import { useDuration } from './duration.ts';
import { calendarTexts } from './texts.ts';

type Step = Outputs['calendar']['due']['steps'][number];

/** The end of a span on the day it began; on the next day it says so. */
const endText = ({ from, to }: Step['spans'][number]): string =>
  to.slice(0, 10) === from.slice(0, 10) || to.endsWith('00:00:00')
    ? clockOf(to, true)
    : `${clockOf(to)} (+1)`;

function clockOf(local: string, isEnd = false): string {
  const time = local.slice(11);
  if (isEnd && time === '00:00:00') return '24:00';
  return time.endsWith(':00') ? time.slice(0, 5) : time;
}

/** Date by date what counted and why; the parts add up to the total. */
export function WorkingTable({ steps }: { readonly steps: readonly Step[] }) {
  const t = useTexts(calendarTexts);
  const local = useLocal();
  const format = useFormat();
  const duration = useDuration();
  if (steps.length === 0) return null;
  return (
    <div className={styles.working}>
      <table className={styles.table} aria-label={t('working')}>
        <thead>
          <tr>
            <th scope="col">{t('date')}</th>
            <th scope="col">{t('kind')}</th>
            <th scope="col">{t('span')}</th>
            <th scope="col" className={styles.number}>
              {t('duration')}
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.date} className={step.seconds === 0 ? styles.idle : undefined}>
              <th scope="row" className="numeric">
                {t('dayOf', { date: format.date(step.date), weekday: format.weekday(step.date) })}
              </th>
              <td>{[t(step.kind), local(step.name)].filter((each) => each !== '').join(' · ')}</td>
              <td className="numeric">
                {step.spans.length === 0 && NOTHING}
                {step.spans.map((span) => (
                  <span key={span.from} className={styles.span}>
                    {clockOf(span.from)}–{endText(span)}
                  </span>
                ))}
              </td>
              <td className={styles.number}>{step.seconds === 0 ? NOTHING : duration(step.seconds)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className={styles.total}>
            <th scope="row" colSpan={3}>
              {t('total')}
            </th>
            <td className={styles.number}>
              {duration(steps.reduce((sum, { seconds }) => sum + seconds, 0))}
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
