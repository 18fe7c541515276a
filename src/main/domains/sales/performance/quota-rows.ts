import type { RecordReader, RowOf, TablesOf } from '../../../core/entities/entity.ts';
import type { Span } from '../../../core/metrics/window.ts';
import { queryBuilder } from '../../../core/storage/query-builder.ts';
import type { Quota, QuotaLevel, QuotaMetric } from './quota-entity.ts';
import { overlap, quotaSpan } from './quota-period.ts';

const builder = queryBuilder<TablesOf<typeof Quota>>();

export type QuotaRow = RowOf<typeof Quota>;

/** Whose quota it is; neither is named for the company's. */
export interface QuotaHolder {
  readonly level: QuotaLevel;
  /** The salesperson or the team. */
  readonly holderId: string | null;
}

/** A quota is counted in minor units, or in hundredths of a deal, so that half a deal can be credited. */
export const HUNDREDTHS = 100;

/** What a version asks for, in the smallest unit. */
export const quotaValue = ({
  metric,
  amount,
  count,
}: Pick<QuotaRow, 'metric' | 'amount' | 'count'>): number =>
  metric === 'count' ? (count ?? 0) * HUNDREDTHS : (amount ?? 0);

export const holderOf = ({ level, salespersonId, teamId }: QuotaRow): QuotaHolder => ({
  level,
  holderId: level === 'person' ? salespersonId : level === 'team' ? teamId : null,
});

export const holderKey = ({ level, holderId }: QuotaHolder): string => `${level} ${holderId ?? ''}`;

/** All versions of the quotas of a metric that share a day with a span, in the order in which they took over. */
export const quotasWithin = (
  reader: RecordReader,
  metric: QuotaMetric,
  span: Span,
  holder?: QuotaHolder,
): QuotaRow[] => {
  const all = builder
    .selectFrom('quota')
    .selectAll()
    .where('metric', '=', metric)
    // a period begins with its year, and none is longer
    .where('period', '>=', span.from.slice(0, 4))
    .where('period', '<', `${span.to.slice(0, 4)}~`)
    .where('deletedAt', 'is', null)
    .orderBy('validFrom')
    .orderBy('rid');
  const rows = reader.all(
    holder === undefined
      ? all
      : all
          .where('level', '=', holder.level)
          .where('salespersonId', 'is', holder.level === 'person' ? holder.holderId : null)
          .where('teamId', 'is', holder.level === 'team' ? holder.holderId : null),
  ) as QuotaRow[];
  return rows.filter(({ period }) => overlap(quotaSpan(period), span));
};
