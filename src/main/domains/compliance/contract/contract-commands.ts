import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import { checkValues, demandReferences } from '../../../core/records/write-record.ts';
import type { Work } from '../../../core/storage/work.ts';
import { Customer } from '../../directory/index.ts';
import { ClauseBlocks } from './clause-blocks.ts';
import { CONTRACT_KINDS, CONTRACT_STATES } from './contract-choices.ts';
import { Contract } from './contract-entity.ts';
import { ContractParty } from './contract-part-entities.ts';
import { type ContractRow, currentVersion, partiesOf } from './contract-read.ts';
import { writeText } from './contract-versions.ts';

/** What may be changed while a contract is drafted or negotiated. */
const TERMS = [
  'title',
  'customerId',
  'amount',
  'net',
  'tax',
  'amountKind',
  'currency',
  'startsOn',
  'termCount',
  'termUnit',
  'endsOn',
  'autoRenew',
  'renewMonths',
  'noticeCount',
  'noticeUnit',
  'paymentTerms',
  'governingLaw',
  'language',
  'ownerId',
  'note',
];
/** What is still open once it is signed. */
const ALWAYS = ['ownerId'];

const short = z.string().trim().max(100).nullish();
export const Parties = z
  .array(
    z.strictObject({
      role: z.enum(['partyA', 'partyB', 'other']),
      side: z.enum(['ours', 'theirs']),
      legalName: z.string().trim().min(1).max(200),
      creditCode: z.string().trim().max(30).nullish(),
      signatory: short,
      signatoryTitle: short,
    }),
  )
  .max(12);
export type Parties = z.infer<typeof Parties>;

export const DraftInput = z.strictObject({
  title: z.string().trim().min(1).max(200),
  kind: z.enum(CONTRACT_KINDS.map(({ value }) => value)).exclude(['amendment']),
  customerId: z.string().max(40).nullish(),
  parentId: z.string().max(40).nullish(),
});

export const SaveInput = z.strictObject({
  id: z.string().max(40),
  version: z.number().int(),
  values: z.record(z.string().max(40), z.unknown()).default({}),
  parties: Parties.optional(),
  blocks: ClauseBlocks.optional(),
});

/** A first draft between us and the other party; we sell as 乙方 and buy as 甲方. Returns its id. */
export function draftContract(work: Work, input: z.infer<typeof DraftInput>, scope: FilterScope): string {
  const { title, kind, customerId = null, parentId = null } = input;
  demandReferences(work, Contract, { customerId, parentId }, scope);
  const id = work.insert(Contract, { title, kind, customerId, parentId, language: 'zh' });
  const weBuy = kind === 'purchase' || kind === 'employment' || kind === 'service';
  const theirs = customerId === null ? null : work.find(Customer, customerId);
  const ours = { side: 'ours', legalName: work.facts.company };
  work.insert(ContractParty, {
    ...ours,
    contractId: id,
    position: weBuy ? 1 : 2,
    role: weBuy ? 'partyA' : 'partyB',
  });
  if (theirs)
    work.insert(ContractParty, {
      contractId: id,
      side: 'theirs',
      legalName: theirs.name,
      position: weBuy ? 2 : 1,
      role: weBuy ? 'partyB' : 'partyA',
    });
  return id;
}

/** Throws unless the text and terms may be edited in its state, and nobody saved it since `version` was read. */
function demandEditable(contract: ContractRow, version: number, names: readonly string[]): void {
  const free = contract.status === 'draft' || contract.status === 'negotiation';
  if (!free && names.some((name) => !ALWAYS.includes(name))) {
    const state = CONTRACT_STATES.find(({ value }) => value === contract.status);
    const signed = contract.signedOn !== null;
    throw new AppError('contractNotEditable', {
      state: state?.label ?? contract.status,
      remedy: signed
        ? { zh: '请订立补充协议。', en: 'Make an amendment.' }
        : { zh: '请先选择“修改（审批作废）”。', en: 'Choose “Change it (voids the approval)” first.' },
    });
  }
  if (contract.version !== version)
    throw new AppError('editConflict', {
      field: Contract.spec.label,
      theirs: `v${contract.version}`,
      yours: `v${version}`,
    });
}

/** Saves terms, parties and text together; what did not change is not written. */
export function saveContract(work: Work, input: z.infer<typeof SaveInput>, scope: FilterScope): void {
  const { id, version, parties, blocks } = input;
  const row = readRecord(work, Contract, id, scope);
  if (row.deletedAt !== null) throw new AppError('deleted', { entity: Contract.spec.label });
  const contract = row as unknown as ContractRow;
  const names = [
    ...Object.keys(input.values),
    ...(parties ? ['parties'] : []),
    ...(blocks ? ['blocks'] : []),
  ];
  demandEditable(contract, version, names);
  const values = checkValues(
    Contract,
    input.values,
    Contract.fields.filter(({ name }) => TERMS.includes(name)),
  );
  demandReferences(work, Contract, values, scope, row);
  work.update(Contract, id, values);
  if (parties) saveParties(work, id, parties);
  if (blocks && JSON.stringify(blocks) !== (currentVersion(work, id)?.blocks ?? '[]'))
    writeText(work, { id, title: String(values.title ?? contract.title) }, blocks, 'edited');
  work.touch(Contract, id);
}

function saveParties(work: Work, contractId: string, parties: Parties): void {
  const before = partiesOf(work, contractId);
  parties.forEach((party, at) => {
    const { creditCode, signatory, signatoryTitle, ...named } = party;
    const values = {
      ...named,
      creditCode: creditCode || null,
      signatory: signatory || null,
      signatoryTitle: signatoryTitle || null,
      position: at + 1,
    };
    const known = before[at];
    if (!known) work.insert(ContractParty, { ...values, contractId });
    else if (Object.entries(values).some(([name, value]) => known[name as keyof typeof values] !== value))
      work.update(ContractParty, known.id, values);
  });
  for (const surplus of before.slice(parties.length)) work.remove(ContractParty, surplus.id);
}
