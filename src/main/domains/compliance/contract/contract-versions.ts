import { createHash } from 'node:crypto';
import type { Work } from '../../../core/storage/work.ts';
import { type ClauseBlock, fullText, readBlocks } from './clause-blocks.ts';
import { ContractVersion } from './contract-part-entities.ts';
import { type ContractRow, currentVersion, partiesOf } from './contract-read.ts';
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
  const revision = (current?.revision ?? 0) + 1;
  work.insert(ContractVersion, {
    ...values,
    contractId: contract.id,
    title: `${contract.title} v${revision}`.slice(0, 200),
    revision,
    state: 'working',
  });
}

/** Fixes the working copy with its values put in; from now on it is what was approved, sent or signed. */
export function freezeText(work: Work, contract: ContractRow): void {
  const current = currentVersion(work, contract.id);
  if (!current || current.state === 'frozen') return;
  const values = clauseValues(contract, partiesOf(work, contract.id), contract.language ?? 'zh');
  const body = fullText(readBlocks(current.blocks), values).text;
  const hash = createHash('sha256').update(body).digest('hex');
  work.update(ContractVersion, current.id, { body, hash, state: 'frozen' });
  keepText(work, { contractId: contract.id, name: contract.title, origin: 'version', body });
}
