import type { Outputs } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { useRecordPath } from '../../records/places.ts';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Go } from '../../ui/layout/go.tsx';
import { type PlainColumn, PlainTable } from '../../ui/layout/plain-table.tsx';
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
  const columns: readonly PlainColumn<(typeof rows)[number]>[] = [
    {
      id: 'record',
      header: t('record'),
      cell: ({ id, title }) => <Go to={pathOf(entity, id)}>{local(title)}</Go>,
    },
    {
      id: 'changes',
      header: t('wouldChange'),
      cell: ({ error, changes, effects }) =>
        error ? (
          <span className={styles.bad}>{errorSentence(error, language)}</span>
        ) : (
          <ChangeLines entity={entity} changes={changes} effects={effects} />
        ),
    },
  ];
  return (
    <Section title={t('trialResult')} flush>
      <p className={styles.note} role="status">
        {t('trialCounts', { looked, matched, failed })}
      </p>
      {rows.length === 0 ? (
        <p className={styles.note}>{t('trialNone')}</p>
      ) : (
        <PlainTable label={t('trialResult')} columns={columns} rows={rows} rowId={({ id }) => id} />
      )}
    </Section>
  );
}
