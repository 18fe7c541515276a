import { decimalValue, normalDecimal } from '#shared/decimal.ts';
import { AppError } from '#shared/errors.ts';
import { add, divide, type Fraction, fraction, multiply, ZERO } from '#shared/fraction.ts';
import type { LocalText } from '#shared/texts.ts';
import { Department } from '../access/department-entity.ts';
import { Person } from '../access/person.ts';
import type { RecordReader, RowOf, TablesOf } from '../entities/entity.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Work } from '../storage/work.ts';
import type { Metric, Reading } from './metric.ts';
import { MetricTarget } from './metric-entities.ts';
import { decimalText } from './reckon.ts';
import { isSpan, type Window } from './window.ts';

/** Whose target it is: the company's where neither is named. */
export interface TargetOf {
  readonly personId?: string | null | undefined;
  readonly departmentId?: string | null | undefined;
}

const builder = queryBuilder<TablesOf<typeof MetricTarget>>();

export const TARGET_PERIOD = /^\d{4}(?:-Q[1-4]|-(?:0[1-9]|1[0-2]))?$/;

type Target = RowOf<typeof MetricTarget>;

const targetsOf = (reader: RecordReader, metric: string): Target[] =>
  reader.all(
    builder
      .selectFrom('metricTarget')
      .selectAll()
      .where('metric', '=', metric)
      .where('deletedAt', 'is', null)
      .orderBy('period'),
  ) as unknown as Target[];

const isOf =
  ({ personId = null, departmentId = null }: TargetOf) =>
  (target: Target): boolean =>
    target.personId === personId && target.departmentId === departmentId;

/** Sets, changes or, with null, takes away a target. Throws `notNumber` and the like for a value that is none. */
export function setTarget(
  work: Work,
  metric: Metric,
  period: string,
  value: string | null,
  of: TargetOf,
): void {
  const label: LocalText = { zh: '目标值', en: 'Target' };
  const known = targetsOf(work, metric.id).find((each) => each.period === period && isOf(of)(each));
  if (value === null) {
    if (known) work.remove(MetricTarget, known.id);
    return;
  }
  const normal = normalDecimal(value, label);
  const { personId = null, departmentId = null } = of;
  for (const [entity, id] of [
    [Person, personId],
    [Department, departmentId],
  ] as const)
    if (id !== null && !work.find(entity, id)) throw new AppError('notFound', { entity: entity.spec.label });
  if (known) work.update(MetricTarget, known.id, { value: normal });
  else work.insert(MetricTarget, { metric: metric.id, period, value: normal, personId, departmentId });
}

/** The periods that make up a window: itself where it is a year, a quarter or a month, else the finer ones in it. */
function periodsOf(window: Window): string[][] {
  if (!isSpan(window)) return [];
  const [from, to] = [Temporal.PlainDate.from(window.from), Temporal.PlainDate.from(window.to)];
  if (from.day !== 1 || to.day !== 1) return [];
  const months = (to.year - from.year) * 12 + to.month - from.month;
  const monthly = Array.from({ length: months }, (_, at) => from.add({ months: at }).toString().slice(0, 7));
  const quarterly =
    months % 3 === 0 && (from.month - 1) % 3 === 0
      ? monthly
          .filter((_, at) => at % 3 === 0)
          .map((month) => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`)
      : null;
  const yearly = months === 12 && from.month === 1 ? [String(from.year)] : null;
  return [yearly, quarterly, monthly].filter((each): each is string[] => each !== null && each.length > 0);
}

/**
 * The target of a window: of that very period or, for a figure that adds up, of the quarters or months in it where all
 * of them have one. A ratio has no sum, so its target is for the very period.
 */
function targetFor(metric: Metric, window: Window, targets: readonly Target[]): Fraction | null {
  const adds = metric.denominator === undefined && metric.percentile === undefined;
  for (const periods of periodsOf(window)) {
    if (periods.length > 1 && !adds) continue;
    const found = periods.map((period) => targets.find((each) => each.period === period));
    if (found.every((each) => each !== undefined))
      return found.reduce((sum, each) => add(sum, decimalValue(each?.value ?? '0')), ZERO);
  }
  return null;
}

/** A target beside the figure. */
export interface MetTarget {
  /** In the unit of the metric; money in minor units. */
  readonly target: number;
  /** How much of it is reached, in percent with one place; null without a figure, or for a target of zero. */
  readonly attained: number | null;
}

/**
 * The target that this reader's figure is held against: the company's for whoever sees all rows, their department's or
 * their own for whoever sees those.
 */
export function readTarget(
  metric: Metric,
  window: Window,
  shown: string | null,
  reading: Reading,
): MetTarget | null {
  const goal = metric.goal?.read(window, reading) ?? null;
  const target = goal === null ? setFor(metric, window, reading) : fraction(BigInt(goal));
  if (target === null) return null;
  const attained =
    shown === null || target.numerator === 0n
      ? null
      : Number(decimalText(multiply(divide(decimalValue(shown), target), fraction(100n)), 1));
  return { target: Number(target.numerator) / Number(target.denominator), attained };
}

/** What was set on the metric's page for this reader. */
function setFor(metric: Metric, window: Window, { reader, scope: { actor } }: Reading): Fraction | null {
  const person = reader.find(Person, actor.id);
  const mine: TargetOf =
    actor.role.scope === 'all'
      ? {}
      : actor.role.scope === 'team'
        ? { departmentId: person?.departmentId ?? '' }
        : { personId: actor.id };
  return targetFor(metric, window, targetsOf(reader, metric.id).filter(isOf(mine)));
}

/** All targets of a metric, for whoever sets them. */
export function listTargets(
  reader: RecordReader,
  metric: string,
): {
  period: string;
  value: string;
  personId: string | null;
  departmentId: string | null;
  whose: string | null;
}[] {
  return targetsOf(reader, metric).map(({ period, value, personId, departmentId }) => ({
    period,
    value,
    personId,
    departmentId,
    whose:
      (personId === null ? undefined : reader.find(Person, personId)?.name) ??
      (departmentId === null ? undefined : reader.find(Department, departmentId)?.name) ??
      null,
  }));
}
