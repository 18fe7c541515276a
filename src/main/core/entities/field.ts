import type { Choice, FieldClass, FieldKind, FieldMeta, FieldValue } from '#shared/fields.ts';
import type { LocalText } from '#shared/texts.ts';

export interface FieldSpec {
  readonly label: LocalText;
  readonly required?: boolean;
  /** True where the entity's `derive` fills it in when it is left out. */
  readonly derived?: boolean;
  readonly fieldClass?: FieldClass;
  /**
   * A sensitive field is encrypted under a key of its own, which only the roles that may read it hold. False where
   * rules must reckon with it on behalf of people who may not see it; it is then only hidden from them.
   */
  readonly sealed?: false;
  readonly sortable?: boolean;
  /** False where only a command of the domain may change it. */
  readonly editable?: boolean;
  /** True where it may be given at creation although only a command changes it later. */
  readonly onCreate?: boolean;
  readonly inList?: boolean;
  readonly synonyms?: readonly string[];
  readonly importDefault?: string;
  /** No two records may share a value. Empty values do not count. */
  readonly unique?: boolean;
  /** Fed into the search index. */
  readonly searched?: boolean;
  /** Found by how it is read too, `zgyd` for 中国移动; so is the title, unless this is false. */
  readonly pinyin?: boolean;
  readonly max?: number;
  readonly min?: number;
}

/** The field names a file in the content store, which the sweep keeps for as long as the record does. */
export interface FileReference {
  /** Where some rows keep their bytes in a vault: the boolean field that says so, and the field that names the vault. */
  readonly vault?: { readonly when: string; readonly named: string };
}

/** A field as declared: its plain description plus what only storage needs. The type parameter is the row's type. */
export interface Field<T extends FieldValue = FieldValue> {
  readonly meta: Omit<FieldMeta, 'name'>;
  readonly unique: boolean;
  readonly searched: boolean;
  /** Whether its reading is searched; the entity decides where it is left out. */
  readonly pinyin?: boolean;
  /** Held encrypted under the key of its entity's vault. */
  readonly sealed: boolean;
  /** It names a file in the content store. */
  readonly file?: FileReference;
  /** Never set: carries the row's type. */
  readonly value?: T;
}

type Present<S extends FieldSpec, T extends FieldValue> = S['required'] extends true ? T : T | null;

function build<T extends FieldValue>(
  kind: FieldKind,
  spec: FieldSpec,
  more: Partial<FieldMeta> = {},
): Field<T> {
  return {
    meta: {
      label: spec.label,
      kind,
      required: spec.required ?? false,
      ...(spec.derived ? { derived: true } : {}),
      ...(spec.max === undefined ? {} : { max: spec.max }),
      ...(spec.min === undefined ? {} : { min: spec.min }),
      fieldClass: spec.fieldClass ?? 'internal',
      sortable: spec.sortable ?? false,
      editable: spec.editable ?? true,
      onCreate: spec.onCreate ?? spec.editable ?? true,
      inList: spec.inList ?? false,
      synonyms: spec.synonyms ?? [],
      ...(spec.importDefault === undefined ? {} : { importDefault: spec.importDefault }),
      ...more,
    },
    unique: spec.unique ?? false,
    searched: spec.searched ?? false,
    ...(spec.pinyin === undefined ? {} : { pinyin: spec.pinyin }),
    sealed: spec.fieldClass === 'sensitive' && spec.sealed !== false,
  };
}

const textOf =
  (kind: FieldKind, max: number) =>
  <const S extends FieldSpec>(spec: S): Field<Present<S, string>> =>
    build(kind, { max, ...spec });

/** One line, 200 characters unless told otherwise. */
export const text = textOf('text', 200);
export const longText = textOf('longText', 20_000);
export const email = textOf('email', 254);
export const phone = textOf('phone', 40);
export const url = textOf('url', 2_000);
export const json = textOf('json', 1_000_000);

/** The name of a kind of record; people read its label. */
export const kindOfRecord = <const S extends FieldSpec>(spec: S): Field<Present<S, string>> =>
  build('text', { max: 100, ...spec }, { namesEntity: true });

/** The id of a record of any kind; `kind` names the sibling field that says which. People read the record's title. */
export const idOfRecord = <const S extends FieldSpec & { kind: string }>(
  spec: S,
): Field<Present<S, string>> => build('text', { max: 40, ...spec }, { entityField: spec.kind });

/** The address of a file in the content store, such as a document as it was issued. Only commands write it. */
export const file = <const S extends FieldSpec & FileReference>(spec: S): Field<Present<S, string>> => ({
  ...build<Present<S, string>>('text', { ...spec, max: 64, editable: false }),
  file: spec.vault ? { vault: spec.vault } : {},
});

export const integer = <const S extends FieldSpec>(spec: S): Field<Present<S, number>> =>
  build('integer', spec);

/** An exact decimal number, held as text: quantities, rates, unit prices. */
export const decimal = <const S extends FieldSpec>(spec: S): Field<Present<S, string>> =>
  build('decimal', spec);

/** Integer minor units; `currency` names the sibling field with the ISO code. Not negative unless `min` says so. */
export const money = <const S extends FieldSpec & { currency: string }>(spec: S): Field<Present<S, number>> =>
  build('money', { min: 0, ...spec }, { currencyField: spec.currency });

/** A civil date, `YYYY-MM-DD`; no time zone ever shifts it. */
export const date = <const S extends FieldSpec>(spec: S): Field<Present<S, string>> => build('date', spec);

/** A moment, UTC epoch milliseconds. */
export const instant = <const S extends FieldSpec>(spec: S): Field<Present<S, number>> =>
  build('instant', spec);

export const boolean = <const S extends FieldSpec>(spec: S): Field<Present<S, 0 | 1>> =>
  build('boolean', spec);

export const choice = <const S extends FieldSpec & { choices: readonly Choice[] }>(
  spec: S,
): Field<Present<S, S['choices'][number]['value']>> => build('choice', spec, { choices: spec.choices });

/** Points at a record of another entity, by its name: a room may not import the room of the target to its right. */
export const reference = <const S extends FieldSpec>(target: string, spec: S): Field<Present<S, string>> =>
  build('reference', spec, { target });
