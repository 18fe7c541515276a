import { SYSTEM } from '../../../core/access/actor.ts';
import { applyMove } from '../../../core/entities/lifecycle.ts';
import type { Recurring } from '../../../core/jobs/recurring.ts';
import type { Work } from '../../../core/storage/work.ts';
import { unraisedDuties } from '../breach/breach-read.ts';
import { raiseBreaches } from '../breach/raise-breaches.ts';
import { endOf, periodOf } from './contract-dates.ts';
import { Contract } from './contract-entity.ts';
import { contractLifecycle } from './contract-lifecycle.ts';
import { type ContractRow, dueContracts, renewalsOf } from './contract-read.ts';
import { termsOn } from './contract-terms.ts';
import { RenewalDecision } from './duty-entities.ts';
import { termOn } from './effective-terms.ts';
import { renewalsDue } from './renewal-schedule.ts';

/** Rolls a contract that renews by itself over every end that has passed; false where it does not renew. */
function roll(work: Work, contract: ContractRow): boolean {
  const terms = termsOn(work, contract, work.today);
  const months = termOn(terms, 'renewMonths');
  const term = periodOf(contract.termCount, contract.termUnit);
  const endsOn =
    termOn(terms, 'endsOn') ?? endOf({ startsOn: contract.startsOn, term, endsOn: contract.endsOn });
  const made = renewalsOf(work, contract.id);
  const stopped = made.some(
    ({ decision, previousEnd }) =>
      decision !== 'rolled' && decision !== 'renew' && previousEnd === contract.runsUntil,
  );
  if (stopped || !termOn(terms, 'autoRenew') || months === null || endsOn === null) return false;
  const done = made.filter(
    ({ decision, previousEnd }) => decision === 'rolled' && previousEnd >= endsOn,
  ).length;
  const due = renewalsDue({ endsOn, months }, done, work.today);
  for (const { from, to } of due)
    work.insert(RenewalDecision, {
      contractId: contract.id,
      title: contract.title,
      decision: 'rolled',
      previousEnd: from,
      newEnd: to,
    });
  const last = due.at(-1);
  if (last) work.update(Contract, contract.id, { runsUntil: last.to, renewalDecidedOn: null });
  return last !== undefined;
}

/**
 * What the calendar does to contracts: those whose day came begin, those that ended renew or expire, and duties that
 * are late raise a suspicion.
 */
export function liveThroughDay(work: Work): void {
  for (const { id } of dueContracts(work, work.today).filter(({ status }) => status === 'signed'))
    applyMove(work, Contract, contractLifecycle, id, 'begin', {});
  for (const contract of dueContracts(work, work.today))
    if (!roll(work, contract)) applyMove(work, Contract, contractLifecycle, contract.id, 'expire', {});
  raiseBreaches(work);
}

export const contractDay: Recurring = {
  name: 'compliance.contract.day',
  label: {
    zh: '合同生效、续期与到期，逾期义务列为疑似违约',
    en: 'Contracts begin, renew and expire; late obligations are suspected breaches',
  },
  every: 60 * 60_000,
  run: async ({ workspace }) => {
    const { reader, today } = workspace;
    if (dueContracts(reader, today).length === 0 && unraisedDuties(reader, today).length === 0) return;
    await workspace.writeWhenFree(
      { action: 'compliance.contract.day', actor: SYSTEM, source: 'system' },
      liveThroughDay,
    );
  },
};
