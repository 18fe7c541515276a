import type { FieldMeta } from '../fields.ts';
import type { LocalText } from '../texts.ts';
import { SYSTEM_FIELDS } from './system-fields.ts';

/** A kind of record as a filter sees it: the fields that the reader may see. */
export interface FilteredEntity {
  readonly fields: readonly FieldMeta[];
  readonly titleField: string;
}

/** What a filter is about: a kind of record, and what its references lead to. */
export interface FilterSubject extends FilteredEntity {
  /** Undefined for a kind that the reader may not see. */
  readonly entity: (name: string) => FilteredEntity | undefined;
  /** In which amounts are written. */
  readonly currency: string;
  /** In which days begin and end. */
  readonly timeZone: string;
  /** The tags there are, so that a written filter may call them by name. */
  readonly tags?: readonly { readonly id: string; readonly name: string }[];
}

export interface FilterField {
  readonly path: string;
  readonly label: LocalText;
  readonly field: FieldMeta;
}

const ARROW = ' › ';

const join = (outer: LocalText, inner: LocalText): LocalText => ({
  zh: `${outer.zh}${ARROW}${inner.zh}`,
  en: `${outer.en}${ARROW}${inner.en}`,
});

/** The same subject, seen from what a reference leads to; undefined where it leads to nothing the reader may see. */
export function throughReference(subject: FilterSubject, { target }: FieldMeta): FilterSubject | undefined {
  const reached = target === undefined ? undefined : subject.entity(target);
  return reached && { ...subject, fields: reached.fields, titleField: reached.titleField };
}

export const fieldsOf = ({ fields }: FilteredEntity): readonly FieldMeta[] => [...fields, ...SYSTEM_FIELDS];

/** The field that a path through references means. */
export function findField(subject: FilterSubject, path: string): FilterField | undefined {
  const [name = '', ...rest] = path.split('.');
  const field = fieldsOf(subject).find((each) => each.name === name);
  if (!field) return undefined;
  if (rest.length === 0) return { path, label: field.label, field };
  const reached = throughReference(subject, field);
  const inner = reached && findField(reached, rest.join('.'));
  return inner && { path, field: inner.field, label: join(field.label, inner.label) };
}

/** One step through a reference: its own label before the label of what it leads to. */
export const stepInto = (outer: FieldMeta, inner: FieldMeta): FilterField => ({
  path: `${outer.name}.${inner.name}`,
  label: join(outer.label, inner.label),
  field: inner,
});

const PERSON = 'person';

/**
 * The path at which a reference names a person of the workspace, so that “me” can be said of it: itself, or the one
 * field of what it points at, as a salesperson has a login. Undefined where there is none, or several.
 */
export function pathToPerson(subject: FilterSubject, path: string): string | undefined {
  const found = findField(subject, path);
  if (!found || found.field.target === undefined) return undefined;
  if (found.field.target === PERSON) return path;
  const people = subject.entity(found.field.target)?.fields.filter(({ target }) => target === PERSON) ?? [];
  const [only] = people;
  return only && people.length === 1 ? `${path}.${only.name}` : undefined;
}
