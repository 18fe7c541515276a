import { AppError } from '#shared/errors.ts';
import type { TablesOf } from '../../../core/entities/entity.ts';
import { Attachment } from '../../../core/files/attachment-entity.ts';
import { readChecked } from '../../../core/files/file-content.ts';
import { queryBuilder } from '../../../core/storage/query-builder.ts';
import type { Reader } from '../../../core/storage/reader.ts';
import { OPEN } from '../../../core/storage/stored-file.ts';

const PDF = 'application/pdf';
const builder = queryBuilder<TablesOf<typeof Attachment>>();

/** A PDF that may be sent for signature. */
export interface SignableFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

const kept = (contractId: string) =>
  builder
    .selectFrom('attachment')
    .selectAll()
    .where('recordEntity', '=', 'contract')
    .where('recordId', '=', contractId)
    .where('mediaType', '=', PDF)
    .where('confidential', '=', 0) // what is signed goes to others
    .where('deletedAt', 'is', null)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc');

/** The PDF files of a contract that can be sent for signature, the newest first. */
export const signableFiles = (reader: Reader, contractId: string): SignableFile[] =>
  reader.all(kept(contractId)).map(({ id, name, size }) => ({ id, name, size }));

/** One of them with its bytes. Throws `notFound` for a file of another contract, and `fileDamaged`. */
export async function readSignable(reader: Reader, contractId: string, fileId: string) {
  const found = reader.all(kept(contractId)).find(({ id }) => id === fileId);
  if (!found) throw new AppError('notFound', { entity: Attachment.spec.label });
  return {
    name: found.name,
    bytes: await readChecked(reader, { hash: found.hash, vault: OPEN }, found.name),
  };
}
