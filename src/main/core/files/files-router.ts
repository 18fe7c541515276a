import { z } from 'zod';
import { cleanText } from '#shared/clean-text.ts';
import { AppError } from '#shared/errors.ts';
import { entityPermission, may } from '../access/access.ts';
import { command, entityCommand, entityQuery, query, router } from '../router/procedure.ts';
import { readSetting, writeSetting } from '../settings/setting.ts';
import { fileStatistics, foreseeSweep } from '../storage/orphans.ts';
import { addAttachment, NewAttachment } from './add-attachment.ts';
import { Attachment } from './attachment-entity.ts';
import { attachmentLimit, MOST_MEGABYTES } from './attachment-limit.ts';
import { demandAttachment, demandHost, mayConfidential } from './attachment-rights.ts';
import { changeAttachment } from './change-attachment.ts';
import { chunksOf, openChecked, readChecked } from './file-content.ts';
import { dueBefore, sweepFiles } from './file-sweep.ts';
import { listAttachments, outwardType, vaultOf } from './list-attachments.ts';
import { dataUrl } from './thumbnail.ts';

const id = z.string().max(40);
const host = z.object({ entity: z.string().max(100), id });

/** Attachments of records, and the store that holds all files of the workspace. */
export const filesRouter = router({
  list: entityQuery.input(host.extend({ deleted: z.boolean().default(false) })).query(({ ctx, input }) => {
    const { scope, actor, workspace } = ctx;
    const found = demandHost(workspace.reader, input.entity, input.id, 'read', scope);
    return {
      items: listAttachments(workspace.reader, found, input.deleted, scope),
      may: {
        change: may(actor, entityPermission(found.entity, 'write')),
        confidential: mayConfidential(found.entity, scope),
      },
      megabytes: readSetting(workspace.reader, attachmentLimit),
    };
  }),
  add: entityCommand.input(NewAttachment).mutation(({ ctx, input }) => addAttachment(ctx, input)),
  remove: entityCommand
    .input(z.object({ id }))
    .mutation(({ ctx, input }) =>
      changeAttachment(ctx, 'core.attachment.delete', input.id, (_attachment, now) => ({ deletedAt: now })),
    ),
  restore: entityCommand
    .input(z.object({ id }))
    .mutation(({ ctx, input }) =>
      changeAttachment(ctx, 'core.attachment.restore', input.id, () => ({ deletedAt: null })),
    ),
  annotate: entityCommand.input(z.object({ id, note: z.string().max(1000) })).mutation(({ ctx, input }) =>
    changeAttachment(ctx, 'core.attachment.update', input.id, ({ deletedAt }) => {
      if (deletedAt !== null) throw new AppError('deleted', { entity: Attachment.spec.label });
      return { note: cleanText(input.note) || null };
    }),
  ),
  /** Checks the bytes against their hash and holds them ready to be fetched. */
  open: entityCommand.input(z.object({ id })).mutation(async ({ ctx, input }) => {
    const { reader } = ctx.workspace;
    const attachment = demandAttachment(reader, input.id, 'read', ctx.scope);
    const { name, hash, mediaType } = attachment;
    const stored = await openChecked(reader, { hash, vault: vaultOf(attachment) }, name);
    const source = { name, type: outwardType(mediaType), size: stored.size };
    return { download: ctx.core.transfers.put({ ...source, chunks: () => chunksOf(reader, stored) }), name };
  }),
  /** The small picture as an address of its own; null where there is none. */
  thumbnail: entityQuery.input(z.object({ id })).query(async ({ ctx, input }) => {
    const { reader } = ctx.workspace;
    const attachment = demandAttachment(reader, input.id, 'read', ctx.scope);
    const { thumbnail, name } = attachment;
    if (thumbnail === null) return null;
    return dataUrl(await readChecked(reader, { hash: thumbnail, vault: vaultOf(attachment) }, name));
  }),
  /** How much the store holds, and what the next sweep would take. */
  statistics: query('core.file.read').query(({ ctx }) => {
    const { reader, registry, clock } = ctx.workspace;
    return {
      ...fileStatistics(reader),
      megabytes: readSetting(reader, attachmentLimit),
      sweep: foreseeSweep(reader, registry, dueBefore(clock())),
    };
  }),
  setLimit: command('core.file.write')
    .input(z.object({ megabytes: z.number().int().min(1).max(MOST_MEGABYTES) }))
    .mutation(({ ctx, input }) =>
      ctx.write('core.file.limit', (work) => {
        writeSetting(work, attachmentLimit, input.megabytes);
        return null;
      }),
    ),
  sweep: command('core.file.write').mutation(({ ctx }) => ctx.write('core.file.sweep', sweepFiles)),
});
