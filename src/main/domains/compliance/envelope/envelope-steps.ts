import { AppError } from '#shared/errors.ts';
import type { LocalText } from '#shared/texts.ts';
import { applyMove } from '../../../core/entities/lifecycle.ts';
import { Attachment } from '../../../core/files/attachment-entity.ts';
import { demandKept } from '../../../core/files/file-content.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { notify } from '../../../core/notifications/notify.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import type { Reader } from '../../../core/storage/reader.ts';
import { OPEN } from '../../../core/storage/stored-file.ts';
import type { Work } from '../../../core/storage/work.ts';
import { Contract } from '../contract/contract-entity.ts';
import { contractLifecycle } from '../contract/contract-lifecycle.ts';
import { ENVELOPE_STATES } from './envelope-choices.ts';
import { Envelope, EnvelopeSigner } from './envelope-entities.ts';
import { envelopeLifecycle } from './envelope-lifecycle.ts';
import { tellWhoseTurn } from './envelope-notices.ts';
import { type EnvelopeRow, type SignerRow, signersOf } from './read-envelopes.ts';
import { recordEvent } from './record-event.ts';
import { isComplete, lastSignedOn, whoseTurn } from './signing-order.ts';

export interface Step {
  readonly envelope: EnvelopeRow;
  readonly signer: SignerRow;
}

/**
 * Somebody in an envelope whose turn it is. Throws `notFound`, `envelopeClosed`, `envelopeExpired`, and
 * `signerNotTurn`, naming those who come first.
 */
export function demandTurn(reader: Reader, signerId: string, today: string, scope: FilterScope): Step {
  const signer = readRecord(reader, EnvelopeSigner, signerId, scope) as unknown as SignerRow;
  const envelope = reader.find(Envelope, signer.envelopeId);
  if (!envelope) throw new AppError('notFound', { entity: Envelope.spec.label });
  demandOpen(envelope, today);
  const turn = whoseTurn(signersOf(reader, envelope.id));
  if (!turn.some(({ id }) => id === signerId))
    throw new AppError('signerNotTurn', {
      name: signer.title,
      first: turn.map(({ title }) => title).join('、') || '—',
    });
  return { envelope, signer };
}

/** Throws `envelopeClosed` or `envelopeExpired` unless it is still to be signed. */
export function demandOpen({ status, title, expiresOn }: EnvelopeRow, today: string): void {
  const state = ENVELOPE_STATES.find(({ value }) => value === status);
  if (status !== 'signing') throw new AppError('envelopeClosed', { title, state: state?.label ?? status });
  if (expiresOn !== null && expiresOn < today)
    throw new AppError('envelopeExpired', { title, date: expiresOn });
}

/** Throws `signerIsOther` unless whoever is at the desk is that person. */
export function demandSelf({ signer }: Step, actor: { readonly id: string }): void {
  if (signer.personId !== actor.id) throw new AppError('signerIsOther', { name: signer.title });
}

export interface Signature {
  readonly way: 'here' | 'witnessed' | 'returned' | 'paper';
  readonly trust: SignerRow['trust'];
  readonly signedOn: string;
  readonly evidence: string | null;
  /** The next revision; null where the signature stands on paper. */
  readonly revision: { readonly base: string; readonly hash: string } | null;
  readonly scan?: { readonly hash: string; readonly name: string; readonly mediaType: string };
}

/** Writes a signature down and hands on to the next; the last one completes the envelope and signs the contract. */
export function keepSignature(work: Work, { envelope, signer }: Step, signature: Signature): void {
  const { way, trust, signedOn, evidence, revision, scan } = signature;
  if (revision) {
    if (envelope.current !== revision.base) throw new AppError('envelopeMoved', { title: envelope.title });
    demandKept(work, { hash: revision.hash, vault: OPEN }, envelope.fileName);
    work.update(Envelope, envelope.id, { current: revision.hash });
  }
  work.update(EnvelopeSigner, signer.id, {
    status: 'signed',
    way,
    trust,
    signedOn,
    evidence,
    doneAt: work.now,
    scan: scan?.hash ?? null,
  });
  if (scan) attach(work, envelope, scan);
  recordEvent(work, envelope.id, {
    kind: 'signed',
    who: signer.title,
    detail: evidence,
    revision: revision?.hash ?? scan?.hash ?? null,
  });
  handOn(work, envelope.id);
}

/** An approver of the envelope agrees. */
export function keepApproval(work: Work, { envelope, signer }: Step): void {
  work.update(EnvelopeSigner, signer.id, { status: 'approved', doneAt: work.now });
  recordEvent(work, envelope.id, { kind: 'approved', who: signer.title });
  handOn(work, envelope.id);
}

function handOn(work: Work, envelopeId: string): void {
  const signers = signersOf(work, envelopeId);
  if (!isComplete(signers)) {
    tellWhoseTurn(work, envelopeId);
    return;
  }
  applyMove(work, Envelope, envelopeLifecycle, envelopeId, 'complete', {});
  const envelope = work.find(Envelope, envelopeId);
  if (!envelope) return;
  const signed = signers.filter(({ part }) => part === 'signer');
  applyMove(work, Contract, contractLifecycle, envelope.contractId, 'sign', {
    signedOn: lastSignedOn(signed),
    signatories: signed
      .map(({ title }) => title)
      .join('；')
      .slice(0, 500),
    signedBy: signed.some(({ way }) => way !== 'paper') ? 'electronic' : 'paper',
    scan: envelope.current,
  });
  if (envelope.current !== envelope.sent) {
    const name = envelope.fileName.replace(/\.pdf$/i, '');
    attach(work, envelope, {
      hash: envelope.current,
      name: `${name} 已签署.pdf`,
      mediaType: 'application/pdf',
    });
  }
  recordEvent(work, envelopeId, { kind: 'completed', revision: envelope.current });
  tellClosed(work, envelopeId);
}

/** Hangs a file that is in the store already on the contract. */
export function attach(
  work: Work,
  { contractId }: EnvelopeRow,
  { hash, name, mediaType }: { readonly hash: string; readonly name: string; readonly mediaType: string },
): void {
  const { size } = demandKept(work, { hash, vault: OPEN }, name);
  const place = { recordEntity: 'contract', recordId: contractId, confidential: 0 };
  work.insert(Attachment, { ...place, name, mediaType, size, hash, thumbnail: null, note: null });
}

/** Ends an envelope before everybody has signed: its contract is a draft again, and needs another approval. */
export function closeEnvelope(
  work: Work,
  envelope: EnvelopeRow,
  event: 'decline' | 'void' | 'expire',
  { reason, who }: { readonly reason: string | null; readonly who?: string },
): void {
  applyMove(work, Envelope, envelopeLifecycle, envelope.id, event, { reason });
  const kind = ({ decline: 'declined', void: 'voided', expire: 'expired' } as const)[event];
  recordEvent(work, envelope.id, { kind, detail: reason, ...(who === undefined ? {} : { who }) });
  const contract = work.find(Contract, envelope.contractId);
  if (contract?.status === 'signing') applyMove(work, Contract, contractLifecycle, contract.id, 'revise', {});
  tellClosed(work, envelope.id);
}

function tellClosed(work: Work, envelopeId: string): void {
  const envelope = work.find(Envelope, envelopeId);
  const owner = envelope && work.find(Contract, envelope.contractId)?.ownerId;
  const state: LocalText | undefined = ENVELOPE_STATES.find(({ value }) => value === envelope?.status)?.label;
  if (!envelope || !owner || !state) return;
  notify(work, {
    kind: 'envelopeClosed',
    to: [owner],
    params: { state },
    record: { entity: 'envelope', id: envelopeId },
    once: `envelopeClosed ${envelopeId}`,
  });
}
