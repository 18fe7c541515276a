import { createHash } from 'node:crypto';
import { AppError } from '#shared/errors.ts';
import { formatMoney } from '#shared/money.ts';
import { may } from '../../../core/access/access.ts';
import { activePeople } from '../../../core/access/active-people.ts';
import type { Work } from '../../../core/storage/work.ts';
import { fullText, readBlocks } from './clause-blocks.ts';
import { type ContractRow, currentVersion, linesOfContract, partiesOf } from './contract-read.ts';
import { CLAUSE_VALUES, clauseValues } from './contract-values.ts';

export const APPROVE = 'compliance.contract.approve';

/** Throws unless the text is there and every value that it names is filled. */
export function demandComplete(work: Work, contract: ContractRow): void {
  const version = currentVersion(work, contract.id);
  if (!version || readBlocks(version.blocks).length === 0) throw new AppError('contractWithoutText');
  const parties = partiesOf(work, contract.id);
  if (parties.length < 2) throw new AppError('contractNeedsParties');
  const language = contract.language ?? 'zh';
  const { missing } = fullText(readBlocks(version.blocks), clauseValues(contract, parties, language));
  if (missing.length > 0) {
    const named = (side: 'zh' | 'en'): string[] => missing.map((name) => CLAUSE_VALUES[name]?.[side] ?? name);
    throw new AppError('contractValuesMissing', {
      values: { zh: named('zh').join('、'), en: named('en').join(', ') },
    });
  }
  demandTieOut(work, contract);
}

/** Throws unless the contract's amount is the quote's, to the smallest unit, where it was made of one. */
export function demandTieOut(work: Work, contract: ContractRow): void {
  const { quotedAmount, amount } = contract;
  const currency = contract.currency ?? work.currency;
  const money = (value: number) => ({
    zh: formatMoney(value, currency, 'zh'),
    en: formatMoney(value, currency, 'en'),
  });
  if (quotedAmount !== null && quotedAmount !== amount)
    throw new AppError('contractDiffersFromQuote', {
      contract: money(amount ?? 0),
      quote: money(quotedAmount),
      difference: money((amount ?? 0) - quotedAmount),
    });
}

/** Throws where somebody approves what they submitted themselves, unless nobody else is there who may. */
export function demandOtherApprover(work: Work, contract: ContractRow): void {
  const { actor } = work;
  if (contract.submittedById !== actor.id) return;
  const others = activePeople(work).filter((each) => each.actor.id !== actor.id && may(each.actor, APPROVE));
  if (others.length > 0)
    throw new AppError('ownApproval', { names: others.map((each) => each.actor.name).join('、') });
}

/** The fingerprint of all that an approval stands for: text, terms, parties and lines. */
export function contentHash(work: Work, contract: ContractRow): string {
  const version = currentVersion(work, contract.id);
  const { title, kind, amount, net, tax, currency, startsOn, termCount, termUnit, endsOn } = contract;
  const { autoRenew, renewMonths, noticeCount, noticeUnit, paymentTerms, governingLaw, changes } = contract;
  const content = [
    [title, kind, amount, net, tax, currency, startsOn, termCount, termUnit, endsOn],
    [autoRenew, renewMonths, noticeCount, noticeUnit, paymentTerms, governingLaw, changes],
    partiesOf(work, contract.id).map((each) => [each.role, each.legalName, each.creditCode, each.signatory]),
    linesOfContract(work, contract.id).map((each) => [each.description, each.quantity, each.gross]),
    version?.body ?? version?.blocks ?? null,
  ];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

/** Throws unless what was approved is what stands there now. */
export function demandApprovedContent(work: Work, contract: ContractRow): void {
  if (contract.approvedHash === null || contract.approvedHash !== contentHash(work, contract))
    throw new AppError('approvalVoid');
}
