import { AppError } from '#shared/errors.ts';
import { momentText } from '#shared/format/moment-text.ts';
import type { Lifecycle } from '../../../core/entities/lifecycle.ts';
import type { RecordValues } from '../../../core/entities/record-values.ts';
import type { Work } from '../../../core/storage/work.ts';
import { keepLastActivity } from '../last-activity.ts';
import { DEMO_STATES } from './demo-choices.ts';
import { Demo } from './demo-entity.ts';

function demand(name: string, value: unknown): void {
  if (typeof value === 'string' && value.trim() !== '') return;
  const field = Demo.field(name)?.label ?? name;
  throw new AppError(
    'required',
    { field },
    { problems: [{ code: 'required', params: { field }, field: name }] },
  );
}

/** What came of a demo can be said once it has begun. */
function demandBegun(work: Work, { startsAt, timeZone }: RecordValues): void {
  if (Number(startsAt) > work.now)
    throw new AppError('demoNotBegun', { time: momentText(Number(startsAt), String(timeZone)) });
}

/** A demo is planned, then held, missed by the customer, or called off; what did not take place can be planned again. */
export const demoLifecycle: Lifecycle = {
  entity: 'demo',
  field: 'status',
  states: DEMO_STATES,
  moves: [
    {
      event: 'hold',
      label: { zh: '记录结果', en: 'Note the result' },
      tone: 'good',
      from: ['planned'],
      to: 'held',
      needs: ['result', 'feedback'],
      guard: (work, demo, { result }) => {
        demandBegun(work, demo);
        demand('result', result);
      },
      effect: (work, demo, { result, feedback }) => {
        keepLastActivity({ dealId: demo.dealId ?? null, kind: 'meeting' }, work);
        return { result: result ?? null, feedback: feedback ?? demo.feedback ?? null };
      },
    },
    {
      event: 'miss',
      label: { zh: '客户未出席', en: 'Nobody came' },
      tone: 'warning',
      from: ['planned'],
      to: 'noShow',
      needs: ['reason'],
      guard: demandBegun,
      effect: (_work, _demo, { reason }) => ({ reason: reason ?? null }),
    },
    {
      event: 'cancel',
      label: { zh: '取消演示', en: 'Call off' },
      tone: 'bad',
      from: ['planned'],
      to: 'cancelled',
      needs: ['reason'],
      guard: (_work, _demo, { reason }) => demand('reason', reason),
      effect: (_work, _demo, { reason }) => ({ reason: reason ?? null }),
    },
    {
      event: 'reschedule',
      label: { zh: '重新安排', en: 'Reschedule' },
      tone: 'progress',
      from: ['noShow', 'cancelled'],
      to: 'planned',
      needs: ['startsAt', 'endsAt'],
      effect: (_work, demo, { startsAt, endsAt }) => ({
        startsAt: startsAt ?? demo.startsAt ?? null,
        endsAt: endsAt ?? demo.endsAt ?? null,
        reason: null,
      }),
    },
  ],
};
