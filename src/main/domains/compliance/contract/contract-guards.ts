import { AppError } from '#shared/errors.ts';
import { formatMoney } from '#shared/money.ts';
import { may } from '../../../core/access/access.ts';
import { activePeople } from '../../../core/access/active-people.ts';
import { Person } from '../../../core/access/person.ts';
import type { Work } from '../../../core/storage/work.ts';
import { fullText, readBlocks } from './clause-blocks.ts';
import { contentHash } from './contract-content.ts';
import { type ContractRow, currentVersion, partiesOf } from './contract-read.ts';
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

/** Throws unless the contract's amount is the quote's, to the smallest unit, and the quote is still the latest. */
export function demandTieOut(work: Work, contract: ContractRow): void {
  const { quotedAmount, quoteReplacedOn, amount } = contract;
  if (quoteReplacedOn !== null) throw new AppError('contractQuoteReplaced', { date: quoteReplacedOn });
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

const BY_ITSELF = ['rule', 'import', 'connector'];

/** Throws unless a person approves: no rule, import or connector does, whoever set it up. */
export function demandPersonApproves(work: Work): void {
  if (BY_ITSELF.includes(work.command.source) || !work.find(Person, work.actor.id))
    throw new AppError('contractNeedsPerson');
}

/** Throws where somebody approves what they submitted themselves, unless nobody else is there who may. */
export function demandOtherApprover(work: Work, contract: ContractRow): void {
  const { actor } = work;
  if (contract.submittedById !== actor.id) return;
  const others = activePeople(work).filter((each) => each.actor.id !== actor.id && may(each.actor, APPROVE));
  if (others.length > 0)
    throw new AppError('ownApproval', { names: others.map((each) => each.actor.name).join('、') });
}

/** Throws unless what was approved is what stands there now. */
export function demandApprovedContent(work: Work, contract: ContractRow): void {
  if (contract.approvedHash === null || contract.approvedHash !== contentHash(work, contract))
    throw new AppError('approvalVoid');
}

/** Throws unless a contract that ends early ends on a day, and not before it began. */
export function demandEndAfterStart({ startsOn, signedOn }: ContractRow, endedOn: unknown): void {
  if (typeof endedOn !== 'string')
    throw new AppError('required', { field: { zh: '终止日期', en: 'Ended on' } });
  const start = startsOn ?? signedOn;
  if (start !== null && endedOn < start)
    throw new AppError('contractEndBeforeStart', { start, end: endedOn });
}
