import type { Outputs } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { useRecordPath } from '../../records/places.ts';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Go } from '../../ui/layout/go.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { ChangeLines } from './change-lines.tsx';
import styles from './rules.module.css';
import { ruleTexts } from './texts.ts';

interface Props {
  readonly entity: string;
  readonly report: Outputs['rules']['trial'];
}

/** Who would have matched, and what would have changed. */
export function TrialResult({ entity, report }: Props) {
  const t = useTexts(ruleTexts);
  const local = useLocal();
  const language = useLanguage();
  const pathOf = useRecordPath();
  const { looked, matched, failed, rows } = report;
  return (
    <Section title={t('trialResult')} flush>
      <p className={styles.note} role="status">
        {t('trialCounts', { looked, matched, failed })}
      </p>
      {rows.length === 0 ? (
        <p className={styles.note}>{t('trialNone')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('record')}</th>
              <th scope="col">{t('wouldChange')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <Go to={pathOf(entity, row.id)}>{local(row.title)}</Go>
                </th>
                <td>
                  {row.error ? (
                    <span className={styles.bad}>{errorSentence(row.error, language)}</span>
                  ) : (
                    <ChangeLines entity={entity} changes={row.changes} effects={row.effects} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
