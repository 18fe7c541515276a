import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import type { Work } from '../../../core/storage/work.ts';
import { Contract } from './contract-entity.ts';
import { ContractParty } from './contract-part-entities.ts';
import { amendmentsOf, type ContractRow, isBinding, partiesOf } from './contract-read.ts';
import { Changes, readChanges } from './contract-terms.ts';
import { writeText } from './contract-versions.ts';

export const AmendInput = z.strictObject({
  id: z.string().max(40),
  startsOn: z.iso.date(),
  changes: Changes,
  text: z.string().trim().min(1).max(20_000),
});

/** A draft of an amendment to a signed contract, with a life of its own; returns its id. */
export function amendContract(work: Work, input: z.infer<typeof AmendInput>, scope: FilterScope): string {
  const main = readRecord(work, Contract, input.id, scope) as unknown as ContractRow;
  const { title, startsOn } = main;
  if (main.kind === 'amendment') throw new AppError('amendmentOfAmendment', { title });
  if (!isBinding(main.status))
    throw new AppError('contractNotSigned', { title, action: { zh: '变更', en: 'amended' } });
  if (startsOn !== null && input.startsOn < startsOn)
    throw new AppError('amendmentTooEarly', { date: input.startsOn, start: startsOn });
  const { endsOn } = input.changes;
  if (endsOn && startsOn !== null && endsOn < startsOn)
    throw new AppError('contractEndBeforeStart', { start: startsOn, end: endsOn });
  const count = amendmentsOf(work, main.id).length + 1;
  const id = work.insert(Contract, {
    title: `${title.slice(0, 180)} · 补充协议 ${count}`,
    kind: 'amendment',
    parentId: main.id,
    customerId: main.customerId,
    startsOn: input.startsOn,
    currency: main.currency,
    language: main.language,
    amount: input.changes.amount ?? null,
    changes: JSON.stringify(input.changes),
  });
  for (const { position, role, side, legalName, creditCode, signatory, signatoryTitle } of partiesOf(
    work,
    main.id,
  ))
    work.insert(ContractParty, {
      contractId: id,
      position,
      role,
      side,
      legalName,
      creditCode,
      signatory,
      signatoryTitle,
    });
  const heading = main.language === 'en' ? 'Changes' : '变更内容';
  writeText(work, { id, title }, [{ clauseId: null, heading, text: input.text }], 'edited');
  return id;
}

/** Moves the main contract's end where an amendment that takes effect says so. */
export function applyAmendment(work: Work, amendment: Pick<ContractRow, 'parentId' | 'changes'>): void {
  if (amendment.parentId === null) return;
  const { endsOn } = readChanges(amendment.changes);
  if (endsOn !== undefined)
    work.update(Contract, amendment.parentId, { runsUntil: endsOn, renewalDecidedOn: null });
}
