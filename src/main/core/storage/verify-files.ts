import { createHash } from 'node:crypto';
import type { LocalText } from '#shared/texts.ts';
import type { Registry } from '../entities/registry.ts';
import { references } from './orphans.ts';
import type { Reader } from './reader.ts';
import { chunksIn, OPEN, readChunk, type StoredFile } from './stored-file.ts';

interface FileFinding {
  readonly check: 'files';
  readonly detail: LocalText;
}

/**
 * Every stored file must hash to its address, and every address that a record names must be there. What lies in a vault
 * can be hashed only by somebody who holds its key; for others it must be whole.
 */
export function checkFiles(reader: Reader, registry: Registry): FileFinding[] {
  const findings: FileFinding[] = [];
  const incomplete = new Set<string>();
  for (const { chunks, ...stored } of reader.sqlAll<StoredFile & { chunks: number }>(
    'select file, hash, vault, size, (select count(*) from stored_chunk c where c.file = f.file) as chunks from stored_file f',
  )) {
    if (chunks !== chunksIn(stored.size)) incomplete.add(`${stored.hash} ${stored.vault}`);
    else if (isOpen(reader, stored) && hashOf(reader, stored) !== stored.hash)
      findings.push(
        finding(stored.hash, '内容与存入时不一致（哈希不符）', 'is not what was stored: its hash differs'),
      );
  }
  const kept = new Set(
    reader
      .sqlAll<{ address: string }>("select hash || ' ' || vault as address from stored_file")
      .map(({ address }) => address),
  );
  for (const { hash, vault } of reader.sqlAll<Pick<StoredFile, 'hash' | 'vault'>>(references(registry))) {
    const address = `${hash} ${vault}`;
    if (!kept.has(address) || incomplete.has(address))
      findings.push(finding(hash, '有记录引用，但内容缺失', 'is named by a record but is not there'));
  }
  return findings;
}

const isOpen = ({ seals }: Reader, { vault }: StoredFile): boolean =>
  vault === OPEN || (seals[vault]?.length ?? 0) > 0;

function hashOf(reader: Reader, stored: StoredFile): string {
  const sum = createHash('sha256');
  for (let position = 0; position < chunksIn(stored.size); position++)
    sum.update(readChunk(reader, stored, position));
  return sum.digest('hex');
}

const finding = (hash: string, zh: string, en: string): FileFinding => ({
  check: 'files',
  detail: { zh: `文件 ${hash.slice(0, 12)}：${zh}`, en: `File ${hash.slice(0, 12)} ${en}` },
});
