import { SegmentedControl, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { Filter } from '#shared/filter/filter.ts';
import { ADJUSTABLE } from '#shared/forecast-figures.ts';
import { useListPath } from '../../../records/places.ts';
import { NOTHING } from '../../../ui/format/format.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useTexts } from '../../../ui/language/use-texts.ts';
import { Go } from '../../../ui/layout/go.tsx';
import { type PlainColumn, PlainTable } from '../../../ui/layout/plain-table.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { StatusBadge } from '../../../ui/layout/status-badge.tsx';
import { AdjustForecast } from './adjust-forecast.tsx';
import styles from './forecast.module.css';
import { type Forecast, type PersonForecast, type RollUp, rolledUp } from './forecast-answers.ts';
import { ForecastFacts } from './forecast-facts.tsx';
import { ForecastState } from './forecast-state.tsx';
import { forecastTexts } from './texts.ts';

const ROLL_UPS: readonly RollUp[] = ['individual', 'cumulative'];

/** The forecast person by person, each figure opening its deals, each name opening its adjustments. */
export function ForecastPanel({ forecast }: { readonly forecast: Forecast }) {
  const t = useTexts(forecastTexts);
  const format = useFormat();
  const listPath = useListPath();
  const [rollUp, setRollUp] = useState<RollUp>('individual');
  const [adjusting, setAdjusting] = useState<string | null>(null);
  const { currency, people, filters } = forecast;
  const nameOf = ({ id, name }: PersonForecast): string => (id === '' ? t('nobody') : name);
  const amount = (value: number): string => format.amount(value, currency);
  const whole = (value: number) => <span title={amount(value)}>{format.wholeAmount(value, currency)}</span>;

  const rows = (key: string, value: number, owner: PersonForecast | null) => {
    const filter = filters[key];
    const text = amount(value);
    if (value === 0 || !filter || (rollUp === 'cumulative' && key !== 'closed' && key !== 'overdue'))
      return value === 0 ? <span className={styles.none}>{NOTHING}</span> : whole(value);
    const own: Filter | null = owner
      ? owner.id === ''
        ? { field: 'ownerId', op: 'empty' }
        : { field: 'ownerId', op: 'equals', value: owner.id }
      : null;
    return (
      <Go
        to={listPath('deal', { filter: own ? { and: [filter, own] } : filter })}
        aria-label={t('rows', { name: t(key as 'commit'), value: text })}
        className={key === 'overdue' ? styles.overdue : undefined}
      >
        {whole(value)}
      </Go>
    );
  };
  const called = (key: 'commit' | 'best' | 'pipeline', person: PersonForecast) => {
    const shown = rolledUp(person.called, rollUp)[key];
    const changed = person.called[key] !== person.figures[key];
    if (!changed) return rows(key, shown, person);
    const said = amount(person.figures[key]);
    return (
      <span className={styles.adjusted} title={t('adjustedMark', { amount: said })}>
        {format.wholeAmount(shown, currency)}
      </span>
    );
  };
  const range = ({ p10, p50, p90 }: Forecast['model']) => {
    const [low, middle, high] = [p10, p50, p90].map((value) => format.shortMoney(value, currency));
    return (
      <span className={styles.range} title={[p10, p50, p90].map(amount).join(' – ')}>
        <span>{low}</span>
        <span className={styles.middle}>{middle}</span>
        <span>{high}</span>
      </span>
    );
  };
  const columns: PlainColumn<PersonForecast>[] = [
    {
      id: 'person',
      header: t('person'),
      cell: (person) =>
        person.id === '' ? (
          nameOf(person)
        ) : (
          <UnstyledButton
            className={styles.person}
            aria-label={t('adjust', { who: nameOf(person) })}
            onClick={() => setAdjusting(person.id)}
          >
            {nameOf(person)}
            {person.inactive && <small>{t('left')}</small>}
          </UnstyledButton>
        ),
    },
    { id: 'closed', header: t('closed'), number: true, cell: (p) => rows('closed', p.called.closed, p) },
    ...ADJUSTABLE.map((key) => ({
      id: key,
      header: t(key),
      number: true,
      cell: (person: PersonForecast) => called(key, person),
    })),
    { id: 'overdue', header: t('overdue'), number: true, cell: (p) => rows('overdue', p.called.overdue, p) },
    { id: 'weighted', header: t('weighted'), number: true, cell: (p) => whole(p.called.weighted) },
    { id: 'model', header: t('modelRange'), number: true, cell: (p) => range(p.model) },
    {
      id: 'state',
      header: t('state'),
      cell: (person) =>
        person.id === '' ? null : (
          <ForecastState person={person} period={forecast.period} name={nameOf(person)} />
        ),
    },
  ];
  const sums = rolledUp(forecast.called, rollUp);
  const open = people.find(({ id }) => id === adjusting);
  return (
    <div className={styles.parts}>
      <ForecastFacts forecast={forecast} />
      <Section
        title={t('forecast')}
        flush
        actions={
          <SegmentedControl
            size="xs"
            aria-label={t('rollUp')}
            data={ROLL_UPS.map((value) => ({ value, label: t(value) }))}
            value={rollUp}
            onChange={(value) => setRollUp(value as RollUp)}
          />
        }
      >
        <PlainTable
          dense
          label={t('forecast')}
          columns={columns}
          rows={people}
          rowId={({ id }) => id}
          foot={[
            t('total'),
            rows('closed', sums.closed, null),
            ...ADJUSTABLE.map((key) => whole(sums[key])),
            rows('overdue', sums.overdue, null),
            whole(sums.weighted),
            range(forecast.model),
            <StatusBadge key="kind" label={t(`kind.${forecast.card.kind}`)} />,
          ]}
        />
      </Section>
      {open && (
        <AdjustForecast
          person={open}
          name={nameOf(open)}
          period={forecast.period}
          currency={currency}
          onClose={() => setAdjusting(null)}
        />
      )}
    </div>
  );
}
