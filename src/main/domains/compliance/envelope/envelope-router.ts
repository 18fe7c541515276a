import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { chunksOf, demandKept } from '../../../core/files/file-content.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import { command, query, router } from '../../../core/router/procedure.ts';
import { readSetting, writeSetting } from '../../../core/settings/setting.ts';
import { OPEN } from '../../../core/storage/stored-file.ts';
import { Contract } from '../contract/contract-entity.ts';
import type { ContractRow } from '../contract/contract-read.ts';
import { MANAGE } from '../identity/identity-page.ts';
import { Pin } from '../identity/pin.ts';
import { withinWork } from '../identity/within-work.ts';
import { verifyTask } from '../signing/verify-task.ts';
import { fileOf, type SigningDesk, store } from './envelope-desk.ts';
import { Envelope, EnvelopeSigner } from './envelope-entities.ts';
import { readSignable } from './envelope-file.ts';
import { tellWhoseTurn } from './envelope-notices.ts';
import { READ, readContractEnvelopes, readDealEnvelopes, readEnvelope, WRITE } from './envelope-page.ts';
import { closeEnvelope, demandOpen, demandSelf, demandTurn, keepApproval } from './envelope-steps.ts';
import { AUDIT, auditFor, makeAudit } from './make-audit.ts';
import type { EnvelopeRow } from './read-envelopes.ts';
import { recordEvent } from './record-event.ts';
import { SendInput, sendEnvelope } from './send-envelope.ts';
import { signHere } from './sign-here.ts';
import { readyTask } from './signing-tasks.ts';
import { takePaper, takeReturned } from './take-signed.ts';
import { timestampUrl } from './timestamp-setting.ts';

const id = z.string().max(40);
const upload = z.string().max(100);
const reason = z.string().trim().min(1).max(1000);

/** The audit page follows the last signature. The signature stands without it, and the page is made when asked for. */
async function finish(desk: SigningDesk, signerId: string): Promise<void> {
  const signer = desk.workspace.reader.find(EnvelopeSigner, signerId);
  if (!signer) return;
  try {
    await makeAudit(desk, signer.envelopeId);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}

export const envelopeRouter = router({
  get: query(READ)
    .input(z.object({ id }))
    .query(({ ctx: { workspace, actor, scope }, input }) =>
      readEnvelope(workspace.reader, input.id, actor, scope),
    ),
  ofContract: query(READ)
    .input(z.object({ contractId: id }))
    .query(({ ctx: { workspace, actor, scope }, input }) =>
      readContractEnvelopes(workspace.reader, input.contractId, actor, scope),
    ),
  ofDeal: query(READ)
    .input(z.object({ dealId: id }))
    .query(({ ctx: { workspace, actor, scope }, input }) =>
      readDealEnvelopes(workspace.reader, input.dealId, actor, scope),
    ),
  /** What the signatures of an envelope's file say, checked now. */
  check: query(READ)
    .input(z.object({ id }))
    .query(async ({ ctx, input }) => {
      const { workspace, actor, scope, core } = ctx;
      const envelope = readRecord(workspace.reader, Envelope, input.id, scope) as unknown as EnvelopeRow;
      const bytes = await fileOf(ctx, envelope.current, envelope);
      return core.workers.read(verifyTask, { name: envelope.fileName, bytes }, workspace, actor);
    }),
  /** Holds a file of the envelope ready to be shown or saved. */
  file: query(READ)
    .input(z.object({ id, which: z.enum(['sent', 'current', 'auditPage']) }))
    .query(({ ctx: { workspace, scope, core }, input }) => {
      const { reader } = workspace;
      const envelope = readRecord(reader, Envelope, input.id, scope) as unknown as EnvelopeRow;
      const hash = envelope[input.which];
      if (hash === null) throw new AppError('auditPageMissing');
      const kept = demandKept(reader, { hash, vault: OPEN }, envelope.fileName);
      const name = input.which === 'auditPage' ? `audit-${envelope.fileName}` : envelope.fileName;
      const source = { name, type: 'application/pdf', size: kept.size, chunks: () => chunksOf(reader, kept) };
      return { download: core.transfers.put(source), name };
    }),
  send: command(WRITE)
    .input(SendInput)
    .mutation(({ ctx, input }) =>
      withinWork(ctx.write, 'compliance.envelope.send', async () => {
        const { workspace, actor, scope, core } = ctx;
        // nothing of a contract that is not one's own is read
        const row = readRecord(workspace.reader, Contract, input.contractId, scope);
        const { name, bytes } = await readSignable(ctx, row as unknown as ContractRow, input.fileId);
        const given = { name, bytes };
        const ready = await core.workers.read(readyTask, given, workspace, actor);
        if (ready.signatures > 0) throw new AppError('pdfSignedAlready', { file: given.name });
        const hash = await store(ctx, ready.bytes);
        const file = { hash, name: given.name, pages: ready.pages };
        return (work) => ({ id: sendEnvelope(work, input, file, scope) });
      }),
    ),
  approve: command(WRITE)
    .input(z.object({ id }))
    .mutation(({ ctx: { actor, scope, write }, input }) =>
      write('compliance.envelope.approve', (work) => {
        const step = demandTurn(work, input.id, work.today, scope);
        demandSelf(step, actor);
        if (step.signer.part !== 'approver') throw new AppError('signerSigns', { name: step.signer.title });
        keepApproval(work, step);
        return null;
      }),
    ),
  sign: command(WRITE)
    .input(
      z.object({
        id,
        pin: Pin,
        picture: upload.optional(),
        evidence: z.string().trim().max(500).optional(),
        stamped: z.boolean().default(true),
      }),
    )
    .mutation(async ({ ctx, input }) => {
      const answer = await withinWork(ctx.write, 'compliance.envelope.sign', () => signHere(ctx, input));
      await finish(ctx, input.id);
      return answer;
    }),
  takeReturned: command(WRITE)
    .input(z.object({ id, upload }))
    .mutation(async ({ ctx, input }) => {
      const answer = await withinWork(ctx.write, 'compliance.envelope.return', () =>
        takeReturned(ctx, input),
      );
      await finish(ctx, input.id);
      return answer;
    }),
  takePaper: command(WRITE)
    .input(z.object({ id, upload, signedOn: z.iso.date(), evidence: reason }))
    .mutation(async ({ ctx, input }) => {
      const answer = await withinWork(ctx.write, 'compliance.envelope.paper', () => takePaper(ctx, input));
      await finish(ctx, input.id);
      return answer;
    }),
  /** Somebody whose turn it is will not: oneself, or the other side as it was told. */
  decline: command(WRITE)
    .input(z.object({ id, reason }))
    .mutation(({ ctx: { actor, scope, write }, input }) =>
      write('compliance.envelope.decline', (work) => {
        const step = demandTurn(work, input.id, work.today, scope);
        if (step.signer.side === 'ours') demandSelf(step, actor);
        work.update(EnvelopeSigner, step.signer.id, { status: 'declined', doneAt: work.now });
        closeEnvelope(work, step.envelope, 'decline', { reason: input.reason, who: step.signer.title });
        return null;
      }),
    ),
  void: command(WRITE)
    .input(z.object({ id, reason }))
    .mutation(({ ctx: { scope, write }, input }) =>
      write('compliance.envelope.void', (work) => {
        const envelope = readRecord(work, Envelope, input.id, scope) as unknown as EnvelopeRow;
        closeEnvelope(work, envelope, 'void', { reason: input.reason });
        return null;
      }),
    ),
  /** Reminds those of us whose turn it is; for the other side it is written down that they were reminded. */
  remind: command(WRITE)
    .input(z.object({ id }))
    .mutation(({ ctx: { scope, write }, input }) =>
      write('compliance.envelope.remind', (work) => {
        const envelope = readRecord(work, Envelope, input.id, scope) as unknown as EnvelopeRow;
        demandOpen(envelope, work.today);
        const waiting = tellWhoseTurn(work, envelope.id, String(work.now));
        recordEvent(work, envelope.id, { kind: 'reminded' });
        return { waiting };
      }),
    ),
  /** Makes the audit page of a completed envelope where it is missing. */
  audit: command(WRITE)
    .input(z.object({ id }))
    .mutation(({ ctx, input }) =>
      withinWork(ctx.write, AUDIT, () => {
        readRecord(ctx.workspace.reader, Envelope, input.id, ctx.scope);
        return auditFor(ctx, input.id);
      }),
    ),
  timestamps: query(MANAGE).query(({ ctx }) => ({ url: readSetting(ctx.workspace.reader, timestampUrl) })),
  setTimestamps: command(MANAGE)
    .input(z.object({ url: z.string().trim().max(500).nullable() }))
    .mutation(({ ctx, input }) =>
      ctx.write('compliance.signing.timestamps', (work) => {
        if (!timestampUrl.shape.safeParse(input.url).success)
          throw new AppError('timestampAddressWrong', { address: input.url ?? '' });
        writeSetting(work, timestampUrl, input.url);
        return null;
      }),
    ),
});
