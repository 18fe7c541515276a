import { randomBytes } from 'node:crypto';
import type { App } from '../../src/main/app.ts';
import { Envelope } from '../../src/main/domains/compliance/envelope/envelope-entities.ts';
import { type EnvelopeRow, signersOf } from '../../src/main/domains/compliance/envelope/read-envelopes.ts';
import type { Caller } from '../app-for-test.ts';
import { plainPdf } from '../core/signing/pdf-for-test.ts';

export const PIN = '274915';

type NewSigner = Parameters<Caller['compliance']['envelope']['send']>[0]['signers'][number];

/** Hands over a file as a screen does. */
export const give = (app: App, name: string, bytes: Uint8Array): string =>
  app.core.transfers.put({ name, type: 'application/octet-stream', bytes });

/** A contract up to a state, with its text and both parties. */
export async function contractAt(call: Caller, until: 'draft' | 'approval' | 'approved'): Promise<string> {
  const { contract } = call.compliance;
  const title = `年度服务 ${randomBytes(3).toString('hex')}`;
  const { id } = await contract.draft({ title, kind: 'sales' });
  await contract.save({
    id,
    version: 1,
    values: { amount: 5_000_000, startsOn: '2026-03-01', endsOn: '2027-02-28' },
    parties: [
      { role: 'partyA', side: 'theirs', legalName: '深圳𠮷祥贸易', signatory: '赵敏' },
      { role: 'partyB', side: 'ours', legalName: '云帆软件' },
    ],
    blocks: [{ clauseId: null, heading: '价款', text: '价款 {{amount}}' }],
  });
  if (until === 'draft') return id;
  await contract.move({ id, event: 'submit' });
  if (until === 'approval') return id;
  await contract.decide({ id, approve: true });
  return id;
}

/** Hangs a PDF on a contract; returns the id by which an envelope takes it. */
export async function attachPdf(
  app: App,
  call: Caller,
  contractId: string,
  bytes?: Uint8Array,
): Promise<string> {
  const upload = give(app, '年度服务.pdf', bytes ?? (await plainPdf()));
  return (await call.files.add({ entity: 'contract', id: contractId, upload })).id;
}

/** Whoever is at the desk. */
export const ours = (app: App, more: Partial<NewSigner> = {}): NewSigner => {
  const { actor } = app.core.sessions.demand();
  return {
    name: actor.name,
    organisation: '云帆软件',
    side: 'ours',
    part: 'signer',
    step: 1,
    personId: actor.id,
    ...more,
  };
};

export const theirs = (more: Partial<NewSigner> = {}): NewSigner => ({
  name: '赵敏',
  organisation: '深圳𠮷祥贸易',
  side: 'theirs',
  part: 'signer',
  step: 2,
  ...more,
});

/** What the store holds of an envelope. */
export function kept(app: App, id: string): { envelope: EnvelopeRow; signers: ReturnType<typeof signersOf> } {
  const { reader } = app.core.sessions.demand().workspace;
  const envelope = reader.find(Envelope, id);
  if (!envelope) throw new Error('no such envelope');
  return { envelope, signers: signersOf(reader, id) };
}

/** The bytes of an envelope's file. */
export async function fileOf(
  app: App,
  call: Caller,
  id: string,
  which: 'sent' | 'current' | 'auditPage' = 'current',
): Promise<Uint8Array> {
  const { download } = await call.compliance.envelope.file({ id, which });
  const taken = app.core.transfers.take(download);
  if (!taken) throw new Error('the file is gone');
  return taken.bytes;
}
