import type { RecordReader } from '../../../core/entities/entity.ts';
import type { Span } from '../../../core/metrics/window.ts';
import type { QuotaMetric } from './quota-entity.ts';
import { quotaSpan } from './quota-period.ts';
import { prorate, type QuotaVersion } from './quota-proration.ts';
import {
  holderKey,
  holderOf,
  type QuotaHolder,
  type QuotaRow,
  quotasWithin,
  quotaValue,
} from './quota-rows.ts';

/** A quota with all its versions. */
interface WholeQuota {
  readonly span: Span;
  readonly versions: readonly QuotaVersion[];
}

/** What somebody is to sell within a window, by days; null where no quota of theirs reaches into it. */
export type QuotaReader = (holder: QuotaHolder, window: Span) => number | null;

/** The quotas in force that reach into a span; what is still a draft asks for nothing. */
export function readQuotas(reader: RecordReader, metric: QuotaMetric, span: Span): QuotaReader {
  const rows = quotasWithin(reader, metric, span).filter(({ status }) => status !== 'draft');
  return quotasOf(rows);
}

/** The same from rows that are at hand. Pure. */
export function quotasOf(rows: readonly QuotaRow[]): QuotaReader {
  const byHolder = Map.groupBy(rows, (row) => holderKey(holderOf(row)));
  const whole = new Map(
    [...byHolder].map(([key, own]): [string, WholeQuota[]] => [
      key,
      [...Map.groupBy(own, ({ period }) => period)].map(([period, versions]) => ({
        span: quotaSpan(period),
        versions: versions.map((row) => ({ validFrom: row.validFrom, value: quotaValue(row) })),
      })),
    ]),
  );
  return (holder, window) => {
    const reaching = (whole.get(holderKey(holder)) ?? []).filter(
      ({ span }) => span.from < window.to && window.from < span.to,
    );
    if (reaching.length === 0) return null;
    return reaching.reduce((sum, { span, versions }) => sum + prorate(versions, span, window), 0);
  };
}
