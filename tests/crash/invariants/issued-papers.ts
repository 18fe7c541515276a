import type { Entity } from '../../../src/main/core/entities/entity.ts';
import type { Reader } from '../../../src/main/core/storage/reader.ts';
import { registry } from '../../../src/main/rooms.ts';

const ALWAYS_OPEN = ['rid', 'version', 'updatedAt', 'updatedBy'];

/** The text of a row without what may still change after issue. */
const fixedText = (row: Record<string, unknown>, open: readonly string[]): string =>
  JSON.stringify(Object.entries(row).filter(([name]) => !open.includes(name)));

function* issuedRows(reader: Reader): Generator<[key: string, text: string]> {
  const { all } = registry;
  for (const { name, spec } of all) {
    if (!spec.frozen) continue;
    const { field, drafts, open } = spec.frozen;
    const issued = `"${field}" not in (${drafts.map((draft) => `'${draft}'`).join(', ')})`;
    for (const row of reader.sqlAll<Record<string, unknown>>(`select * from "${name}" where ${issued}`))
      yield [`${name} ${String(row.id)}`, fixedText(row, [...ALWAYS_OPEN, field, ...open])];
    const linesOf = (line: Entity): string =>
      `select * from "${line.name}" where "${line.spec.frozenWith?.reference}" in (select id from "${name}" where ${issued})`;
    for (const line of all.filter((each) => each.spec.frozenWith?.entity === name))
      for (const row of reader.sqlAll<Record<string, unknown>>(linesOf(line)))
        yield [`${line.name} ${String(row.id)}`, fixedText(row, ALWAYS_OPEN)];
  }
}

/** Remembers every issued document and its lines, and names those that changed or went since. */
export class IssuedPapers {
  #known = new Map<string, string>();

  changed(reader: Reader): string[] {
    const now = new Map(issuedRows(reader));
    const changed = [...this.#known].filter(([key, text]) => now.get(key) !== text).map(([key]) => key);
    this.#known = now;
    return changed;
  }
}
