import { may } from '../../../core/access/access.ts';
import type { Actor } from '../../../core/access/actor.ts';
import { Person } from '../../../core/access/person.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { fieldValue, readPage } from '../../../core/lists/page.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import { readSetting } from '../../../core/settings/setting.ts';
import type { Reader } from '../../../core/storage/reader.ts';
import { Contract } from '../contract/contract-entity.ts';
import { type ContractRow, partiesOf } from '../contract/contract-read.ts';
import { identityOf } from '../identity/read-identities.ts';
import { Envelope } from './envelope-entities.ts';
import { signableFiles } from './envelope-file.ts';
import { type EnvelopeRow, envelopesOf, eventsOf, type SignerRow, signersOf } from './read-envelopes.ts';
import { lastSignedOn, whoseTurn } from './signing-order.ts';
import { timestampUrl } from './timestamp-setting.ts';

export const READ = 'compliance.envelope.read';
export const WRITE = 'compliance.envelope.write';

const shownSigner = (signer: SignerRow, turn: readonly SignerRow[], actor: Actor) => ({
  id: signer.id,
  step: signer.step,
  name: signer.title,
  organisation: signer.organisation,
  side: signer.side,
  part: signer.part,
  status: signer.status,
  way: signer.way,
  trust: signer.trust,
  signedOn: signer.signedOn,
  evidence: signer.evidence,
  mine: signer.personId === actor.id,
  turn: turn.some(({ id }) => id === signer.id),
});

const shownEnvelope = (reader: Reader, envelope: EnvelopeRow, actor: Actor) => {
  const signers = signersOf(reader, envelope.id);
  const turn = envelope.status === 'signing' ? whoseTurn(signers) : [];
  return {
    id: envelope.id,
    title: envelope.title,
    contractId: envelope.contractId,
    status: envelope.status,
    expiresOn: envelope.expiresOn,
    fileName: envelope.fileName,
    sent: envelope.sent,
    current: envelope.current,
    auditPage: envelope.auditPage,
    note: envelope.note,
    closeReason: envelope.closeReason,
    createdAt: envelope.createdAt,
    signers: signers.map((each) => shownSigner(each, turn, actor)),
  };
};
export type ShownEnvelope = ReturnType<typeof shownEnvelope>;

/** An envelope as its page shows it. Throws `notFound` outside the actor's scope. */
export function readEnvelope(reader: Reader, id: string, actor: Actor, scope: FilterScope) {
  const envelope = readRecord(reader, Envelope, id, scope) as unknown as EnvelopeRow;
  return {
    envelope: shownEnvelope(reader, envelope, actor),
    events: eventsOf(reader, id).map(({ id: eventId, title, kind, detail, revision, door, createdAt }) => ({
      id: eventId,
      who: title,
      kind,
      detail,
      revision,
      door,
      at: createdAt,
    })),
    mayWrite: may(actor, WRITE),
    hasIdentity: identityOf(reader, actor.id) !== undefined,
    stamps: readSetting(reader, timestampUrl) !== null,
  };
}

/** The envelopes of a contract, the files that can be sent, and who would sign: proposed from its parties. */
export function readContractEnvelopes(reader: Reader, contractId: string, actor: Actor, scope: FilterScope) {
  const contract = readRecord(reader, Contract, contractId, scope) as unknown as ContractRow;
  const envelopes = envelopesOf(reader, contractId);
  const open = envelopes.some(({ status }) => status === 'signing');
  const person = reader.find(Person, actor.id);
  return {
    envelopes: envelopes.map((each) => shownEnvelope(reader, each, actor)),
    files: signableFiles(reader, contract),
    signed: contract.signedOn !== null,
    maySend: may(actor, WRITE) && !open && (contract.status === 'approved' || contract.status === 'signing'),
    proposed: partiesOf(reader, contractId).map(({ side, legalName, signatory }, at) => ({
      name: side === 'ours' ? (person?.name ?? '') : (signatory ?? ''),
      organisation: legalName,
      side,
      personId: side === 'ours' && person ? actor.id : null,
      step: at + 1,
    })),
  };
}

const MOST = 50;

/**
 * The contracts of a deal that the actor may see, with what of them was sent for signature; the newest first. And the
 * day on which the last of them was signed, null while none is.
 */
export function readDealEnvelopes(reader: Reader, dealId: string, actor: Actor, scope: FilterScope) {
  const { rows } = readPage(
    reader,
    Contract,
    { entity: 'contract', filter: { field: 'dealId', op: 'equals', value: dealId }, limit: MOST },
    scope,
  );
  const contracts = rows.map((row) => ({
    id: row.id,
    title: String(fieldValue(row, 'title')),
    number: fieldValue(row, 'number') as string | null,
    status: String(fieldValue(row, 'status')),
    signedOn: fieldValue(row, 'signedOn') as string | null,
    envelopes: envelopesOf(reader, row.id).map((each) => shownEnvelope(reader, each, actor)),
  }));
  return { contracts, signedOn: lastSignedOn(contracts) };
}
