import { z } from 'zod';
import { AppError, type ErrorParams, type Problem } from '#shared/errors.ts';
import type { LocalText } from '#shared/texts.ts';
import { applyMove } from '../../../core/entities/lifecycle.ts';
import type { RecordValues } from '../../../core/entities/record-values.ts';
import type { Work } from '../../../core/storage/work.ts';
import { Salesperson, SalesTeam } from '../team-entities.ts';
import { Quota, type QuotaMetric } from './quota-entity.ts';
import { quotaLifecycle } from './quota-lifecycle.ts';
import { quotaSpan } from './quota-period.ts';
import { type QuotaHolder, type QuotaRow, quotasWithin } from './quota-rows.ts';

const id = z.string().max(40);
/** A hundred times all the people and periods that there may be still add up exactly. */
const MOST = 10_000_000_000_000;

/** What somebody is to reach in a period; null takes a draft away. Minor units, or a number of deals. */
export const QuotaCell = z.object({
  level: z.enum(['company', 'team', 'person']),
  holderId: id.nullish(),
  period: z.string().max(20),
  value: z.number().int().min(0).max(MOST).nullable(),
});
export type QuotaCell = z.infer<typeof QuotaCell>;

export const QuotaChange = z.object({
  metric: z.enum(['newSales', 'count']),
  quotas: z.array(QuotaCell).min(1).max(2000),
  /** From which day on what is active already changes, and why. */
  from: z.iso.date().nullish(),
  note: z.string().trim().max(300).nullish(),
});
export type QuotaChange = z.infer<typeof QuotaChange>;

/**
 * Saves quotas: new ones as drafts, drafts as they are now, and active ones as a version from a day on. Whole or
 * absent; a problem names whose quota and which period. Throws `quotaOverlap`, `quotaNeedsFrom`, `quotaActive`,
 * `quotaFromOutside`, `quotaFromEarlier`.
 */
export function saveQuotas(work: Work, { metric, quotas, from = null, note = null }: QuotaChange): void {
  const problems: Problem[] = [];
  for (const [at, cell] of quotas.entries()) {
    try {
      saveQuota(work, metric, cell, from, note || null);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      problems.push({ code: error.code, params: error.params, field: `quotas.${at}` });
    }
  }
  const [first] = problems;
  if (first) throw new AppError(first.code, first.params, { problems });
}

function saveQuota(
  work: Work,
  metric: QuotaMetric,
  cell: QuotaCell,
  from: string | null,
  note: string | null,
): void {
  const span = quotaSpan(cell.period);
  const holder: QuotaHolder = { level: cell.level, holderId: cell.holderId ?? null };
  const who = demandHolder(work, holder);
  const reaching = quotasWithin(work, metric, span, holder);
  const other = reaching.find(({ period }) => period !== cell.period);
  if (other && cell.value !== null)
    throw new AppError('quotaOverlap', { who, period: cell.period, other: other.period });
  const last = reaching.filter(({ period }) => period === cell.period).at(-1);
  const measured = metric === 'count' ? { count: cell.value } : { amount: cell.value };
  if (!last) {
    if (cell.value === null) return;
    work.insert(Quota, {
      ...named(holder),
      ...measured,
      metric,
      period: cell.period,
      ...draftFrom(span.from),
    });
  } else if (last.status === 'draft') {
    if (cell.value === null) work.remove(Quota, last.id);
    else work.update(Quota, last.id, measured);
  } else if (cell.value !== (metric === 'count' ? last.count : last.amount))
    changeQuota(work, last, cell.value, from, note, { who, period: cell.period });
}

const draftFrom = (validFrom: string): RecordValues => ({ validFrom, status: 'draft' });

const named = ({ level, holderId }: QuotaHolder): RecordValues => ({
  level,
  salespersonId: level === 'person' ? holderId : null,
  teamId: level === 'team' ? holderId : null,
});

/** Puts a version in the place of an active one, from a day on; the old one stays and counts for the days before. */
function changeQuota(
  work: Work,
  last: QuotaRow,
  value: number | null,
  from: string | null,
  note: string | null,
  of: ErrorParams,
): void {
  if (value === null) throw new AppError('quotaActive', of);
  if (from === null || note === null) throw new AppError('quotaNeedsFrom', of);
  const span = quotaSpan(last.period);
  // a change of a whole year's months names one day: later months change from their first day on
  const validFrom = from < span.from ? span.from : from;
  if (validFrom >= span.to) throw new AppError('quotaFromOutside', { ...of, from });
  if (validFrom < last.validFrom)
    throw new AppError('quotaFromEarlier', { ...of, from, last: last.validFrom });
  const { level, salespersonId, teamId, period, metric, currency } = last;
  const nextId = work.insert(Quota, {
    level,
    salespersonId,
    teamId,
    period,
    metric,
    currency,
    ...(metric === 'count' ? { count: value } : { amount: value }),
    validFrom,
    note,
    status: 'active',
    activatedAt: work.now,
  });
  applyMove(work, Quota, quotaLifecycle, last.id, 'change', { nextId });
}

/** The name of whoever a quota is for. Throws `notFound`. */
function demandHolder(work: Work, { level, holderId }: QuotaHolder): string | LocalText {
  if (level === 'company') return { zh: '公司', en: 'the company' };
  const entity = level === 'team' ? SalesTeam : Salesperson;
  const found = holderId === null ? undefined : work.find(entity, holderId);
  if (!found || found.deletedAt !== null) throw new AppError('notFound', { entity: entity.spec.label });
  return found.name;
}

/** Makes the drafts of a period active, and of the periods within it; returns how many. */
export function activateQuotas(work: Work, metric: QuotaMetric, period: string): number {
  const span = quotaSpan(period);
  const drafts = quotasWithin(work, metric, span).filter((row) => {
    const own = quotaSpan(row.period);
    return row.status === 'draft' && own.from >= span.from && own.to <= span.to;
  });
  if (drafts.length === 0) throw new AppError('quotaNoDrafts', { period });
  for (const draft of drafts) applyMove(work, Quota, quotaLifecycle, draft.id, 'activate', {});
  return drafts.length;
}
