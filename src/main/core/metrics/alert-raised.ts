import { moneyText } from '#shared/money.ts';
import { fill, type LocalText } from '#shared/texts.ts';
import { may } from '../access/access.ts';
import { activePeople } from '../access/active-people.ts';
import { filterScope } from '../lists/compile-filter.ts';
import { notify } from '../notifications/notify.ts';
import type { Work } from '../storage/work.ts';
import type { AlertKind, AlertRule, Metric } from './metric.ts';
import { MetricAlert } from './metric-entities.ts';
import { seesWhole } from './metric-reach.ts';

const BOUNDS: Readonly<Record<AlertKind, LocalText>> = {
  below: { zh: '低于 {threshold}', en: 'below {threshold}' },
  above: { zh: '高于 {threshold}', en: 'above {threshold}' },
  rises: { zh: '比上期上升超过 {threshold}%', en: 'more than {threshold}% above the period before' },
  falls: { zh: '比上期下降超过 {threshold}%', en: 'more than {threshold}% below the period before' },
};

/** A percentage as people read it. */
const toOnePlace = (text: string): string => String(Math.round(Number(text) * 10) / 10);

/** A figure as text; money comes in minor units. */
const inWords = ({ unit }: Metric, text: string, currency: string): string => {
  if (unit === 'money') return `${currency} ${moneyText(Number(text), currency)}`;
  return unit === 'percent' ? `${toOnePlace(text)}%` : text;
};

/** Keeps that a metric went out of its bounds, and tells those who look after metrics and see all its rows. */
export function alertRaised(work: Work, metric: Metric, rule: AlertRule, day: string, value: string): void {
  const { kind, threshold } = rule;
  work.insert(MetricAlert, { metric: metric.id, since: day, until: null, kind, threshold, value });
  const { currency, registry, today, facts } = work;
  const to = activePeople(work)
    .filter(({ actor }) => may(actor, 'core.metric.write'))
    .filter(({ actor }) =>
      seesWhole(metric, {
        reader: work,
        scope: filterScope(registry, actor, today, facts.timeZone),
        currency,
      }),
    )
    .map(({ actor }) => actor.id);
  // a change is in percent whatever the metric is in
  const inUnit = (text: string): string =>
    kind === 'rises' || kind === 'falls' ? `${toOnePlace(text)}%` : inWords(metric, text, currency);
  const limit = { threshold: kind === 'rises' || kind === 'falls' ? threshold : inUnit(threshold) };
  const bound = {
    zh: fill(BOUNDS[kind].zh, limit, 'zh'),
    en: fill(BOUNDS[kind].en, limit, 'en'),
  };
  notify(work, {
    kind: 'metricAlert',
    to,
    params: { metric: metric.label, value: inUnit(value), bound },
    once: `alert ${metric.id} ${day}`,
  });
}
