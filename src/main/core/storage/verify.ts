import type { LocalText } from '#shared/texts.ts';
import { addRow, beginHash, type ChangeRow, GENESIS } from '../changes/hash.ts';
import type { Registry } from '../entities/registry.ts';
import { checkNumbers } from '../numbering/check-numbers.ts';
import type { LoggedGroup } from './change-log.ts';
import type { Reader } from './reader.ts';

/** Something that is not as it was written, or not as it must be. */
export interface Finding {
  readonly check: 'file' | 'chain' | 'references' | 'log' | 'numbers';
  readonly detail: LocalText;
}

export interface Verification {
  readonly findings: readonly Finding[];
  readonly groups: number;
  readonly rows: number;
  readonly records: number;
}

/** How far the verification has come. */
export type VerifyProgress = (done: number, total: number) => void;

/**
 * Checks everything that can be checked without a second copy: pages and indexes of the file, the chain of change
 * groups with the first broken link named, references, and the log against the records it speaks of.
 */
export function verifyWorkspace(
  reader: Reader,
  registry: Registry,
  progress: VerifyProgress = () => undefined,
): Verification {
  const findings: Finding[] = [];
  findings.push(...checkFile(reader));
  const chain = checkChain(reader, progress);
  findings.push(...chain.findings, ...checkReferences(reader), ...checkLog(reader, registry));
  for (const detail of checkNumbers(reader, registry)) findings.push({ check: 'numbers', detail });
  const records = registry.all.reduce(
    (sum, { name }) => sum + (reader.sqlFirst<{ n: number }>(`select count(*) as n from "${name}"`)?.n ?? 0),
    0,
  );
  return { findings, groups: chain.groups, rows: chain.rows, records };
}

function checkFile(reader: Reader): Finding[] {
  const messages = reader
    .sqlAll<{ integrity_check: string }>('pragma integrity_check(20)')
    .map((row) => row.integrity_check);
  return messages
    .filter((message) => message !== 'ok')
    .map((message) => ({
      check: 'file',
      detail: { zh: `数据文件:${message}`, en: `Data file: ${message}` },
    }));
}

/** Follows the chain from the first group; stops at the first link that does not hold. */
function checkChain(
  reader: Reader,
  progress: VerifyProgress,
): { findings: Finding[]; groups: number; rows: number } {
  const total = reader.sqlFirst<{ n: number }>('select count(*) as n from change_row')?.n ?? 0;
  let previous: Uint8Array = GENESIS;
  let seq = 0;
  let rows = 0;
  const broken = (at: number, zh: string, en: string) => ({
    findings: [{ check: 'chain' as const, detail: { zh: `操作 ${at}:${zh}`, en: `Action ${at}: ${en}` } }],
    groups: seq,
    rows,
  });
  for (const group of reader.sqlAll<LoggedGroup>('select * from change_group order by seq')) {
    if (group.seq !== seq + 1) return broken(seq + 1, '记录缺失', 'its record is missing');
    seq = group.seq;
    if (!sameBytes(group.previousHash, previous))
      return broken(seq, '与前一操作不相连', 'it does not follow the one before');
    if (group.firstRow !== rows + 1) return broken(seq, '变更行不连续', 'its rows do not follow on');
    const hash = beginHash(previous, group);
    let counted = 0;
    const inGroup = reader.sqlEach<ChangeRow & { groupSeq: number }>(
      'select id, groupSeq, entity, recordId, op, changes from change_row where id between ? and ? order by id',
      [group.firstRow, group.lastRow],
    );
    let strange = false;
    for (const row of inGroup) {
      addRow(hash, row);
      counted += 1;
      strange ||= row.groupSeq !== seq;
    }
    if (strange || counted !== group.lastRow - group.firstRow + 1)
      return broken(seq, '变更行缺失或多余', 'rows are missing or too many');
    if (!sameBytes(hash.digest(), group.hash)) return broken(seq, '内容被改动', 'its content was changed');
    previous = group.hash;
    rows = group.lastRow;
    progress(rows, total);
  }
  if (total !== rows)
    return broken(seq + 1, '有不属于任何操作的变更行', 'there are rows that belong to no action');
  return { findings: [], groups: seq, rows };
}

const sameBytes = (left: Uint8Array, right: Uint8Array): boolean => Buffer.from(left).equals(right);

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

/** Every record must have been created in the log, as often as it exists: a row smuggled in or taken out shows. */
function checkLog(reader: Reader, registry: Registry): Finding[] {
  const logged = new Map(
    reader
      .sqlAll<{ entity: string; n: number }>(
        "select entity, sum(case op when 'create' then 1 when 'delete' then -1 else 0 end) as n from change_row group by entity",
      )
      .map(({ entity, n }) => [entity, n]),
  );
  const findings: Finding[] = [];
  for (const { name, spec } of registry.all) {
    const held = reader.sqlFirst<{ n: number }>(`select count(*) as n from "${name}"`)?.n ?? 0;
    const expected = logged.get(name) ?? 0;
    if (held !== expected)
      findings.push({
        check: 'log',
        detail: {
          zh: `${spec.label.zh}有 ${held} 条，操作记录中应有 ${expected} 条`,
          en: `There are ${held} ${spec.plural.en.toLowerCase()}; the log says ${expected}`,
        },
      });
  }
  return findings;
}
