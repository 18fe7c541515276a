import type { RefLabel } from '#shared/fields.ts';
import type { Entity } from '../entities/entity.ts';
import { titleOf } from '../entities/title.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Reader } from '../storage/reader.ts';
import type { AnyTables } from '../lists/compile-filter.ts';
import { editDistance } from './edit-distance.ts';
import { headerKey } from './header-key.ts';

const builder = queryBuilder<AnyTables>();
const MOST_SUGGESTIONS = 3;

/** A value as two spellings of the same are compared: case, width and repeated blanks don't count. */
export const foldValue = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** All records of an entity by their natural keys, archived ones too: a record taken off the lists is still known. */
export class RecordIndex {
  readonly #byKey = new Map<string, Map<string, string>>();
  readonly #titles = new Map<string, RefLabel>();

  constructor(reader: Reader, entity: Entity) {
    const { titleField, titleFieldEn } = entity.spec;
    const keys = new Set<string>([...entity.meta.naturalKeys, titleField]);
    for (const key of keys) this.#byKey.set(key, new Map());
    const columns = [...keys, ...(titleFieldEn ? [titleFieldEn] : [])];
    const rows = reader.all(
      builder.selectFrom(`${entity.name} as t`).select(['t.id', ...new Set(columns.map((column) => `t.${column}`))]).orderBy('t.rid'),
    ) as unknown as Record<string, string | null>[];
    for (const row of rows) {
      const id = String(row.id);
      this.#titles.set(id, titleOf(entity, row));
      for (const key of keys) {
        const value = row[key];
        const known = this.#byKey.get(key);
        if (value != null && known && !known.has(foldValue(value))) known.set(foldValue(value), id);
      }
    }
  }

  /** The record with this value in one key field. */
  withKey(key: string, value: string): string | undefined {
    return this.#byKey.get(key)?.get(foldValue(value));
  }

  /** The record that a reference cell names, by whichever natural key fits. */
  named(text: string): string | undefined {
    const folded = foldValue(text);
    for (const known of this.#byKey.values()) {
      const id = known.get(folded);
      if (id !== undefined) return id;
    }
    return undefined;
  }

  add(key: string, value: string, id: string): void {
    this.#byKey.get(key)?.set(foldValue(value), id);
  }

  has(id: string): boolean {
    return this.#titles.has(id);
  }

  /** Records whose names come close to a text: alike but for blanks and marks first, then by few letters' difference. */
  suggestions(text: string): { id: string; label: RefLabel }[] {
    const wanted = headerKey(text);
    const scored: { id: string; label: RefLabel; distance: number }[] = [];
    for (const [id, label] of this.#titles) {
      const names = typeof label === 'object' && label !== null ? [label.zh, label.en] : [String(label ?? '')];
      const distance = Math.min(
        ...names.map((name) => {
          const key = headerKey(name);
          return Math.abs(key.length - wanted.length) > 3 ? Number.POSITIVE_INFINITY : editDistance(key, wanted);
        }),
      );
      if (distance <= Math.max(1, Math.floor(wanted.length / 3))) scored.push({ id, label, distance });
    }
    scored.sort((a, b) => a.distance - b.distance);
    return scored.slice(0, MOST_SUGGESTIONS).map(({ id, label }) => ({ id, label }));
  }
}
