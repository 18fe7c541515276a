import { z } from 'zod';
import type { RecordReader } from '../../../core/entities/entity.ts';
import { endOf, periodOf } from './contract-dates.ts';
import { amendmentsOf, type ContractRow, isBinding } from './contract-read.ts';
import { type EffectiveTerm, effectiveTerms, type SignedAmendment, type Terms } from './effective-terms.ts';

/** What an amendment changes, as it is stored. */
export const Changes = z
  .strictObject({
    amount: z.number().int().min(0).nullable(),
    endsOn: z.iso.date().nullable(),
    autoRenew: z.boolean(),
    renewMonths: z.number().int().min(1).max(1200).nullable(),
    noticeCount: z.number().int().min(0).max(9999).nullable(),
    noticeUnit: z.enum(['days', 'months', 'years']).nullable(),
    paymentTerms: z.string().max(4000).nullable(),
    governingLaw: z.string().max(200).nullable(),
  })
  .partial();
export type Changes = z.infer<typeof Changes>;

/** A stored change without what it leaves alone. */
export const readChanges = (json: string | null): Partial<Terms> =>
  Object.fromEntries(
    Object.entries(Changes.parse(json === null ? {} : JSON.parse(json))).filter(
      ([, value]) => value !== undefined,
    ),
  );

export const ownTerms = (contract: ContractRow): Terms => ({
  amount: contract.amount,
  // what it says itself, without renewals: those are added by who reads the end
  endsOn: endOf({
    startsOn: contract.startsOn,
    term: periodOf(contract.termCount, contract.termUnit),
    endsOn: contract.endsOn,
  }),
  autoRenew: contract.autoRenew === 1,
  renewMonths: contract.renewMonths,
  noticeCount: contract.noticeCount,
  noticeUnit: contract.noticeUnit,
  paymentTerms: contract.paymentTerms,
  governingLaw: contract.governingLaw,
});

const signedAmendments = (reader: RecordReader, id: string): SignedAmendment[] =>
  amendmentsOf(reader, id).flatMap((each) =>
    isBinding(each.status) && each.startsOn !== null && each.signedOn !== null
      ? [
          {
            id: each.id,
            effectiveOn: each.startsOn,
            signedOn: each.signedOn,
            changes: readChanges(each.changes),
          },
        ]
      : [],
  );

/** A contract's terms on a date, each with the document it comes from. */
export const termsOn = (
  reader: RecordReader,
  contract: ContractRow,
  date: string,
): readonly EffectiveTerm[] =>
  effectiveTerms({ id: contract.id, terms: ownTerms(contract) }, signedAmendments(reader, contract.id), date);
