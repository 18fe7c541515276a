import type { LocalText } from '#shared/texts.ts';
import type { Registry } from '../entities/registry.ts';
import { checkNumbers } from '../numbering/check-numbers.ts';
import { type BrokenLink, checkChain } from './check-chain.ts';
import { checkRecords, type Deviation } from './check-records.ts';
import { checkFacets } from './log-facets.ts';
import type { Reader } from './reader.ts';
import { checkFiles } from './verify-files.ts';

/** Something that is not as it was written, or not as it must be. */
export interface Finding {
  readonly check: 'file' | 'chain' | 'references' | 'log' | 'numbers' | 'files';
  readonly detail: LocalText;
}

export interface Verification {
  readonly findings: readonly Finding[];
  readonly groups: number;
  readonly rows: number;
  readonly records: number;
  /** The first action that does not hold, where one does not. */
  readonly broken: BrokenLink | null;
  /** Records that are not what the log says; the first of them, and how many there are. */
  readonly deviations: readonly Deviation[];
  readonly deviating: number;
}

/** How far the verification has come. Throws to end it. */
export type VerifyProgress = (done: number, total: number) => void;

/**
 * Checks everything that can be checked without a second copy: pages and indexes of the file, the chain of change
 * groups with the first broken link named, references, and every value of every record against the log.
 */
export function verifyWorkspace(
  reader: Reader,
  registry: Registry,
  progress: VerifyProgress = () => undefined,
): Verification {
  const file = checkFile(reader);
  const log = verifyLog(reader, registry, progress);
  const numbers: Finding[] = checkNumbers(reader, registry).map((detail) => ({ check: 'numbers', detail }));
  const findings = [
    ...file,
    ...log.findings,
    ...checkReferences(reader),
    ...checkFiles(reader, registry),
    ...numbers,
  ];
  return { ...log, findings };
}

/** The part of the verification that looks at the log: its chain, and the records against it. */
export function verifyLog(
  reader: Reader,
  registry: Registry,
  progress: VerifyProgress = () => undefined,
): Verification {
  const total = 2 * (reader.sqlFirst<{ n: number }>('select count(*) as n from change_row')?.n ?? 0);
  const { groups, rows, broken } = checkChain(reader, (done) => progress(done, total));
  const { deviations, deviating, records } = checkRecords(reader, registry, (done) =>
    progress(total / 2 + done, total),
  );
  const findings: Finding[] = deviations.map(({ detail }) => ({ check: 'log', detail }));
  const facets = checkFacets(reader);
  if (facets) findings.unshift({ check: 'log', detail: facets });
  if (broken) findings.unshift({ check: 'chain', detail: brokenText(broken) });
  if (deviating > deviations.length) findings.push(moreThan(deviating));
  return { findings, groups, rows, records, broken, deviations, deviating };
}

/** The first broken link as a sentence. */
export const brokenText = ({ seq, what }: BrokenLink): LocalText => ({
  zh: `操作 ${seq}：${what.zh}`,
  en: `Action ${seq}: ${what.en}`,
});

const moreThan = (count: number): Finding => ({
  check: 'log',
  detail: {
    zh: `共有 ${count} 条数据与操作记录不符`,
    en: `${count} records in all differ from the log`,
  },
});

function checkFile(reader: Reader): Finding[] {
  const messages = reader
    .sqlAll<{ integrity_check: string }>('pragma integrity_check(20)')
    .map((row) => row.integrity_check);
  return messages
    .filter((message) => message !== 'ok')
    .map((message) => ({
      check: 'file',
      detail: { zh: `数据文件：${message}`, en: `Data file: ${message}` },
    }));
}

function checkReferences(reader: Reader): Finding[] {
  const broken = reader.sqlAll<{ table: string; parent: string; n: number }>(
    'select "table", parent, count(*) as n from pragma_foreign_key_check group by "table", parent',
  );
  return broken.map(({ table, parent, n }) => ({
    check: 'references',
    detail: {
      zh: `${table} 中有 ${n} 行指向不存在的 ${parent}`,
      en: `${n} rows of ${table} point at a ${parent} that does not exist`,
    },
  }));
}
