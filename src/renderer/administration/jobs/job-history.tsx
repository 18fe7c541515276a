import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { EmptyState } from '../../ui/layout/empty-state.tsx';
import { Section } from '../../ui/layout/section.tsx';
import styles from './jobs.module.css';
import { OutcomeBadge, type Run } from './outcome-badge.tsx';
import { jobTexts } from './texts.ts';

interface Props {
  readonly name: string;
  readonly label: string;
}

/** The last runs of one job. */
export function JobHistory({ name, label }: Props) {
  const t = useTexts(jobTexts);
  const { data: runs } = useQuery(trpc.jobs.history.queryOptions({ name }));
  return (
    <Section title={t('history', { job: label })} flush>
      {runs?.length === 0 ? (
        <EmptyState title={t('noRuns')} hint={t('noRunsHint')} />
      ) : (
        <div className={styles.scroll}>
          <table className={styles.table} aria-label={t('history', { job: label })}>
            <thead>
              <tr>
                <th scope="col">{t('started')}</th>
                <th scope="col" className={styles.number}>
                  {t('took')}
                </th>
                <th scope="col">{t('outcome')}</th>
                <th scope="col">{t('remark')}</th>
              </tr>
            </thead>
            <tbody>
              {runs?.map((run) => (
                <RunLine key={run.id} run={run} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}

function RunLine({ run }: { readonly run: Run }) {
  const t = useTexts(jobTexts);
  const language = useLanguage();
  const format = useFormat();
  const { startedAt, endedAt, outcome, error, caughtUp, missed, byHand } = run;
  const remarks = [
    byHand && t('byHand'),
    caughtUp && t('caughtUp'),
    missed > 0 && t('missed', { count: missed }),
    error && errorSentence(error, language),
  ].filter(Boolean);
  return (
    <tr>
      <td>{format.instant(startedAt)}</td>
      <td className={styles.number}>
        {endedAt === null ? '—' : t('seconds', { count: ((endedAt - startedAt) / 1000).toFixed(1) })}
      </td>
      <td>
        <OutcomeBadge outcome={outcome} />
      </td>
      <td className={styles.words}>{remarks.join(' · ')}</td>
    </tr>
  );
}
