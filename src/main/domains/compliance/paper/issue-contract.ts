import { AppError } from '#shared/errors.ts';
import { safeFileName } from '#shared/file-name.ts';
import type { RecordReader, RowOf } from '../../../core/entities/entity.ts';
import type { Context } from '../../../core/router/context.ts';
import type { Desk, Write } from '../../../core/router/procedure.ts';
import { documentOf, issueDocument } from '../../../core/templates/index.ts';
import { ContractVersion } from '../contract/contract-part-entities.ts';
import {
  type ContractRow,
  type ContractVersionRow,
  currentVersion,
  isBinding,
  versionsOfContract,
} from '../contract/contract-read.ts';
import { contractKind } from './contract-kind.ts';

/** Under which a contract's paper stands in the log. */
export const DOCUMENT = 'compliance.contract.document';

type IssuingDesk = Context & Desk & { readonly write: Write };

const languageOf = ({ language }: ContractRow): 'zh' | 'en' => language ?? 'zh';

/** The paper of a version as it was kept when it was approved; undefined where it was not. */
export const paperOf = (reader: RecordReader, contract: ContractRow, versionId: string) =>
  documentOf(reader, {
    entity: ContractVersion.name,
    id: versionId,
    language: languageOf(contract),
    sealed: false,
  });

/** Whether this version is what was approved, sent out or signed. */
const isApproved = (reader: RecordReader, contract: ContractRow, versionId: string): boolean =>
  (contract.status === 'approved' || contract.status === 'signing' || isBinding(contract.status)) &&
  contract.number !== null &&
  currentVersion(reader, contract.id)?.id === versionId;

const demandVersion = (
  reader: RecordReader,
  contract: ContractRow,
  versionId: string | null,
): ContractVersionRow => {
  const versions = versionsOfContract(reader, contract.id);
  const found = versionId === null ? versions[0] : versions.find(({ id }) => id === versionId);
  if (found) return found;
  throw versionId === null
    ? new AppError('contractWithoutText')
    : new AppError('notFound', { entity: ContractVersion.spec.label });
};

/** `HT-A-2026-000031 年度服务 v2.pdf`. */
export const paperName = (
  { number, title }: Pick<ContractRow, 'number' | 'title'>,
  { revision }: Pick<RowOf<typeof ContractVersion>, 'revision'>,
): string =>
  safeFileName(`${[number, title.slice(0, 80)].filter((part) => part).join(' ')} v${revision}.pdf`);

/**
 * The paper of a version, or of the latest. That of what was approved is made once and kept with its SHA-256: asked for
 * again it is the same bytes. Any other is drawn under a watermark. Throws `contractWithoutText` where there is none.
 */
export async function contractPaper(desk: IssuingDesk, contract: ContractRow, versionId: string | null) {
  const { reader } = desk.workspace;
  const version = demandVersion(reader, contract, versionId);
  const name = paperName(contract, version);
  const kept = paperOf(reader, contract, version.id) !== undefined;
  const { bytes, missing } = await issueDocument(desk, {
    kind: contractKind.name,
    id: version.id,
    language: languageOf(contract),
    issued: kept || isApproved(reader, contract, version.id),
    sealed: false,
    templateId: null,
    title: name,
    action: DOCUMENT,
  });
  return { name, bytes, missing };
}

/** Keeps the paper of what was just approved. The approval stands without it, and it is made when it is asked for. */
export async function keepPaper(desk: IssuingDesk, contract: ContractRow): Promise<void> {
  if (
    !isApproved(desk.workspace.reader, contract, currentVersion(desk.workspace.reader, contract.id)?.id ?? '')
  )
    return;
  try {
    await contractPaper(desk, contract, null);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}
