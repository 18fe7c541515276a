import { z } from 'zod';
import { cleanText } from '#shared/clean-text.ts';
import { AppError } from '#shared/errors.ts';
import { entityPermission } from '../access/access.ts';
import type { Context } from '../router/context.ts';
import type { Desk, Write } from '../router/procedure.ts';
import type { Reader } from '../storage/reader.ts';
import type { Work } from '../storage/work.ts';
import { Attachment } from './attachment-entity.ts';
import { demandSize } from './attachment-limit.ts';
import { demandConfidential, demandHost } from './attachment-rights.ts';
import { bringIn, chunksOf, demandKept, keepBytes } from './file-content.ts';
import { judgeFile } from './judge-file.ts';
import { findSame, vaultOf } from './list-attachments.ts';
import { demandThumbnail } from './thumbnail.ts';

export const NewAttachment = z.object({
  entity: z.string().max(100),
  id: z.string().max(40),
  /** The transfer that holds the bytes. */
  upload: z.string().max(100),
  /** The transfer that holds a small picture of it. */
  thumbnail: z.string().max(100).optional(),
  note: z.string().max(1000).default(''),
  confidential: z.boolean().default(false),
});
export type NewAttachment = z.infer<typeof NewAttachment>;

export interface Added {
  readonly id: string;
  readonly name: string;
  /** The ending was put right. */
  readonly renamed: boolean;
  /** The record had it already, under this name: nothing was added. */
  readonly already: boolean;
}

/**
 * Hangs an uploaded file on a record: rights, size and content are judged first, then the bytes come in, then one
 * command makes the attachment. Whatever is refused leaves no attachment.
 */
export async function addAttachment(
  { workspace, scope, actor, core, source, write }: Context & Desk & { write: Write },
  wanted: NewAttachment,
): Promise<Added> {
  const { reader } = workspace;
  const demandRights = (from: Reader): void => {
    const { entity, row } = demandHost(from, wanted.entity, wanted.id, 'write', scope);
    if (row.deletedAt !== null) throw new AppError('deleted', { entity: entity.spec.label });
    if (wanted.confidential) demandConfidential(entity, scope);
  };
  demandRights(reader);
  const given = core.transfers.take(wanted.upload);
  if (!given) {
    // sent again after the program was started anew, the command still has its first answer
    const gone = (): Added => {
      throw new AppError('fileGone');
    };
    const permission = entityPermission(scope.registry.get(wanted.entity), 'write');
    return write('core.attachment.create', gone, { permission });
  }
  demandSize(reader, given.name, given.bytes.byteLength);
  const { name, type, renamed } = judgeFile(given.name, given.bytes);
  const small =
    wanted.thumbnail === undefined ? undefined : demandThumbnail(core.transfers, wanted.thumbnail);
  const confidential = wanted.confidential ? 1 : 0;
  const vault = vaultOf({ confidential, recordEntity: wanted.entity });
  const permission = entityPermission(scope.registry.get(wanted.entity), 'write');
  const arrival = { action: 'core.attachment.receive', permission, actor, source };
  const hash = await bringIn(workspace, arrival, given.bytes, vault);
  const place = { recordEntity: wanted.entity, recordId: wanted.id, name, hash, confidential } as const;
  const attach = (work: Work): Added => {
    demandRights(work); // again: the bytes took their time
    const stored = demandKept(work, { hash, vault }, name);
    const same = findSame(work, place);
    if (same) return { id: same.id, name, renamed, already: true };
    const id = work.insert(Attachment, {
      ...place,
      mediaType: type.mediaType,
      size: stored.size,
      thumbnail: small ? keepBytes(work, small, vault) : null,
      note: cleanText(wanted.note) || null,
    });
    return { id, name, renamed, already: false };
  };
  const added = await write('core.attachment.create', attach, { permission });
  const stored = demandKept(reader, { hash, vault }, name);
  core.transfers.settle(wanted.upload, {
    name: given.name,
    type: given.type,
    size: stored.size,
    chunks: () => chunksOf(reader, stored),
  });
  return added;
}
