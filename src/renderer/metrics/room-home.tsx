import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { RoomChecklist } from '../checklist/room-checklist.tsx';
import { useMeta } from '../data/meta.ts';
import { useToday } from '../data/session.ts';
import { trpc } from '../data/trpc.ts';
import { errorSentence } from '../data/wire-error.ts';
import { useListPath } from '../records/places.ts';
import { ProblemNotice } from '../ui/feedback/problem-notice.tsx';
import { Waiting } from '../ui/feedback/waiting.tsx';
import { useLanguage, useLocal, useTexts } from '../ui/language/use-texts.ts';
import { Page } from '../ui/layout/page.tsx';
import { MetricTile } from '../ui/metric/metric-tile.tsx';
import { ProcessMap } from '../ui/process/process-map.tsx';
import { useMetricAddress } from './metric-address.ts';
import { usualPeriod, windowOf } from './period.ts';
import { PeriodChoice } from './period-choice.tsx';
import styles from './room-home.module.css';
import { metricTexts } from './texts.ts';
import { TrendSection } from './trend-section.tsx';
import { useMetricTile } from './use-metric-tile.ts';

interface Props {
  readonly room: string;
  /** Where this home stands. */
  readonly path: string;
  readonly actions?: ReactNode;
  /** The first step, in place of figures while there is nothing to count. */
  readonly start?: ReactNode;
}

/** A room at a glance, from its definitions alone: where work waits in its process, and its figures for a period. */
export function RoomHome({ room, path, actions, start }: Props) {
  const t = useTexts(metricTexts);
  const local = useLocal();
  const language = useLanguage();
  const listPath = useListPath();
  const today = useToday();
  const name = local(useMeta()?.domains.find((each) => each.name === room)?.label);
  const [{ period: asked }, change] = useMetricAddress(path);
  const whole = useQuery(trpc.metrics.overview.queryOptions({ room, ...windowOf('allTime', today) }));
  const period = asked ?? usualPeriod(whole.data?.span.last ?? null, today);
  const query = trpc.metrics.overview.queryOptions({ room, ...windowOf(period, today) });
  const known = whole.data !== undefined;
  const { data: home, error } = useQuery({ ...query, enabled: known, placeholderData: keepPreviousData });
  const tileOf = useMetricTile(period);
  const problem = error ?? whole.error;
  const title = t('roomHome', { room: name });
  if (problem || !home)
    return (
      <Page title={title}>
        {problem ? (
          <ProblemNotice>{errorSentence(problem, language)}</ProblemNotice>
        ) : (
          <Waiting shape="tiles" />
        )}
      </Page>
    );
  const empty = home.span.first === null && home.steps.every(({ waiting }) => waiting === 0);
  const [first] = home.metrics;
  return (
    <Page title={title} actions={actions}>
      <div className={styles.home}>
        {home.steps.length > 0 && (
          <ProcessMap
            label={t('process', { room: name })}
            steps={home.steps.map((step) => ({
              id: step.id,
              name: local(step.label),
              hint: local(step.hint),
              waiting: step.waiting,
              late: step.late,
              doneThisMonth: step.doneThisMonth,
              to: listPath(step.entity, { filter: step.filter }),
              lateTo: listPath(step.entity, { filter: step.lateFilter }),
              doneTo: listPath(step.done.entity, { filter: step.done.filter }),
            }))}
          />
        )}
        <RoomChecklist room={room} />
        {empty && start ? (
          start
        ) : (
          <>
            <header className={styles.head}>
              <h2 className={styles.title}>{t('metrics')}</h2>
              <PeriodChoice
                value={period}
                span={home.span}
                onChange={(chosen) => change({ period: chosen })}
              />
            </header>
            <div className={styles.tiles}>
              {home.metrics.map((metric) => (
                <MetricTile key={metric.id} metric={tileOf(metric)} />
              ))}
            </div>
            {first && first.trend.length > 0 && <TrendSection metric={first} />}
          </>
        )}
      </div>
    </Page>
  );
}
