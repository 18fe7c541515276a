import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import styles from './calendars.module.css';
import { type DescribedDay, namedStretches } from './day-marks.ts';
import { calendarTexts } from './texts.ts';

/** The holidays, make-up workdays and exceptions of a month by name. */
export function MonthNames({ days }: { readonly days: readonly DescribedDay[] }) {
  const t = useTexts(calendarTexts);
  const local = useLocal();
  const stretches = namedStretches(days);
  if (stretches.length === 0) return null;
  return (
    <ul className={styles.names}>
      {stretches.map(({ first, last, kind, name }) => {
        const [from, to] = [Number(first.slice(8)), Number(last.slice(8))];
        return (
          <li key={first}>
            <span className="numeric">
              {t('stretch', { days: from === to ? `${from}` : `${from}–${to}` })}
            </span>{' '}
            {local(name) || t('exception')} · {t(kind)}
          </li>
        );
      })}
    </ul>
  );
}
