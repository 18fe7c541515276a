import type { FieldMeta } from '#shared/fields.ts';
import type { LocalText } from '#shared/texts.ts';

/** What a filter is about: its fields, and those of what they refer to. */
export interface FilterSubject {
  readonly fields: readonly FieldMeta[];
  readonly fieldsOf: (entity: string) => readonly FieldMeta[];
  /** In which amounts are typed. */
  readonly currency: string;
}

export interface FilterField {
  readonly path: string;
  readonly label: LocalText;
  readonly field: FieldMeta;
}

const ARROW = ' › ';

/** The field that a path through references means. */
export function findField({ fields, fieldsOf }: FilterSubject, path: string): FilterField | undefined {
  const [name = '', ...rest] = path.split('.');
  const field = fields.find((each) => each.name === name);
  if (!field) return undefined;
  if (rest.length === 0) return { path, label: field.label, field };
  if (!field.target) return undefined;
  const inner = findField({ fields: fieldsOf(field.target), fieldsOf, currency: '' }, rest.join('.'));
  return inner && { path, field: inner.field, label: join(field.label, inner.label) };
}

const join = (outer: LocalText, inner: LocalText): LocalText => ({
  zh: `${outer.zh}${ARROW}${inner.zh}`,
  en: `${outer.en}${ARROW}${inner.en}`,
});

/** The fields that a person may choose: the own ones, and one step through each reference. */
export function choosableFields(subject: FilterSubject): FilterField[] {
  const own = subject.fields.filter(({ kind }) => kind !== 'json');
  const direct = own.map((field) => ({ path: field.name, label: field.label, field }));
  const through = own.flatMap((field) =>
    field.target
      ? subject
          .fieldsOf(field.target)
          .filter(({ kind }) => kind !== 'json' && kind !== 'longText')
          .map((inner) => ({
            path: `${field.name}.${inner.name}`,
            label: join(field.label, inner.label),
            field: inner,
          }))
      : [],
  );
  return [...direct, ...through];
}
