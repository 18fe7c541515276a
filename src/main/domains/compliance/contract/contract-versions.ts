import { createHash } from 'node:crypto';
import type { RecordValues } from '../../../core/entities/record-values.ts';
import type { Work } from '../../../core/storage/work.ts';
import { type ClauseBlock, fullText } from './clause-blocks.ts';
import { contractContent } from './contract-content.ts';
import { ContractVersion } from './contract-part-entities.ts';
import { type ContractRow, type ContractVersionRow, currentVersion } from './contract-read.ts';
import { keepText } from './contract-text.ts';
import { clauseValues } from './contract-values.ts';

type Source = 'template' | 'edited' | 'counterparty';

/** Writes the text: into the working copy, or as a new version where the last one stands still. */
export function writeText(
  work: Work,
  contract: Pick<ContractRow, 'id' | 'title'>,
  blocks: readonly ClauseBlock[],
  source: Source,
): void {
  const current = currentVersion(work, contract.id);
  const values = { blocks: JSON.stringify(blocks), origin: source };
  if (current?.state === 'working') {
    work.update(ContractVersion, current.id, values);
    return;
  }
  insertVersion(work, contract, (current?.revision ?? 0) + 1, values);
}

function insertVersion(
  work: Work,
  { id, title }: Pick<ContractRow, 'id' | 'title'>,
  revision: number,
  values: RecordValues,
): void {
  work.insert(ContractVersion, {
    ...values,
    contractId: id,
    title: `${title} v${revision}`.slice(0, 200),
    revision,
    state: 'working',
  });
}

/** The version that says this content already, or the one that it is written into. */
function versionFor(work: Work, contract: ContractRow, content: string): ContractVersionRow | undefined {
  const current = currentVersion(work, contract.id);
  if (!current || current.state === 'working') return current;
  // what was fixed before programs kept the content is taken as it is
  if (current.content === null || current.content === content) return undefined;
  const { origin, blocks } = current;
  insertVersion(work, contract, (current.revision ?? 0) + 1, { origin, blocks });
  return currentVersion(work, contract.id);
}

/**
 * Fixes the text with its values put in; from now on it is what was approved, sent or signed. Where a version stands
 * still already but terms, parties or lines are others by now, there is a next one.
 */
export function freezeText(work: Work, contract: ContractRow): void {
  const content = contractContent(work, contract);
  const kept = JSON.stringify(content);
  const version = versionFor(work, contract, kept);
  if (!version) return;
  const values = clauseValues(content.terms, content.parties, contract.language ?? 'zh');
  const body = fullText(content.blocks, values).text;
  const hash = createHash('sha256').update(body).digest('hex');
  work.update(ContractVersion, version.id, { body, hash, content: kept, state: 'frozen' });
  keepText(work, { contractId: contract.id, name: contract.title, origin: 'version', body });
}
