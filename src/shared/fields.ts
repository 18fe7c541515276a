import type { LocalText } from './texts.ts';

/**
 * What a value is; storage, validation, import, export, filter and form all follow from it. `tags` has no column of its
 * own: see `shared/tags.ts`.
 */
export const FIELD_KINDS = [
  'text',
  'longText',
  'integer',
  'decimal',
  'money',
  'date',
  'instant',
  'boolean',
  'choice',
  'reference',
  'email',
  'phone',
  'url',
  'json',
  'tags',
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** How a value is held in a row: money as integer minor units, decimal as a string, boolean as 0 or 1. */
export type FieldValue = string | number | null;

/** State colours, by meaning rather than by hue. */
export type Tone = 'neutral' | 'progress' | 'good' | 'bad' | 'warning';

export interface Choice {
  readonly value: string;
  readonly label: LocalText;
  readonly tone?: Tone;
}

/** Who may see a field: everyone in the room, staff only, or only roles that hold the sensitive right. */
export type FieldClass = 'public' | 'internal' | 'sensitive';

/** What screens, imports and exports know of one field. Plain data: it travels to the renderer. */
export interface FieldMeta {
  readonly name: string;
  readonly label: LocalText;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** The entity fills it in where it is left out. */
  readonly derived?: boolean;
  /** Greatest length of a text. */
  readonly max?: number;
  /** Least number accepted; money in minor units. */
  readonly min?: number;
  readonly choices?: readonly Choice[];
  /** The entity that a reference points at. */
  readonly target?: string;
  /** The text names a kind of record. */
  readonly namesEntity?: boolean;
  /** For the id of a record of any kind: the sibling field that names the kind. */
  readonly entityField?: string;
  /** For money: the sibling field that holds the ISO 4217 code. */
  readonly currencyField?: string;
  readonly fieldClass: FieldClass;
  /** An index (field, id) exists, so a list may sort by it at any size. */
  readonly sortable: boolean;
  /** False where only a command of the domain changes it (a status, a number). */
  readonly editable: boolean;
  /** May be given when the record is made, even where it is not editable later. */
  readonly onCreate: boolean;
  /** Shown as a column before the user chooses. */
  readonly inList: boolean;
  /** The company's own field, added to the entity in this workspace alone. */
  readonly custom?: boolean;
  /** Says what to fill in, under the input. */
  readonly help?: string;
  /** Other headers under which files call this field; compared after `headerKey`. */
  readonly synonyms: readonly string[];
  /** What an import writes where the column is missing or the cell empty. */
  readonly importDefault?: string;
}

/** record: fields change freely, with history. document: frozen once issued. ledger: append-only. config: settings. */
export type MergeClass = 'record' | 'document' | 'ledger' | 'set' | 'config' | 'local';

export interface EntityMeta {
  readonly name: string;
  readonly domain: string;
  readonly label: LocalText;
  readonly plural: LocalText;
  readonly mergeClass: MergeClass;
  /** The field that stands for the record in pickers, titles and references. */
  readonly titleField: string;
  /** Fields that identify a record in a file, tried in this order; the first that the file fills decides. */
  readonly naturalKeys: readonly string[];
  readonly fields: readonly FieldMeta[];
  readonly defaultSort: Sort;
  readonly importable: boolean;
  /** Has a generic page and form. */
  readonly hasPage: boolean;
  /** Its records can be merged: the field that says into which one a record went. */
  readonly mergedInto?: string;
}

/** The name of a record that something refers to; in both languages where the record has both. */
export type RefLabel = string | LocalText | null;

export interface Sort {
  readonly field: string;
  readonly descending: boolean;
}

/** Columns that every record has besides its own fields. */
export const SYSTEM_COLUMNS = [
  'id',
  'version',
  'createdAt',
  'createdBy',
  'updatedAt',
  'updatedBy',
  'deletedAt',
  'deletedWith',
  'source',
] as const;
