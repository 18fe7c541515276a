import { AppError, type Problem } from '#shared/errors.ts';
import { formatNumber, numberReader, periodOf } from '#shared/number-pattern.ts';
import type { Entity } from '../entities/entity.ts';
import { lastSerial } from '../storage/number-counters.ts';
import { raiseCounter } from '../storage/raise-counter.ts';
import type { Work } from '../storage/work.ts';
import { demandLetter } from './lease-series.ts';
import { currentLease } from './leases.ts';
import { type Continued, NumberLease } from './number-lease.ts';
import { numberedEntities, ruleInForce, rulesOf } from './rules.ts';

export interface Continuation {
  readonly series: string;
  /** By entity: the last number issued elsewhere, in full or as its serial number in the present period; 0 for none. */
  readonly lasts: Readonly<Record<string, string>>;
  readonly reason: string;
}

/**
 * Goes on in a series that another copy of the workspace issued in. For each kind of document the person states the
 * last number issued there, which cannot be below what is known here, and why. The other copy must issue no more.
 */
export function continueSeries(work: Work, { series, lasts, reason }: Continuation): void {
  demandLetter(series);
  if (reason.trim() === '') {
    const params = { field: NumberLease.field('reason')?.label ?? 'reason' };
    throw new AppError('required', params, { problems: [{ code: 'required', params, field: 'reason' }] });
  }
  if (currentLease(work, work.facts.device)?.series === series) throw new AppError('seriesHeld', { series });
  const problems: Problem[] = [];
  const continued: Continued[] = [];
  for (const entity of numberedEntities(work.registry)) {
    const read = readLast(work, entity, series, lasts[entity.name] ?? '');
    if ('code' in read) problems.push(read);
    else continued.push(read);
  }
  const [first] = problems;
  if (first) throw new AppError(first.code, first.params, { problems });
  const ahead = continued.filter(({ known, last }) => last > known);
  for (const { entity, period, last } of ahead)
    raiseCounter(work, work.registry.get(entity).name, series, period, last);
  work.insert(NumberLease, {
    series,
    device: work.facts.device,
    continues: JSON.stringify(ahead),
    reason: reason.trim(),
  });
}

/** Reads what a person states as the last number of one kind of document. */
function readLast(work: Work, entity: Entity, series: string, stated: string): Continued | Problem {
  const problem = (code: Problem['code'], params: Problem['params']): Problem => ({
    code,
    params: { entity: entity.spec.label, value: stated, ...params },
    field: entity.name,
  });
  const rule = ruleInForce(work, entity);
  const text = stated.trim();
  const digits = text.normalize('NFKC');
  const found = /^\d{1,9}$/.test(digits)
    ? { series, period: periodOf(rule.reset, work.today), serial: Number(digits) }
    : rulesOf(work, entity)
        .filter(({ reset }) => reset === rule.reset)
        .map((each) => numberReader(each)(text))
        .find((parts) => parts !== null);
  if (!found || found.series !== series)
    return problem('lastNumberUnreadable', { example: formatNumber(rule, series, work.today, 12) });
  const { period, serial: last } = found;
  const known = lastSerial(work, entity.name, series, period);
  if (last < known) return problem('lastNumberTooLow', { known });
  return { entity: entity.name, period, known, last };
}
