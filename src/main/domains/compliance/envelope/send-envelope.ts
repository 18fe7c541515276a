import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { applyMove } from '../../../core/entities/lifecycle.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import { demandReferences } from '../../../core/records/write-record.ts';
import type { Work } from '../../../core/storage/work.ts';
import { Contract } from '../contract/contract-entity.ts';
import { demandApprovedContent, demandTieOut } from '../contract/contract-guards.ts';
import { contractLifecycle } from '../contract/contract-lifecycle.ts';
import { type ContractRow, currentVersion } from '../contract/contract-read.ts';
import { Envelope, EnvelopeSigner } from './envelope-entities.ts';
import { demandNoOpenEnvelope } from './envelope-guards.ts';
import { tellWhoseTurn } from './envelope-notices.ts';
import { recordEvent } from './record-event.ts';
import { signaturePlace } from './signature-places.ts';

const MOST_SIGNERS = 12;

export const NewSigner = z.strictObject({
  name: z.string().trim().min(1).max(100),
  organisation: z.string().trim().max(200).nullish(),
  side: z.enum(['ours', 'theirs']),
  part: z.enum(['approver', 'signer', 'copy']),
  step: z.number().int().min(1).max(MOST_SIGNERS),
  personId: z.string().max(40).nullish(),
});

export const SendInput = z.strictObject({
  contractId: z.string().max(40),
  /** The file of the contract that is to be signed. */
  fileId: z.string().max(40),
  signers: z.array(NewSigner).min(1).max(MOST_SIGNERS),
  expiresOn: z.iso.date().nullish(),
  note: z.string().trim().max(1000).nullish(),
});
export type SendInput = z.infer<typeof SendInput>;

/** The file as it goes round, once its bytes are in the store. */
export interface ReadyFile {
  readonly hash: string;
  readonly name: string;
  readonly pages: number;
}

/** Throws unless the contract is approved as it stands and nothing of it is out for signature. */
export function demandSendable(work: Work, contract: ContractRow): void {
  if (contract.status !== 'approved' && contract.status !== 'signing')
    throw new AppError('envelopeNeedsApproval', { title: contract.title });
  demandApprovedContent(work, contract);
  demandTieOut(work, contract);
  demandNoOpenEnvelope(work, contract.id);
}

function demandSigners(work: Work, { signers, expiresOn }: SendInput, scope: FilterScope): void {
  if (!signers.some(({ part }) => part === 'signer')) throw new AppError('envelopeWithoutSigner');
  for (const { name, side, part, personId } of signers) {
    if (side === 'ours' && part !== 'copy' && !personId) throw new AppError('signerWithoutPerson', { name });
    if (personId) demandReferences(work, EnvelopeSigner, { personId }, scope);
  }
  if (expiresOn && expiresOn < work.today) throw new AppError('envelopeExpiresInPast', { date: expiresOn });
}

/** Sends a file of an approved contract for signature; the contract waits for it from now on. Returns its id. */
export function sendEnvelope(work: Work, input: SendInput, file: ReadyFile, scope: FilterScope): string {
  const contract = readRecord(work, Contract, input.contractId, scope) as unknown as ContractRow;
  demandSendable(work, contract);
  demandSigners(work, input, scope);
  if (contract.status === 'approved')
    applyMove(work, Contract, contractLifecycle, contract.id, 'sendOut', {});
  const id = work.insert(Envelope, {
    title: contract.title,
    contractId: contract.id,
    contractVersionId: currentVersion(work, contract.id)?.id ?? null,
    status: 'signing',
    expiresOn: input.expiresOn ?? null,
    fileName: file.name,
    pages: file.pages,
    sent: file.hash,
    current: file.hash,
    note: input.note || null,
  });
  let shown = 0;
  input.signers.forEach(({ name, organisation, part, ...signer }, at) => {
    const place = part === 'signer' ? JSON.stringify(signaturePlace(shown++, file.pages)) : null;
    work.insert(EnvelopeSigner, {
      ...signer,
      envelopeId: id,
      position: at + 1,
      title: name,
      organisation: organisation || null,
      part,
      personId: signer.personId ?? null,
      status: part === 'copy' ? 'informed' : 'waiting',
      place,
    });
  });
  recordEvent(work, id, { kind: 'sent', detail: file.name, revision: file.hash });
  tellWhoseTurn(work, id);
  return id;
}
