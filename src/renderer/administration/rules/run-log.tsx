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
import { type PlainColumn, PlainTable } from '../../ui/layout/plain-table.tsx';
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
      {runs !== undefined && runs.length > 0 && <RunTable runs={runs} entity={entity} />}
      {log.hasNextPage && (
        <Button variant="subtle" onClick={() => void log.fetchNextPage()} loading={log.isFetchingNextPage}>
          {ui('showMore')}
        </Button>
      )}
    </Section>
  );
}

function RunTable({ runs, entity }: { readonly runs: readonly Run[]; readonly entity: string }) {
  const t = useTexts(ruleTexts);
  const local = useLocal();
  const language = useLanguage();
  const format = useFormat();
  const pathOf = useRecordPath();
  const columns: readonly PlainColumn<Run>[] = [
    {
      id: 'at',
      header: t('at'),
      cell: ({ at, late }) => (
        <span className={`${styles.nowrap} numeric`}>
          {format.instant(at)}
          {late && <span className={styles.under}>{t('late')}</span>}
        </span>
      ),
    },
    {
      id: 'record',
      header: t('record'),
      cell: ({ record }) =>
        record ? (
          <Go to={pathOf(entity, record.id)}>{local(record.label)}</Go>
        ) : (
          <span className={styles.what}>{t('hidden')}</span>
        ),
    },
    {
      id: 'outcome',
      header: t('outcome'),
      cell: ({ outcome }) => <StatusBadge label={t(OUTCOMES[outcome].label)} tone={OUTCOMES[outcome].tone} />,
    },
    {
      id: 'changes',
      header: t('whatChanged'),
      cell: ({ error, outcome, changes, effects }) =>
        error ? (
          <span className={styles.bad}>{errorSentence(error, language)}</span>
        ) : (
          outcome === 'done' && <ChangeLines entity={entity} changes={changes} effects={effects} />
        ),
    },
    { id: 'version', header: t('versions'), number: true, cell: ({ revision }) => revision },
    {
      id: 'ms',
      header: t('duration'),
      number: true,
      cell: ({ outcome, ms }) => (outcome === 'unmatched' ? '' : format.integer(ms)),
    },
  ];
  return <PlainTable label={t('log')} columns={columns} rows={runs} rowId={({ id }) => String(id)} />;
}
