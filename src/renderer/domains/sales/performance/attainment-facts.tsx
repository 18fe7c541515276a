import { useFormat } from '../../../ui/format/use-format.ts';
import { useTexts } from '../../../ui/language/use-texts.ts';
import { ProgressBar } from '../../../ui/metric/progress-bar.tsx';
import forecast from '../forecast/forecast.module.css';
import styles from './performance.module.css';
import type { Performance } from './performance-answers.ts';
import { performanceTexts } from './texts.ts';
import { useUnits } from './use-figures.tsx';

/** Where the whole that the reader sees stands: what is reached, what is missing, and whether enough is on the way. */
export function AttainmentFacts({ performance }: { readonly performance: Performance }) {
  const t = useTexts(performanceTexts);
  const format = useFormat();
  const { full } = useUnits(performance);
  const { total, company, leftOut } = performance;
  const { quota, credited, attained, gap, perWeek, coverage, due } = total;
  if (quota === null) return <p className={styles.note}>{t(company === null ? 'noQuotaOwn' : 'noQuota')}</p>;
  const assigned = company?.assigned ?? null;
  const shown = [
    {
      name: t('quota'),
      value: full(quota),
      title:
        assigned !== null && assigned !== quota ? t('assignedOf', { amount: full(assigned) }) : undefined,
    },
    {
      name: t('credited'),
      value: full(credited),
      title: due === null ? undefined : t('due', { amount: full(due) }),
    },
    {
      name: t('gap'),
      value: gap !== null && gap > 0 ? full(gap) : t('reached'),
      title: undefined,
    },
    ...(perWeek === null ? [] : [{ name: t('perWeek'), value: full(perWeek), title: undefined }]),
    ...(coverage === null
      ? []
      : [{ name: t('coverage'), value: format.percent(coverage), title: t('coverageNote') }]),
  ];
  return (
    <div className={forecast.head}>
      <dl className={forecast.facts}>
        {shown.map(({ name, value, title }) => (
          <div key={name} title={title}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {attained !== null && (
        <ProgressBar percent={attained} text={t('ofQuota', { percent: format.percent(attained) })} />
      )}
      {leftOut > 0 && <p className={styles.note}>{t('leftOut', { count: leftOut })}</p>}
    </div>
  );
}
