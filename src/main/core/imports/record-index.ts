import type { ExpressionBuilder } from 'kysely';
import { CloseNames } from '#shared/close-names.ts';
import type { RefLabel } from '#shared/fields.ts';
import { mayRead, rowScope } from '../access/access.ts';
import type { Entity } from '../entities/entity.ts';
import { titleOf } from '../entities/title.ts';
import { type AnyTables, compileFilter, type FilterScope } from '../lists/compile-filter.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Reader } from '../storage/reader.ts';

const builder = queryBuilder<AnyTables>();

/** A value as two spellings of the same are compared: case, width and repeated blanks don't count. */
export const foldValue = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

interface Known {
  readonly label: RefLabel;
  readonly deleted: boolean;
}

const NOTHING: readonly string[] = [];

/**
 * The records of an entity that this actor may see, by their natural keys. Deleted ones too: a record taken off the
 * lists is still known, but steps back where a record in use has the same name.
 */
export class RecordIndex {
  readonly #byKey = new Map<string, Map<string, string[]>>();
  readonly #records = new Map<string, Known>();
  #names: CloseNames<string> | undefined;

  constructor(reader: Reader, entity: Entity, scope: FilterScope) {
    const { titleField, titleFieldEn } = entity.spec;
    const keys = [...new Set<string>([...entity.meta.naturalKeys, titleField])];
    for (const key of keys) this.#byKey.set(key, new Map());
    if (!mayRead(scope.actor, entity)) return;
    const own = rowScope(scope.actor, entity);
    const columns = new Set(['id', 'deletedAt', ...keys, ...(titleFieldEn ? [titleFieldEn] : [])]);
    const rows = reader.all(
      builder
        .selectFrom(`${entity.name} as t`)
        .select([...columns].map((column) => `t.${column}`))
        .where((eb) =>
          own
            ? compileFilter(eb as unknown as ExpressionBuilder<AnyTables, string>, own, entity, 't', scope)
            : eb.and([]),
        )
        // what has no page lies in no bin that anybody could bring it back from
        .where((eb) => (entity.meta.hasPage ? eb.and([]) : eb('t.deletedAt', 'is', null)))
        .orderBy('t.rid'),
    ) as unknown as Record<string, string | number | null>[];
    for (const row of rows) {
      const id = String(row.id);
      this.#records.set(id, { label: titleOf(entity, row), deleted: row.deletedAt !== null });
      for (const key of keys) this.#remember(key, row[key], id);
    }
  }

  /** The records with this value in one key field; several only where none of them stands out. */
  withKey(key: string, value: string): readonly string[] {
    return this.#inUse(this.#byKey.get(key)?.get(foldValue(value)) ?? NOTHING);
  }

  /** The records that a reference cell names, by the first natural key that fits. */
  named(text: string): readonly string[] {
    return this.#inUse(this.#named(text));
  }

  /** True where a reference cell names this record, if others too, and in the recycle bin or not. */
  isNamed(id: string, text: string): boolean {
    return this.#named(text).includes(id);
  }

  /** Takes in a record that this import has just written. */
  add(id: string, label: RefLabel, values: Readonly<Record<string, unknown>>): void {
    this.#records.set(id, { label, deleted: false });
    for (const key of this.#byKey.keys()) this.#remember(key, values[key], id);
  }

  /** Notes that this import has brought a record back from the recycle bin. */
  restored(id: string): void {
    this.#records.set(id, { label: this.label(id), deleted: false });
  }

  get size(): number {
    return this.#records.size;
  }

  /** True for a record that something may be made to point at. */
  offers(id: string): boolean {
    return this.#records.get(id)?.deleted === false;
  }

  isDeleted(id: string): boolean {
    return this.#records.get(id)?.deleted === true;
  }

  label(id: string): RefLabel {
    return this.#records.get(id)?.label ?? null;
  }

  /** Records in use whose names come close to a text. */
  closeTo(text: string): readonly string[] {
    this.#names ??= new CloseNames(
      [...this.#records]
        .filter(([, { deleted }]) => !deleted)
        .flatMap(([id, { label }]) =>
          typeof label === 'object' && label !== null
            ? ([
                [label.zh, id],
                [label.en, id],
              ] as const)
            : ([[label ?? '', id]] as const),
        ),
    );
    return this.#names.find(text);
  }

  #named(text: string): readonly string[] {
    const folded = foldValue(text);
    for (const known of this.#byKey.values()) {
      const ids = known.get(folded);
      if (ids) return ids;
    }
    return NOTHING;
  }

  #remember(key: string, value: unknown, id: string): void {
    if (value === null || value === undefined || value === '') return;
    const known = this.#byKey.get(key);
    const folded = foldValue(String(value));
    const ids = known?.get(folded);
    if (ids) ids.push(id);
    else known?.set(folded, [id]);
  }

  #inUse(ids: readonly string[]): readonly string[] {
    if (ids.length < 2) return ids;
    const inUse = ids.filter((id) => !this.isDeleted(id));
    return inUse.length > 0 ? inUse : ids;
  }
}
