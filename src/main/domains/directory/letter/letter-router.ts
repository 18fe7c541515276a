import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { safeFileName } from '#shared/file-name.ts';
import { demand } from '../../../core/access/access.ts';
import { applyMove } from '../../../core/entities/lifecycle.ts';
import { fieldValue } from '../../../core/lists/page.ts';
import { sendMail } from '../../../core/mail/index.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import type { Context } from '../../../core/router/context.ts';
import { command, type Desk, router, type Write } from '../../../core/router/procedure.ts';
import {
  chooseTemplate,
  documentOf,
  issueDocument,
  mailOf,
  sourceOf,
} from '../../../core/templates/index.ts';
import { Contact } from '../entities.ts';
import { Letter } from './letter-entity.ts';
import { letterKind } from './letter-kind.ts';
import { letterLifecycle } from './letter-lifecycle.ts';

const id = z.string().max(40);
const Paper = z.object({
  id,
  /** Null takes the default template. */
  templateId: z.string().max(60).nullish(),
});

/** The letter's paper in its own language; that of a sent letter is kept. */
async function paperOf(
  ctx: Context & Desk & { readonly write: Write },
  letterId: string,
  templateId: string | null,
) {
  const letter = readRecord(ctx.workspace.reader, Letter, letterId, ctx.scope);
  const language = fieldValue(letter, 'language') === 'en' ? ('en' as const) : ('zh' as const);
  const name = safeFileName(`${fieldValue(letter, 'number') ?? fieldValue(letter, 'subject')}.pdf`);
  const column = language === 'zh' ? 'documentZh' : 'documentEn';
  const { bytes, missing } = await issueDocument(ctx, {
    kind: letterKind.name,
    id: letterId,
    language,
    issued: letter.status === 'issued',
    sealed: false,
    templateId,
    title: name,
    action: 'directory.letter.document',
    keep: (work, hash) => work.update(Letter, letterId, { [column]: hash }),
  });
  return { letter, language, name, bytes, missing };
}

const letterProcedures = router({
  issue: command('directory.letter.write')
    .input(z.object({ id }))
    .mutation(({ ctx, input }) =>
      ctx.write('directory.letter.issue', (work) => {
        readRecord(work, Letter, input.id, ctx.scope);
        applyMove(work, Letter, letterLifecycle, input.id, 'issue', {});
        return null;
      }),
    ),
  /** The letter as a PDF; a draft bears that word. */
  pdf: command('directory.letter.read')
    .input(Paper)
    .mutation(async ({ ctx, input }) => {
      const { name, bytes, missing } = await paperOf(ctx, input.id, input.templateId ?? null);
      const type = 'application/pdf';
      return { download: ctx.core.transfers.put({ name, type, bytes }), name, missing };
    }),
  /** Puts a sent letter into the outbox, to the address of its recipient, with the PDF. Throws `letterNoAddress`. */
  mail: command('directory.letter.write')
    .input(z.object({ id }))
    .mutation(async ({ ctx, input }) => {
      demand(ctx.actor, 'core.mail.write');
      // the key is spent on the mail; the paper is the same when it is made again
      const desk = { ...ctx, write: ctx.writeFurther };
      const { letter, language, name } = await paperOf(desk, input.id, null);
      if (letter.status !== 'issued') throw new AppError('letterNotSent');
      const { reader } = ctx.workspace;
      const contactId = fieldValue(letter, 'contactId');
      const email = contactId === null ? null : (reader.find(Contact, String(contactId))?.email ?? null);
      if (email === null) throw new AppError('letterNoAddress');
      const source = sourceOf(ctx.workspace);
      const content = letterKind.gather(source, input.id, ctx.scope, language);
      const { body } = chooseTemplate(reader, letterKind, language, null);
      const { subject, text } = mailOf(source, letterKind, body, content, language);
      return ctx.write('directory.letter.mail', (work) => {
        const kept = documentOf(work, { entity: Letter.name, id: input.id, language, sealed: false });
        if (!kept) throw new Error('a sent letter has kept its paper');
        const mail = {
          to: [email],
          subject,
          text,
          record: { entity: Letter.name, id: input.id },
          attachments: [{ hash: kept.hash, name, mediaType: 'application/pdf' }],
        };
        return { id: sendMail(work, mail, `letter ${input.id} ${ctx.commandKey ?? work.now}`) };
      });
    }),
});

export const letterRouter = router({ letter: letterProcedures });
