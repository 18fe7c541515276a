import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { safeFileName } from '#shared/file-name.ts';
import { demand, may } from '../../../core/access/access.ts';
import { applyMove } from '../../../core/entities/lifecycle.ts';
import { sendMail } from '../../../core/mail/index.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import type { Context } from '../../../core/router/context.ts';
import { command, type Desk, query, router, type Write } from '../../../core/router/procedure.ts';
import { documentOf, issueDocument, sourceOf } from '../../../core/templates/index.ts';
import { Contact } from '../../directory/index.ts';
import { missingValues } from './missing-values.ts';
import { reviseProposal, sendProposal } from './proposal-commands.ts';
import { Proposal } from './proposal-entity.ts';
import { proposalKind } from './proposal-kind.ts';
import { proposalLifecycle } from './proposal-lifecycle.ts';
import { proposalMail } from './proposal-mail.ts';
import type { ProposalRow } from './proposal-row.ts';
import { versionsOf } from './proposal-versions.ts';

const id = z.string().max(40);
const templateId = z.string().max(60).nullish();
const answer = z.string().trim().max(1000).nullish();
const READ = 'sales.proposal.read';
const WRITE = 'sales.proposal.write';

const read = ({ workspace, scope }: Desk, proposalId: string): ProposalRow =>
  readRecord(workspace.reader, Proposal, proposalId, scope) as unknown as ProposalRow;
const languageOf = ({ language }: ProposalRow) => (language === 'en' ? ('en' as const) : ('zh' as const));

/** The proposal's paper in its own language; that of a submitted one is kept. */
async function paperOf(
  ctx: Context & Desk & { readonly write: Write },
  proposalId: string,
  wanted: string | null,
) {
  const proposal = read(ctx, proposalId);
  const language = languageOf(proposal);
  const { number, revision, title } = proposal;
  const name = safeFileName(`${number === null ? title : `${number} v${revision}`}.pdf`);
  const column = language === 'zh' ? 'documentZh' : 'documentEn';
  const { bytes, missing } = await issueDocument(ctx, {
    kind: proposalKind.name,
    id: proposalId,
    language,
    issued: proposal.status !== 'draft',
    sealed: false,
    templateId: proposal.status === 'draft' ? wanted : proposal.templateId,
    title: name,
    action: 'sales.proposal.document',
    keep: (work, hash) => work.update(Proposal, proposalId, { [column]: hash }),
  });
  return { proposal, language, name, bytes, missing };
}

export const proposalRouter = router({
  /** What a draft lacks by name, and all versions with the fingerprints of what was submitted. */
  about: query(READ)
    .input(z.object({ id, templateId }))
    .query(({ ctx, input }) => {
      const proposal = read(ctx, input.id);
      const { reader } = ctx.workspace;
      const language = languageOf(proposal);
      const draft = proposal.status === 'draft';
      return {
        missing: draft
          ? missingValues(sourceOf(ctx.workspace), input.id, language, input.templateId ?? null, ctx.scope)
          : [],
        versions: versionsOf(reader, proposal),
        mayRevise:
          may(ctx.actor, WRITE) &&
          ['sent', 'accepted', 'declined'].includes(proposal.status) &&
          proposal.deletedAt === null,
      };
    }),
  send: command(WRITE)
    .input(z.object({ id, templateId }))
    .mutation(async ({ ctx, input }) => {
      const sent = await ctx.write('sales.proposal.send', (work) =>
        sendProposal(work, input.id, input.templateId ?? null, ctx.scope),
      );
      // fixed at once; cut off here, the paper is the same when it is made by the same template
      await paperOf({ ...ctx, write: ctx.writeFurther }, input.id, null);
      return sent;
    }),
  accept: command(WRITE)
    .input(z.object({ id, answer }))
    .mutation(({ ctx, input }) =>
      ctx.write('sales.proposal.accept', (work) => {
        readRecord(work, Proposal, input.id, ctx.scope);
        applyMove(work, Proposal, proposalLifecycle, input.id, 'accept', { answer: input.answer || null });
        return null;
      }),
    ),
  decline: command(WRITE)
    .input(z.object({ id, answer }))
    .mutation(({ ctx, input }) =>
      ctx.write('sales.proposal.decline', (work) => {
        readRecord(work, Proposal, input.id, ctx.scope);
        applyMove(work, Proposal, proposalLifecycle, input.id, 'decline', { answer: input.answer || null });
        return null;
      }),
    ),
  revise: command(WRITE)
    .input(z.object({ id }))
    .mutation(({ ctx, input }) =>
      ctx.write('sales.proposal.revise', (work) => ({ id: reviseProposal(work, input.id, ctx.scope) })),
    ),
  /** The proposal as a PDF; a draft bears that word. */
  pdf: command(READ)
    .input(z.object({ id, templateId }))
    .mutation(async ({ ctx, input }) => {
      const { name, bytes, missing } = await paperOf(ctx, input.id, input.templateId ?? null);
      const type = 'application/pdf';
      return { download: ctx.core.transfers.put({ name, type, bytes }), name, missing };
    }),
  /** Puts a submitted proposal into the outbox, to its recipient, with the PDF. Throws `proposalNoAddress`. */
  mail: command(WRITE)
    .input(z.object({ id }))
    .mutation(async ({ ctx, input }) => {
      demand(ctx.actor, 'core.mail.write');
      // the key is spent on the mail; the paper is kept already
      const desk = { ...ctx, write: ctx.writeFurther };
      const { proposal, language, name } = await paperOf(desk, input.id, null);
      if (proposal.status === 'draft') throw new AppError('proposalNotSent');
      const { reader } = ctx.workspace;
      const contact = proposal.contactId === null ? undefined : reader.find(Contact, proposal.contactId);
      const email = contact?.email ?? null;
      if (!contact || email === null) throw new AppError('proposalNoAddress');
      const { company } = ctx.workspace.facts;
      const { subject, text } = proposalMail(proposal, contact, company, language);
      return ctx.write('sales.proposal.mail', (work) => {
        const kept = documentOf(work, { entity: Proposal.name, id: input.id, language, sealed: false });
        if (!kept) throw new Error('a submitted proposal has kept its paper');
        const mail = {
          to: [email],
          subject,
          text,
          record: { entity: Proposal.name, id: input.id },
          attachments: [{ hash: kept.hash, name, mediaType: 'application/pdf' }],
        };
        return { id: sendMail(work, mail, `proposal ${input.id} ${ctx.commandKey ?? work.now}`) };
      });
    }),
});
