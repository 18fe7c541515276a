import type { FieldMeta } from '#shared/fields.ts';
import type { Inputs, Outputs } from '../../data/trpc.ts';

/** A definition as the program sends it. */
export type CustomField = Outputs['customFields']['list']['fields'][number];

export type Wish = Inputs['customFields']['create'];
export type CustomKind = Wish['kind'];

/** What a new definition starts from. */
export const newWish = (entity: string): Wish => ({
  entity,
  name: '',
  nameEn: null,
  kind: 'text',
  required: false,
  help: null,
  fieldClass: 'internal',
  sortable: false,
  choices: [],
});

/** What a definition that is there says, ready to be changed. */
export const wishOf = (field: CustomField): Wish => ({
  entity: field.entity,
  name: field.name,
  nameEn: field.nameEn,
  kind: field.kind as CustomKind,
  required: field.required,
  help: field.help,
  fieldClass: field.fieldClass === 'public' ? 'public' : 'internal',
  sortable: field.sortable,
  choices: field.choices.map(({ value, label }) => ({
    value,
    zh: label.zh,
    ...(label.en === label.zh ? {} : { en: label.en }),
  })),
  ...(field.target === null ? {} : { target: field.target }),
});

/** The field that a definition would become, for its preview. */
export const previewOf = (wish: Wish, untitled: string): FieldMeta => ({
  name: 'preview',
  label: { zh: wish.name || untitled, en: wish.nameEn || wish.name || untitled },
  kind: wish.kind,
  required: wish.required ?? false,
  fieldClass: 'internal',
  sortable: false,
  editable: true,
  onCreate: true,
  inList: false,
  synonyms: [],
  ...(wish.help ? { help: wish.help } : {}),
  ...(wish.target ? { target: wish.target } : {}),
  choices: (wish.choices ?? []).map(({ zh, en }, at) => ({ value: String(at), label: { zh, en: en || zh } })),
});
