import { AppError } from '#shared/errors.ts';
import type { Lifecycle } from '../../../core/entities/lifecycle.ts';
import type { RecordValues } from '../../../core/entities/record-values.ts';
import type { Work } from '../../../core/storage/work.ts';
import { Breach } from '../breach/breach-entity.ts';
import { cureBreachesOf } from '../breach/cure-breaches.ts';
import { OBLIGATION_STATES, Obligation } from './duty-entities.ts';

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** The next day of a duty that repeats, counted from its first: the 31st stays the last day of a month. */
export function nextDue(anchorOn: string, dueOn: string, every: keyof typeof MONTHS): string {
  const first = Temporal.PlainDate.from(anchorOn);
  for (let turn = 1; ; turn++) {
    const day = first.add({ months: MONTHS[every] * turn }).toString();
    if (day > dueOn) return day;
  }
}

/** A duty that repeats brings the next when it is done. */
function bringNext(work: Work, duty: RecordValues): void {
  const { contractId, title, side, subject, responsibleId, every, anchorOn, dueOn } = duty;
  if (every !== 'month' && every !== 'quarter' && every !== 'year') return;
  const next = nextDue(String(anchorOn), String(dueOn), every);
  work.insert(Obligation, {
    contractId: contractId ?? null,
    title: title ?? null,
    side: side ?? null,
    subject: subject ?? null,
    responsibleId: responsibleId ?? null,
    every,
    anchorOn: anchorOn ?? null,
    dueOn: next,
  });
}

export const obligationLifecycle: Lifecycle = {
  entity: 'obligation',
  field: 'status',
  states: OBLIGATION_STATES,
  moves: [
    {
      event: 'fulfil',
      label: { zh: '完成', en: 'Done' },
      tone: 'good',
      // what was kept late stays a breach and is kept all the same
      from: ['open', 'breached'],
      to: 'done',
      needs: ['evidence'],
      guard: (_work, _duty, { evidence }) => {
        if (typeof evidence !== 'string' || evidence.trim() === '')
          throw new AppError('required', { field: { zh: '完成依据', en: 'Evidence' } });
      },
      effect: (work, duty, { evidence }) => {
        bringNext(work, duty);
        cureBreachesOf(work, String(duty.id));
        return { doneOn: work.today, evidence: evidence ?? null };
      },
    },
    {
      event: 'breach',
      label: { zh: '认定违约', en: 'Breach' },
      tone: 'bad',
      from: ['open'],
      to: 'breached',
      needs: [],
      // it follows from a breach that a person confirms, and is nothing that a rule could do alone
      guard: (work, { id }, { breachId }) => {
        const breach = typeof breachId === 'string' ? work.find(Breach, breachId) : undefined;
        if (!breach || breach.obligationId !== id) throw new AppError('breachNeedsPerson');
      },
    },
  ],
};
