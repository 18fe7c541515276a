import { AppError } from '#shared/errors.ts';
import type { LocalText } from '#shared/texts.ts';
import { Person } from '../../../core/access/person.ts';
import { applyMove, type Lifecycle } from '../../../core/entities/lifecycle.ts';
import type { RecordValues } from '../../../core/entities/record-values.ts';
import type { Work } from '../../../core/storage/work.ts';
import { Obligation } from '../contract/duty-entities.ts';
import { obligationLifecycle } from '../contract/duty-lifecycle.ts';
import { BREACH_STATES } from './breach-entity.ts';

const demandSaid = (value: unknown, field: LocalText): void => {
  if (typeof value !== 'string' || value.trim() === '') throw new AppError('required', { field });
};

/** The duty that was not kept is breached with it, unless it was kept late by now. */
function breachDuty(work: Work, { id: breachId, obligationId }: RecordValues): void {
  const duty = typeof obligationId === 'string' ? work.find(Obligation, obligationId) : undefined;
  if (duty?.status === 'open' && duty.deletedAt === null)
    applyMove(work, Obligation, obligationLifecycle, duty.id, 'breach', {
      breachId: breachId ?? null,
    });
}

/** What is done by itself, whoever set it up. */
const BY_ITSELF = ['rule', 'import', 'connector'];

function demandPerson(work: Work): void {
  if (BY_ITSELF.includes(work.command.source) || !work.find(Person, work.actor.id))
    throw new AppError('breachNeedsPerson');
}

const decided = (work: Work): RecordValues => ({ decidedOn: work.today, decidedById: work.actor.id });

/** What is suspected is confirmed or dismissed by a person; what is confirmed can be cured, and stays a breach. */
export const breachLifecycle: Lifecycle = {
  entity: 'breach',
  field: 'status',
  states: BREACH_STATES,
  moves: [
    {
      event: 'confirm',
      label: { zh: '确认违约', en: 'Confirm' },
      tone: 'bad',
      from: ['suspected'],
      to: 'confirmed',
      needs: ['evidence'],
      guard: (work, _breach, { evidence }) => {
        demandPerson(work);
        demandSaid(evidence, { zh: '依据', en: 'Evidence' });
      },
      effect: (work, breach, input) => {
        const { type, severity, amount } = breach;
        breachDuty(work, breach);
        return {
          ...decided(work),
          evidence: input.evidence ?? null,
          type: input.type ?? type ?? null,
          severity: input.severity ?? severity ?? null,
          amount: input.amount ?? amount ?? null,
        };
      },
    },
    {
      event: 'dismiss',
      label: { zh: '排除', en: 'Dismiss' },
      tone: 'neutral',
      from: ['suspected'],
      to: 'dismissed',
      needs: ['reason'],
      guard: (work, _breach, { reason }) => {
        demandPerson(work);
        demandSaid(reason, { zh: '排除原因', en: 'Why dismissed' });
      },
      effect: (work, _breach, { reason }) => ({ ...decided(work), dismissReason: reason ?? null }),
    },
    {
      event: 'cure',
      label: { zh: '登记补救', en: 'Cure' },
      tone: 'good',
      from: ['confirmed'],
      to: 'confirmed',
      needs: ['remedy', 'curedOn'],
      guard: (_work, { title, remedy: before, curedOn }, { remedy }) => {
        if (before !== null && curedOn !== null)
          throw new AppError('breachCured', { title: String(title), date: String(curedOn) });
        demandSaid(remedy, { zh: '补救措施', en: 'Remedy' });
      },
      effect: (work, breach, { remedy, curedOn }) => ({
        remedy: remedy ?? null,
        curedOn: curedOn ?? breach.curedOn ?? work.today,
      }),
    },
  ],
};
