import { Button, Checkbox } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Tone } from '#shared/fields.ts';
import { type Outputs, trpc } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { useRecordPath } from '../../records/places.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Go } from '../../ui/layout/go.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { StatusBadge } from '../../ui/layout/status-badge.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { ChangeLines } from './change-lines.tsx';
import styles from './rules.module.css';
import { ruleTexts } from './texts.ts';

type Run = Outputs['rules']['runs']['runs'][number];

const OUTCOMES = {
  done: { label: 'outcomeDone', tone: 'good' },
  unmatched: { label: 'outcomeUnmatched', tone: 'neutral' },
  failed: { label: 'outcomeFailed', tone: 'bad' },
  stopped: { label: 'outcomeStopped', tone: 'warning' },
} as const satisfies Record<Run['outcome'], { label: string; tone: Tone }>;

/** Every run of a rule: on what, by which version, what it did, how long it took, and why it failed. */
export function RunLog({ id, entity }: { readonly id: string; readonly entity: string }) {
  const t = useTexts(ruleTexts);
  const ui = useTexts(uiTexts);
  const [all, setAll] = useState(false);
  const log = useInfiniteQuery(
    trpc.rules.runs.infiniteQueryOptions(
      { id, matchedOnly: !all },
      { getNextPageParam: ({ next }) => next ?? undefined },
    ),
  );
  const runs = log.data?.pages.flatMap((page) => page.runs);
  return (
    <Section
      title={t('log')}
      flush
      actions={
        <Checkbox
          size="xs"
          label={t('allRuns')}
          checked={all}
          onChange={({ currentTarget }) => setAll(currentTarget.checked)}
        />
      }
    >
      {runs?.length === 0 && <p className={styles.note}>{t('noRuns')}</p>}
      {runs !== undefined && runs.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('at')}</th>
              <th scope="col">{t('record')}</th>
              <th scope="col">{t('outcome')}</th>
              <th scope="col">{t('whatChanged')}</th>
              <th scope="col">{t('versions')}</th>
              <th scope="col" className={styles.number}>
                {t('duration')}
              </th>
            </tr>
          </thead>
          <tbody>
            {runs.map((run) => (
              <RunRow key={run.id} run={run} entity={entity} />
            ))}
          </tbody>
        </table>
      )}
      {log.hasNextPage && (
        <Button variant="subtle" onClick={() => void log.fetchNextPage()} loading={log.isFetchingNextPage}>
          {ui('showMore')}
        </Button>
      )}
    </Section>
  );
}

function RunRow({ run, entity }: { readonly run: Run; readonly entity: string }) {
  const t = useTexts(ruleTexts);
  const local = useLocal();
  const language = useLanguage();
  const format = useFormat();
  const pathOf = useRecordPath();
  const { label, tone } = OUTCOMES[run.outcome];
  return (
    <tr>
      <td className={`${styles.nowrap} numeric`}>
        {format.instant(run.at)}
        {run.late && <div className={styles.hint}>{t('late')}</div>}
      </td>
      <th scope="row">
        {run.record ? (
          <Go to={pathOf(entity, run.record.id)}>{local(run.record.label)}</Go>
        ) : (
          <span className={styles.what}>{t('hidden')}</span>
        )}
      </th>
      <td>
        <StatusBadge label={t(label)} tone={tone} />
      </td>
      <td>
        {run.error ? (
          <span className={styles.bad}>{errorSentence(run.error, language)}</span>
        ) : (
          run.outcome === 'done' && (
            <ChangeLines entity={entity} changes={run.changes} effects={run.effects} />
          )
        )}
      </td>
      <td className={styles.nowrap}>{run.revision}</td>
      <td className={styles.number}>{run.outcome === 'unmatched' ? '' : format.integer(run.ms)}</td>
    </tr>
  );
}
