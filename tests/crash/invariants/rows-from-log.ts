import type { Reader } from '../../../src/main/core/storage/reader.ts';
import { registry } from '../../../src/main/rooms.ts';

type Values = Record<string, unknown>;

/** Columns that the log does not repeat: its groups say who and when. */
const UNLOGGED = new Set(['rid', 'version', 'updatedAt', 'updatedBy']);

/** Replays the whole log and names every row that is not what its changes made of it. */
export function differencesFromLog(reader: Reader): string[] {
  const replayed = new Map<string, Values>();
  const found: string[] = [];
  for (const { entity, recordId, op, changes } of reader.sqlEach<Record<string, string>>(
    'select entity, recordId, op, changes from change_row order by id',
  )) {
    const key = `${entity} ${recordId}`;
    const logged = JSON.parse(changes ?? '') as Values;
    if (op === 'create') replayed.set(key, logged);
    else if (op === 'delete') replayed.delete(key);
    else {
      const values = replayed.get(key) ?? {};
      for (const [name, [before, after]] of Object.entries(logged as Record<string, [unknown, unknown]>)) {
        if ((values[name] ?? null) !== before) found.push(`${key}.${name} was not ${String(before)}`);
        values[name] = after;
      }
    }
  }
  for (const { name: entity } of registry.all)
    for (const row of reader.sqlEach<Values>(`select * from "${entity}"`)) {
      const key = `${entity} ${String(row.id)}`;
      const values = replayed.get(key);
      replayed.delete(key);
      if (!values) found.push(`${key} is not in the log`);
      else
        for (const [name, value] of Object.entries(row))
          if (!UNLOGGED.has(name) && value !== (values[name] ?? null)) found.push(`${key}.${name}`);
    }
  return [...found, ...[...replayed.keys()].map((key) => `${key} is missing`)];
}
