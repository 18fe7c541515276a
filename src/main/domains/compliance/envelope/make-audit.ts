import { writePdfTask } from '../../../core/documents/index.ts';
import type { Work } from '../../../core/storage/work.ts';
import { rootKey } from '../identity/authority-commands.ts';
import { issueTo } from '../identity/identity-commands.ts';
import { ownRoot } from '../identity/read-identities.ts';
import { verifyTask } from '../signing/verify-task.ts';
import { auditPaper } from './audit-paper.ts';
import { fileOf, type SigningDesk, store } from './envelope-desk.ts';
import { Envelope } from './envelope-entities.ts';
import { attach } from './envelope-steps.ts';
import { eventsOf, signersOf } from './read-envelopes.ts';
import { recordEvent } from './record-event.ts';
import { signTask } from './signing-tasks.ts';

/** Under which name audit pages are signed: no person's, and with a key that is thrown away after the one page. */
const SEAL_NAME = '签署审计页';

/** Draws the audit page and signs it under the company's root, where there is one. */
async function drawn(desk: SigningDesk, id: string): Promise<Uint8Array | null> {
  const { workspace, actor, core } = desk;
  const { reader, facts, clock } = workspace;
  const envelope = reader.find(Envelope, id);
  if (envelope?.status !== 'completed' || envelope.auditPage !== null) return null;
  const now = clock();
  const bytes = await fileOf(desk, envelope.current, envelope);
  const { signatures } = await core.workers.read(
    verifyTask,
    { name: envelope.fileName, bytes },
    workspace,
    actor,
  );
  const model = auditPaper({
    company: facts.company,
    timeZone: facts.timeZone,
    now,
    envelope,
    signers: signersOf(reader, id),
    events: eventsOf(reader, id),
    signatures,
  });
  const paper = await core.workers.read(writePdfTask, model, workspace, actor);
  if (!ownRoot(reader)) return paper.bytes;
  const person = { name: SEAL_NAME, organisation: facts.company };
  const material = await issueTo(rootKey(workspace), person, now);
  const order = { bytes: paper.bytes, file: SEAL_NAME, at: now, material };
  return (await core.workers.read(signTask, order, workspace, actor)).bytes;
}

export const AUDIT = 'compliance.envelope.audit';

/** Makes ready the audit page of a completed envelope; what is returned hangs it on the contract, once. */
export async function auditFor(desk: SigningDesk, id: string): Promise<(work: Work) => null> {
  const bytes = await drawn(desk, id);
  const hash = bytes && (await store(desk, bytes));
  return (work) => {
    const envelope = work.find(Envelope, id);
    // somebody else was first: theirs counts
    if (hash === null || !envelope || envelope.auditPage !== null) return null;
    work.update(Envelope, id, { auditPage: hash });
    const name = `${envelope.fileName.replace(/\.pdf$/i, '')} 审计页.pdf`;
    attach(work, envelope, { hash, name, mediaType: 'application/pdf' });
    recordEvent(work, id, { kind: 'audited', revision: hash });
    return null;
  };
}

/** Makes the audit page after the last signature, in an action of its own; nothing where it is there. */
export async function makeAudit(desk: SigningDesk, id: string): Promise<void> {
  const envelope = desk.workspace.reader.find(Envelope, id);
  if (envelope?.status === 'completed' && envelope.auditPage === null)
    await desk.writeFurther(AUDIT, await auditFor(desk, id));
}
