import { AppError } from '#shared/errors.ts';
import type { Lifecycle } from '../../../core/entities/lifecycle.ts';
import type { RecordValues } from '../../../core/entities/record-values.ts';
import type { Work } from '../../../core/storage/work.ts';
import { Contract } from '../../compliance/index.ts';
import { hindrancesOf } from './handover.ts';
import { ORDER_STATES } from './order-choices.ts';
import { SalesOrder } from './order-entities.ts';

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const demandReason = (reason: unknown): void => {
  if (!isText(reason)) throw new AppError('required', { field: { zh: '原因', en: 'Reason' } });
};

const labelOf = (name: string) => SalesOrder.field(name)?.label ?? name;

/** Throws where the contract that it carries out was ended meanwhile. */
function demandContract(work: Work, { contractId }: RecordValues): void {
  const contract = typeof contractId === 'string' ? work.find(Contract, contractId) : undefined;
  if (contract?.status === 'terminated')
    throw new AppError('orderContractEnded', { title: contract.title, date: contract.endedOn ?? '—' });
}

/** Throws unless the hand-over is complete and the credit passed, or somebody says why it goes on all the same. */
function demandReady(order: RecordValues, reason: unknown): void {
  if (isText(reason)) return;
  const { missing, credit } = hindrancesOf(order);
  const [first] = missing;
  if (first) {
    const named = (side: 'zh' | 'en'): string[] =>
      missing.map((name) => {
        const label = labelOf(name);
        return typeof label === 'string' ? label : label[side];
      });
    throw new AppError(
      'orderIncomplete',
      { missing: { zh: named('zh').join('、'), en: named('en').join(', ') } },
      {
        problems: missing.map((field) => ({
          code: 'required' as const,
          params: { field: labelOf(field) },
          field,
        })),
      },
    );
  }
  if (credit) throw new AppError('orderCredit');
}

/** How an order moves. It is cancelled before delivery begins; what was delivered is put right by another document. */
export const orderLifecycle: Lifecycle = {
  entity: 'salesOrder',
  field: 'status',
  states: ORDER_STATES,
  moves: [
    {
      event: 'confirm',
      label: { zh: '确认订单', en: 'Confirm' },
      tone: 'good',
      from: ['pending'],
      to: 'confirmed',
      needs: [],
      guard: (work, order, { reason }) => {
        demandContract(work, order);
        demandReady(order, reason);
      },
      effect: (work, _order, { reason }) => ({
        confirmedAt: work.now,
        confirmedById: work.actor.id,
        overrideReason: isText(reason) ? reason.trim() : null,
      }),
    },
    {
      event: 'start',
      label: { zh: '开始交付', en: 'Begin delivery' },
      tone: 'progress',
      from: ['confirmed'],
      to: 'delivering',
      needs: [],
    },
    {
      event: 'complete',
      label: { zh: '完成', en: 'Complete' },
      tone: 'good',
      from: ['delivering'],
      to: 'done',
      needs: [],
      effect: (work) => ({ completedOn: work.today }),
    },
    {
      event: 'cancel',
      label: { zh: '取消订单', en: 'Cancel the order' },
      tone: 'bad',
      from: ['pending', 'confirmed'],
      to: 'cancelled',
      needs: ['reason'],
      guard: (_work, _order, { reason }) => demandReason(reason),
      effect: (work, _order, { reason }) => ({
        cancelledOn: work.today,
        cancelReason: isText(reason) ? reason.trim() : null,
      }),
    },
  ],
};
