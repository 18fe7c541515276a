import { AppError } from '#shared/errors.ts';
import type { TablesOf } from '../../../core/entities/entity.ts';
import { Attachment } from '../../../core/files/attachment-entity.ts';
import { readChecked } from '../../../core/files/file-content.ts';
import { queryBuilder } from '../../../core/storage/query-builder.ts';
import type { Reader } from '../../../core/storage/reader.ts';
import { OPEN } from '../../../core/storage/stored-file.ts';
import { type ContractRow, currentVersion } from '../contract/contract-read.ts';
import { contractPaper, paperName, paperOf } from '../paper/issue-contract.ts';
import type { SigningDesk } from './envelope-desk.ts';

const PDF = 'application/pdf';
const builder = queryBuilder<TablesOf<typeof Attachment>>();

/** A PDF that may be sent for signature. */
export interface SignableFile {
  readonly id: string;
  readonly name: string;
  /** Null for a paper that is made when it is sent. */
  readonly size: number | null;
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

/** Stands for the paper that the program makes of the contract's text. */
export const OWN_PAPER = 'paper';

/**
 * What of a contract can be sent for signature: the paper made of its text where it has one, then its PDF files, the
 * newest first.
 */
export function signableFiles(reader: Reader, contract: ContractRow): SignableFile[] {
  const version = currentVersion(reader, contract.id);
  const paper = version && paperOf(reader, contract, version.id);
  const own = version
    ? [{ id: OWN_PAPER, name: paperName(contract, version), size: paper?.size ?? null }]
    : [];
  return [...own, ...reader.all(kept(contract.id)).map(({ id, name, size }) => ({ id, name, size }))];
}

/** One of them with its bytes. Throws `notFound` for a file of another contract, and `fileDamaged`. */
export async function readSignable(desk: SigningDesk, contract: ContractRow, fileId: string) {
  const { reader } = desk.workspace;
  // the key is spent on the sending; the paper is the same when it is asked for again
  if (fileId === OWN_PAPER) return contractPaper({ ...desk, write: desk.writeFurther }, contract, null);
  const contractId = contract.id;
  const found = reader.all(kept(contractId)).find(({ id }) => id === fileId);
  if (!found) throw new AppError('notFound', { entity: Attachment.spec.label });
  return {
    name: found.name,
    bytes: await readChecked(reader, { hash: found.hash, vault: OPEN }, found.name),
  };
}
