import { type FilterField, type FilterSubject, findField, stepInto } from '#shared/filter/filter-subject.ts';
import { RECORD_TIMES } from '#shared/filter/system-fields.ts';

export { type FilterField, type FilterSubject, findField };

/** The fields that a person may choose: the own ones, when records were made, and one step through each reference. */
export function choosableFields(subject: FilterSubject): FilterField[] {
  const own = subject.fields.filter(({ kind }) => kind !== 'json');
  const direct = [...own, ...RECORD_TIMES].map((field) => ({ path: field.name, label: field.label, field }));
  const through = own.flatMap((field) =>
    ((field.target === undefined ? undefined : subject.entity(field.target))?.fields ?? [])
      .filter(({ kind }) => kind !== 'json' && kind !== 'longText')
      .map((inner) => stepInto(field, inner)),
  );
  return [...direct, ...through];
}
