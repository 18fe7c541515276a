import { AppError } from '#shared/errors.ts';
import type { TablesOf } from '../../../core/entities/entity.ts';
import type { Lifecycle } from '../../../core/entities/lifecycle.ts';
import { queryBuilder } from '../../../core/storage/query-builder.ts';
import type { Work } from '../../../core/storage/work.ts';
import { POC_STATES, Poc, type PocCriterion } from './poc-entities.ts';

const builder = queryBuilder<TablesOf<typeof PocCriterion>>();

const criteriaOf = (work: Work, pocId: string) =>
  work.all(
    builder
      .selectFrom('pocCriterion')
      .select(['title', 'verdict'])
      .where('pocId', '=', pocId)
      .where('deletedAt', 'is', null)
      .orderBy('createdAt'),
  );

function demandCriteria(work: Work, pocId: string): void {
  if (criteriaOf(work, pocId).length === 0) throw new AppError('pocNoCriteria');
}

/** A proof of concept is passed by its criteria, and by nothing else. */
function demandAllMet(work: Work, pocId: string): void {
  demandCriteria(work, pocId);
  const short = criteriaOf(work, pocId).filter(({ verdict }) => verdict !== 'met');
  if (short.length > 0)
    throw new AppError('pocCriteriaShort', { criteria: short.map(({ title }) => `“${title}”`).join(' ') });
}

function demandOutcome(outcome: unknown): void {
  if (typeof outcome === 'string' && outcome.trim() !== '') return;
  const field = Poc.field('outcome')?.label ?? 'outcome';
  throw new AppError(
    'required',
    { field },
    { problems: [{ code: 'required', params: { field }, field: 'outcome' }] },
  );
}

/** A proof of concept begins once its criteria stand, and ends passed, failed or given up. */
export const pocLifecycle: Lifecycle = {
  entity: 'poc',
  field: 'status',
  states: POC_STATES,
  moves: [
    {
      event: 'start',
      label: { zh: '开始', en: 'Begin' },
      tone: 'progress',
      from: ['planned'],
      to: 'running',
      needs: [],
      guard: (work, { id }) => demandCriteria(work, String(id)),
      effect: (work, { startsOn }) => ({ startsOn: startsOn ?? work.today }),
    },
    {
      event: 'pass',
      label: { zh: '通过', en: 'Passed' },
      tone: 'good',
      from: ['running'],
      to: 'passed',
      needs: ['outcome'],
      guard: (work, { id }) => demandAllMet(work, String(id)),
      effect: (_work, _poc, { outcome }) => ({ outcome: outcome ?? null }),
    },
    {
      event: 'fail',
      label: { zh: '未通过', en: 'Failed' },
      tone: 'bad',
      from: ['running'],
      to: 'failed',
      needs: ['outcome'],
      guard: (_work, _poc, { outcome }) => demandOutcome(outcome),
      effect: (_work, _poc, { outcome }) => ({ outcome: outcome ?? null }),
    },
    {
      event: 'abandon',
      label: { zh: '放弃', en: 'Give up' },
      tone: 'neutral',
      from: ['planned', 'running'],
      to: 'abandoned',
      needs: ['outcome'],
      guard: (_work, _poc, { outcome }) => demandOutcome(outcome),
      effect: (_work, _poc, { outcome }) => ({ outcome: outcome ?? null }),
    },
    {
      event: 'resume',
      label: { zh: '继续验证', en: 'Go on' },
      tone: 'progress',
      from: ['passed', 'failed', 'abandoned'],
      to: 'running',
      needs: [],
      effect: () => ({ outcome: null }),
    },
  ],
};
