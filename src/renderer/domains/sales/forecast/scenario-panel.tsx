import { NumberInput } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { type Outputs, trpc } from '../../../data/trpc.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { useRecordPath } from '../../../records/places.ts';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../../ui/feedback/waiting.tsx';
import { NOTHING } from '../../../ui/format/format.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import { Go } from '../../../ui/layout/go.tsx';
import { type PlainColumn, PlainTable } from '../../../ui/layout/plain-table.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import styles from './forecast.module.css';
import { forecastTexts } from './texts.ts';

type Scenarios = Outputs['sales']['forecastScenarios'];
type Scenario = Scenarios['scenarios'][number];

const WEEKS = { usual: 4, least: 1, most: 52 };
const POINTS = { usual: -10, least: -100, most: 100 };

/** A whole number within bounds, as it is typed; the last good one while it is none. */
const within = (typed: string | number, { least, most }: typeof WEEKS, before: number): number =>
  typeof typed === 'number' && Number.isInteger(typed) && typed >= least && typed <= most ? typed : before;

/** What the period would bring under other circumstances, beside what it brings as it stands. */
export function ScenarioPanel({ period }: { readonly period: string }) {
  const t = useTexts(forecastTexts);
  const language = useLanguage();
  const [weeks, setWeeks] = useState(WEEKS.usual);
  const [points, setPoints] = useState(POINTS.usual);
  const { data, error } = useQuery({
    ...trpc.sales.forecastScenarios.queryOptions({ period, weeks, points }),
    placeholderData: keepPreviousData,
  });
  return (
    <div className={styles.parts}>
      <div className={styles.dials}>
        <NumberInput
          size="xs"
          label={t('weeks')}
          min={WEEKS.least}
          max={WEEKS.most}
          allowDecimal={false}
          value={weeks}
          onChange={(typed) => setWeeks(within(typed, WEEKS, weeks))}
        />
        <NumberInput
          size="xs"
          label={t('points')}
          min={POINTS.least}
          max={POINTS.most}
          allowDecimal={false}
          value={points}
          onChange={(typed) => setPoints(within(typed, POINTS, points))}
        />
      </div>
      {error && <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>}
      {!data && !error && <Waiting shape="rows" />}
      {data && <ScenarioTable found={data} />}
    </div>
  );
}

function ScenarioTable({ found }: { readonly found: Scenarios }) {
  const t = useTexts(forecastTexts);
  const format = useFormat();
  const recordPath = useRecordPath();
  const { currency, deals, closed, weeks, points } = found;
  const amount = (value: number): string => format.amount(value, currency);
  const signed = (value: number): string => (value > 0 ? `+${value}` : String(value));
  const why = ({ kind, lost, left, joined }: Scenario): ReactNode => {
    if (kind === 'base') return t('why.base');
    if (kind === 'winRate') return t('why.winRate');
    if (kind === 'delay')
      return t('why.delay', {
        left: left.count,
        leftAmount: amount(left.amount),
        joined: joined.count,
        joinedAmount: amount(joined.amount),
      });
    return lost ? (
      <>
        <Go to={recordPath('deal', lost.id)}>{lost.name}</Go> {amount(lost.amount)}
      </>
    ) : (
      t('why.noDeal')
    );
  };
  const columns: PlainColumn<Scenario>[] = [
    {
      id: 'scenario',
      header: t('scenario'),
      cell: ({ kind }) => t(`scenario.${kind}`, { weeks, points: signed(points) }),
    },
    {
      id: 'expected',
      header: t('expectedValue'),
      number: true,
      cell: ({ expected }) => format.wholeAmount(expected, currency),
    },
    ...(['p10', 'p50', 'p90'] as const).map(
      (part): PlainColumn<Scenario> => ({
        id: part,
        header: part.toUpperCase(),
        number: true,
        cell: ({ [part]: value }) => format.wholeAmount(value, currency),
      }),
    ),
    {
      id: 'change',
      header: t('changeP50'),
      number: true,
      cell: ({ kind, change }) => (kind === 'base' ? NOTHING : format.wholeAmount(change, currency)),
    },
    { id: 'why', header: t('explanation'), cell: why },
  ];
  return (
    <Section title={t('scenarios')}>
      <p className={styles.note}>{t('scenariosNote', { deals, closed: amount(closed) })}</p>
      {found.model.because !== null && (
        <p className={styles.note}>{t(`because.${found.model.because}`, { deals: found.model.deals })}</p>
      )}
      <PlainTable
        label={t('scenarios')}
        columns={columns}
        rows={found.scenarios}
        rowId={({ kind }) => kind}
      />
    </Section>
  );
}
