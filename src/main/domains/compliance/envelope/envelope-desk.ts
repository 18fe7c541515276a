import { AppError } from '#shared/errors.ts';
import { bringIn, readChecked } from '../../../core/files/file-content.ts';
import { judgeFile } from '../../../core/files/judge-file.ts';
import type { Context } from '../../../core/router/context.ts';
import type { Desk, Write } from '../../../core/router/procedure.ts';
import { OPEN } from '../../../core/storage/stored-file.ts';
import type { Transfer } from '../../../core/transfers.ts';
import type { EnvelopeRow } from './read-envelopes.ts';

/** What a command of an envelope works with. */
export type SigningDesk = Context & Desk & { readonly write: Write; readonly writeFurther: Write };

const MOST_PICTURE = 1024 * 1024;

/** An uploaded file. Throws `fileGone`. */
export function demandUpload({ core }: Pick<Context, 'core'>, upload: string): Transfer {
  const given = core.transfers.take(upload);
  if (!given) throw new AppError('fileGone');
  return given;
}

/** The picture of a signature. Throws `signaturePictureWrong` for anything but a PNG of at most 1 MB. */
export function demandPicture(desk: Pick<Context, 'core'>, upload: string): Uint8Array {
  const { name, bytes } = demandUpload(desk, upload);
  if (bytes.byteLength > MOST_PICTURE || judgeFile(name, bytes).type.mediaType !== 'image/png')
    throw new AppError('signaturePictureWrong', { file: name });
  return bytes;
}

/** Puts a file into the content store, ahead of the unit of work that names it; returns its hash. */
export function store({ workspace, actor, source }: SigningDesk, bytes: Uint8Array): Promise<string> {
  const command = {
    action: 'compliance.envelope.receive',
    permission: 'compliance.envelope.write',
    actor,
    source,
  };
  return bringIn(workspace, command, bytes, OPEN);
}

/** The bytes of an envelope's file by their hash. Throws `fileDamaged` where they are not what was stored. */
export const fileOf = (
  { workspace: { reader } }: Desk,
  hash: string,
  { fileName }: Pick<EnvelopeRow, 'fileName'>,
): Promise<Buffer> => readChecked(reader, { hash, vault: OPEN }, fileName);
