import type { Compilable } from 'kysely';
import type { Problem } from '#shared/errors.ts';
import type { EntityMeta, FieldMeta, MergeClass, Sort } from '#shared/fields.ts';
import type { Filter } from '#shared/filter/filter.ts';
import type { LocalText } from '#shared/texts.ts';
import type { CrmExport } from '../imports/crm-export.ts';
import { type Field, text } from './field.ts';
import type { RecordValues } from './record-values.ts';

export type Fields = Readonly<Record<string, Field>>;

/** Columns that every table has. */
export interface SystemColumns {
  readonly id: string;
  readonly version: number;
  readonly createdAt: number;
  readonly createdBy: string;
  readonly updatedAt: number;
  readonly updatedBy: string;
  readonly deletedAt: number | null;
  /** The record whose deletion took this one along; null where it was deleted by itself. */
  readonly deletedWith: string | null;
  readonly source: string;
}

type ValueOf<F> = F extends Field<infer T> ? T : never;
type FieldValues<F extends Fields> = { readonly [K in keyof F & string]: ValueOf<F[K]> };

/** The row type of an entity's table. */
export type RowOf<E> =
  E extends Entity<string, infer F>
    ? SystemColumns & FieldValues<F> & { readonly number: string | null }
    : never;

/** The tables of several entities, for the query builder. */
export type TablesOf<E extends Entity> = {
  [Each in E as Each['name']]: RowOf<Each> & { readonly rid: number };
};

/** What reads records: a reader, or a unit of work. */
export interface RecordReader {
  all<Row>(query: Compilable<Row>): Row[];
  first<Row>(query: Compilable<Row>): Row | undefined;
  find<E extends Entity>(entity: E, id: string): RowOf<E> | undefined;
}

/** What the rules of an entity may use inside a unit of work. */
export interface RecordWriter extends RecordReader {
  readonly now: number;
  /** Today in the organisation's time zone. */
  readonly today: string;
  /** What the workspace knows of itself; its zone, for rules of working time. */
  readonly facts: { readonly timeZone: string };
  /** The currency of the company, for amounts that name none. */
  readonly currency: string;
  readonly actor: { readonly id: string };
  readonly command: { readonly action: string; readonly source: string };
  insert(entity: Entity, given: RecordValues): string;
  update(entity: Entity, id: string, patch: RecordValues): boolean;
}

export interface EntitySpec<N extends string, F extends Fields> {
  readonly name: N;
  readonly domain: string;
  readonly label: LocalText;
  readonly plural: LocalText;
  readonly mergeClass: MergeClass;
  readonly fields: F;
  readonly titleField: keyof F & string;
  /** The same in English, where the record has a name in both languages. */
  readonly titleFieldEn?: keyof F & string;
  readonly naturalKeys?: readonly ((keyof F & string) | 'number')[];
  /** Fields that identify a record only together: a price by its book and product. */
  readonly keyTogether?: readonly (keyof F & string)[];
  /** Which of them a row may leave empty, and what it then counts as in the key. */
  readonly keyWhenEmpty?: Readonly<Partial<Record<keyof F & string, string>>>;
  readonly defaultSort?: Sort;
  readonly importable?: boolean;
  /** How other products export such records, so that their files are recognised. */
  readonly crmExports?: readonly CrmExport[];
  readonly hasPage?: boolean;
  /**
   * The human number: taken when the record is saved, or `at: 'issue'` by the issuing command. `gapless` where the law
   * or the books want every number accounted for; prefix and pattern can be chosen otherwise, this cannot.
   */
  readonly number?: { readonly prefix: string; readonly at: 'creation' | 'issue'; readonly gapless?: true };
  /** A document is frozen in the database as soon as `field` leaves `drafts`; only `open` may still change. */
  readonly frozen?: {
    readonly field: keyof F & string;
    readonly drafts: readonly string[];
    readonly open: readonly string[];
  };
  /** How an issued document is put right, since undo cannot: “建立新版本”, “Make a new version”. */
  readonly correction?: LocalText;
  /** Lines of a document are frozen together with the document they belong to. */
  readonly frozenWith?: { readonly entity: string; readonly reference: keyof F & string };
  /**
   * The reference fields that say what the record is part of, the first that is filled deciding: it goes to the recycle
   * bin with its whole and comes back with it.
   */
  readonly partOf?: readonly (keyof F & string)[];
  /** Reference fields whose record cannot be deleted while a row in use, such as the filter names, points at it. */
  readonly holds?: Readonly<Partial<Record<keyof F & string, Filter | 'always'>>>;
  /** Indexes besides those of sortable, unique and reference fields. */
  readonly indexes?: readonly (readonly string[])[];
  /** No two rows may share the values of these fields, the recycle bin included. */
  readonly uniqueTogether?: readonly (keyof F & string)[];
  /**
   * Two records that turn out to be one can be merged. The given-up one goes out of use and keeps in `into` where it
   * went; what it said in `kept` and the other does not is put into `names` of the other, so that a search finds it.
   */
  readonly merging?: {
    readonly into: keyof F & string;
    readonly names: keyof F & string;
    readonly kept: readonly (keyof F & string)[];
  };
  /** False where the company can add no fields and no tags to it. */
  readonly customisable?: false;
  /** The rows that belong to a person whose role sees only their own. */
  readonly ownScope?: Filter;
  /** What always holds for a row, whatever wrote it. Pure; `today` is a civil date. */
  readonly check?: (row: RecordValues, today: string) => Problem[];
  /**
   * What follows from the values given, whatever writes them: screen, import, rule or undo. `before` is null for a
   * new record. Throws what the change would break.
   */
  readonly derive?: (values: RecordValues, work: RecordWriter, before: RecordValues | null) => RecordValues;
  /** Writes what belongs to the record's change, in the same unit of work. */
  readonly written?: (row: RecordValues, work: RecordWriter, before: RecordValues | null) => void;
  /** False where changes belong to commands that keep more in step than rows; then undo is refused. */
  readonly undoable?: false;
  /** A ledger whose entries are answered when the action that wrote them is undone; without it undo is refused. */
  readonly reverse?: (row: RecordValues, work: RecordWriter) => void;
}

/** How a field is kept, beyond its kind. */
export type StorageFacts = Pick<Field, 'unique' | 'searched' | 'pinyin' | 'sealed' | 'file'>;

export interface Entity<N extends string = string, F extends Fields = Fields> {
  readonly name: N;
  /** The declaration, its field types forgotten: generic code treats all entities alike. */
  readonly spec: EntitySpec<N, Fields>;
  /** Never set: carries the row's types. */
  readonly types?: F;
  readonly meta: EntityMeta;
  /** The fields that people and rooms see: the human number first where there is one, then the others, then tags. */
  readonly fields: readonly FieldMeta[];
  /** What the table holds, in its order: every field that has a column, and those that were archived. */
  readonly columns: readonly FieldMeta[];
  readonly field: (name: string) => FieldMeta | undefined;
  /** Storage facts by field name. */
  readonly storage: Readonly<Record<string, StorageFacts>>;
  /** The names of the fields that are held encrypted. */
  readonly sealed: readonly string[];
}

const NUMBER = text({
  label: { zh: '编号', en: 'Number' },
  editable: false,
  sortable: true,
  inList: true,
  unique: true,
  searched: true,
  max: 60,
});

/**
 * One definition from which the table, its triggers, row types, validation, lists, forms, imports, exports, search
 * and permission checks follow.
 */
export function defineEntity<const N extends string, const F extends Fields>(
  spec: EntitySpec<N, F>,
): Entity<N, F> {
  return shapeEntity(spec as unknown as EntitySpec<N, Fields>);
}

/** What a workspace adds to an entity. */
export interface Additions {
  /** The company's own fields, by column. */
  readonly fields?: Fields;
  /** Those of them that were archived: their columns stay, and nobody sees them. */
  readonly archived?: ReadonlySet<string>;
  /** Fields without a column, such as tags. */
  readonly beside?: readonly FieldMeta[];
}

/** An entity from its declaration, with what a workspace adds to it. */
export function shapeEntity<N extends string, F extends Fields>(
  spec: EntitySpec<N, Fields>,
  { fields: added = {}, archived = new Set(), beside = [] }: Additions = {},
): Entity<N, F> {
  const declared: Record<string, Field> = {
    ...(spec.number ? { number: NUMBER } : {}),
    ...spec.fields,
    ...added,
  };
  const columns = Object.entries(declared).map(([name, field]) => ({ name, ...field.meta }));
  const fields = [...columns.filter(({ name }) => !archived.has(name)), ...beside];
  const byName = new Map([...columns, ...fields].map((field) => [field.name, field]));
  return {
    name: spec.name,
    spec,
    fields,
    columns,
    field: (name) => byName.get(name),
    storage: Object.fromEntries(
      Object.entries(declared).map(([name, { unique, searched, pinyin, sealed, file }]) => [
        name,
        { unique, searched, sealed, ...(pinyin === undefined ? {} : { pinyin }), ...(file ? { file } : {}) },
      ]),
    ),
    sealed: Object.keys(declared).filter((name) => declared[name]?.sealed),
    meta: {
      name: spec.name,
      domain: spec.domain,
      label: spec.label,
      plural: spec.plural,
      mergeClass: spec.mergeClass,
      titleField: spec.titleField,
      naturalKeys: spec.naturalKeys ?? [],
      fields,
      defaultSort: spec.defaultSort ?? { field: 'createdAt', descending: true },
      importable: spec.importable ?? false,
      hasPage: spec.hasPage ?? true,
      ...(spec.merging ? { mergedInto: spec.merging.into } : {}),
    },
  };
}
