import type { Choice, FieldValue } from '#shared/fields.ts';
import type { Entity, RowOf } from '../entities/entity.ts';
import type { Field } from '../entities/field.ts';
import * as kinds from '../entities/field.ts';
import type { CustomField, CustomKind } from './custom-field-entity.ts';

export type CustomFieldRow = RowOf<typeof CustomField>;

/** The column of a custom field: `x_` and the random end of its id, so that renaming it moves nothing. */
export const customColumn = (id: string): string => `x_${id.replaceAll('-', '').slice(-10)}`;

/** The choices of a field of choices. */
export const choicesOf = ({ choices }: Pick<CustomFieldRow, 'choices'>): readonly Choice[] =>
  choices === null ? [] : (JSON.parse(choices) as Choice[]);

/** Longest text of one line. */
const LONGEST = 500;

/** A custom field as declared fields are: whatever follows from a declaration follows for it. */
export function customFieldOf(row: CustomFieldRow, entity: Entity): Field<FieldValue> {
  const spec = {
    label: { zh: row.name, en: row.nameEn ?? row.name },
    required: row.required === 1,
    fieldClass: row.fieldClass === 'public' ? ('public' as const) : ('internal' as const),
    sortable: row.sortable === 1,
  };
  const made = build(row, spec, entity);
  return {
    ...made,
    meta: { ...made.meta, custom: true, ...(row.help === null ? {} : { help: row.help }) },
  };
}

type Spec = Pick<kinds.FieldSpec, 'required' | 'fieldClass' | 'sortable'> & {
  label: kinds.FieldSpec['label'];
};

function build(row: CustomFieldRow, spec: Spec, entity: Entity): Field<FieldValue> {
  switch (row.kind as CustomKind) {
    case 'text':
      return kinds.text({ ...spec, max: LONGEST });
    case 'longText':
      return kinds.longText({ ...spec, sortable: false });
    case 'integer':
      return kinds.integer(spec);
    case 'decimal':
      return kinds.decimal(spec);
    case 'money': {
      // where records of the kind are in a currency of their own, so is this amount; else in the company's
      const currency = entity.spec.fields.currency ? 'currency' : '';
      const made = kinds.money({ ...spec, currency });
      if (currency !== '') return made;
      const { currencyField: _none, ...meta } = made.meta;
      return { ...made, meta };
    }
    case 'date':
      return kinds.date(spec);
    case 'instant':
      return kinds.instant(spec);
    case 'boolean':
      return kinds.boolean(spec);
    case 'choice':
      return kinds.choice({ ...spec, choices: choicesOf(row) });
    case 'reference':
      return kinds.reference(row.target ?? '', spec);
    case 'email':
      return kinds.email(spec);
    case 'phone':
      return kinds.phone(spec);
    case 'url':
      return kinds.url({ ...spec, sortable: false });
  }
}
