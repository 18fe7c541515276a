import { randomBytes } from 'node:crypto';
import { AppError } from '#shared/errors.ts';
import type { Choice, FieldClass } from '#shared/fields.ts';
import { SYSTEM_FIELDS } from '#shared/filter/system-fields.ts';
import { Person } from '../access/person.ts';
import type { Entity } from '../entities/entity.ts';
import type { RecordValues } from '../entities/record-values.ts';
import { takesCustomFields } from '../entities/registry.ts';
import { checkValues } from '../records/write-record.ts';
import type { Work } from '../storage/work.ts';
import { type CustomFieldRow, choicesOf, customColumn } from './custom-column.ts';
import { CustomField, type CustomKind, KIND_LABELS } from './custom-field-entity.ts';
import { countFilled, countWithChoice } from './filled.ts';
import { readFieldRows } from './read-fields.ts';

/** A table, its triggers and its forms stay of a size that people and engine can bear. */
export const MOST_CUSTOM_FIELDS = 60;

/** A choice as the screen gives it: without a value where it is new. */
export interface ChoiceWish {
  readonly value?: string | undefined;
  readonly zh: string;
  readonly en?: string | undefined;
}

export interface FieldWish {
  readonly name: string;
  readonly nameEn: string | null;
  readonly kind: CustomKind;
  readonly required: boolean;
  readonly help: string | null;
  readonly fieldClass: Exclude<FieldClass, 'sensitive'>;
  readonly sortable: boolean;
  readonly choices?: readonly ChoiceWish[] | undefined;
}

/** Whether a custom field may refer to records of a kind: those with a page, and people. */
export const isTarget = (entity: Entity): boolean => entity.meta.hasPage || entity.name === Person.name;

function demandEntityForFields(work: Work, name: string): Entity {
  const entity = work.registry.get(name);
  if (!takesCustomFields(entity)) throw new AppError('customFieldNotHere', { entity: entity.spec.label });
  return entity;
}

/** No two fields of a kind share a name, in whichever language: filters and files call them by it. */
function demandFreeNames(entity: Entity, names: readonly (string | null)[], except?: string): void {
  const taken = new Set(
    [...entity.fields, ...SYSTEM_FIELDS]
      .filter(({ name }) => name !== except)
      .flatMap(({ label }) => [label.zh.toLowerCase(), label.en.toLowerCase()]),
  );
  for (const name of names)
    if (name !== null && taken.has(name.toLowerCase()))
      throw new AppError('customFieldNameTaken', { entity: entity.spec.label, name });
}

/** Choices as they are kept: a new one gets a value that none ever had. */
function keptChoices({ kind, choices = [] }: FieldWish): string | null {
  if (kind !== 'choice') return null;
  if (choices.length === 0 || choices.some(({ zh }) => zh === '')) throw new AppError('customFieldNoChoices');
  const met = new Set<string>();
  const kept = choices.map(({ value, zh, en }): Choice => {
    for (const name of new Set([zh.toLowerCase(), (en || zh).toLowerCase()])) {
      if (met.has(name)) throw new AppError('customFieldChoiceTwice', { choice: zh });
      met.add(name);
    }
    return { value: value ?? `c${randomBytes(4).toString('hex')}`, label: { zh, en: en || zh } };
  });
  return JSON.stringify(kept);
}

const UNSORTABLE: readonly CustomKind[] = ['longText', 'url'];

/** A definition as it is kept; throws what is wrong with it. */
const valuesOf = (wish: FieldWish): RecordValues => {
  const { name, nameEn, kind, required, help, fieldClass, sortable } = wish;
  const given = {
    name,
    nameEn,
    kind,
    required,
    help,
    fieldClass,
    sortable: sortable && !UNSORTABLE.includes(kind),
  };
  return { ...checkValues(CustomField, given, CustomField.fields), choices: keptChoices(wish) };
};

/** Adds a field to a kind of record, with its column; returns its id. */
export function defineField(
  work: Work,
  entityName: string,
  wish: FieldWish & { readonly target?: string | undefined },
): string {
  const entity = demandEntityForFields(work, entityName);
  const known = readFieldRows(work, entityName);
  if (known.length >= MOST_CUSTOM_FIELDS)
    throw new AppError('customFieldsTooMany', { entity: entity.spec.label, max: MOST_CUSTOM_FIELDS });
  demandFreeNames(entity, [wish.name, wish.nameEn]);
  const target = wish.kind === 'reference' ? (wish.target ?? '') : null;
  if (target !== null) {
    const found = work.registry.find(target);
    if (!found || !isTarget(found)) throw new AppError('customFieldNoTarget');
  }
  const id = work.insert(CustomField, {
    ...valuesOf(wish),
    entityName,
    target,
    position: 1 + Math.max(0, ...known.map(({ position }) => position)),
    archived: 0,
  });
  work.reshape(entityName);
  return id;
}

function demandField(work: Work, id: string): CustomFieldRow {
  const row = work.find(CustomField, id);
  if (!row || row.deletedAt !== null) throw new AppError('notFound', { entity: CustomField.spec.label });
  return row;
}

const IN_NUMBERS: readonly CustomKind[] = ['integer', 'money', 'instant', 'boolean'];

/** Throws where values, or the column they would be kept in, forbid another kind. */
function demandKindFree(work: Work, row: CustomFieldRow, kind: CustomKind): void {
  if (row.kind === kind) return;
  const before = row.kind as CustomKind;
  const count = countFilled(work, row);
  if (count > 0) throw new AppError('customFieldKindFixed', { field: row.name, count });
  const alike =
    before !== 'reference' &&
    kind !== 'reference' &&
    IN_NUMBERS.includes(before) === IN_NUMBERS.includes(kind);
  if (!alike)
    throw new AppError('customFieldKindApart', {
      field: row.name,
      from: KIND_LABELS[before],
      to: KIND_LABELS[kind],
    });
}

/** A choice that records have stays: throws `customFieldChoiceUsed` for one that would be taken away. */
function demandUnusedChoices(work: Work, row: CustomFieldRow, { kind, choices = [] }: FieldWish): void {
  if (kind !== 'choice') return;
  for (const { value, label } of choicesOf(row)) {
    if (choices.some((choice) => choice.value === value)) continue;
    const count = countWithChoice(work, row, value);
    if (count > 0) throw new AppError('customFieldChoiceUsed', { choice: label, count });
  }
}

/** Changes a definition. What records hold stays as it is. */
export function changeField(work: Work, id: string, wish: FieldWish): void {
  const row = demandField(work, id);
  const entity = demandEntityForFields(work, row.entityName);
  demandFreeNames(entity, [wish.name, wish.nameEn], customColumn(id));
  const values = valuesOf(wish);
  demandKindFree(work, row, wish.kind);
  demandUnusedChoices(work, row, wish);
  work.update(CustomField, id, values);
  work.reshape(row.entityName);
}

/** Takes a field off screens, lists and files, or brings it back; what it holds is kept. */
export function archiveField(work: Work, id: string, archived: boolean): void {
  const row = demandField(work, id);
  const entity = demandEntityForFields(work, row.entityName);
  if (!archived) demandFreeNames(entity, [row.name, row.nameEn], customColumn(id));
  work.update(CustomField, id, { archived: archived ? 1 : 0 });
  work.reshape(row.entityName);
}

/** Puts the fields of a kind that are in use into this order; throws `customFieldsChanged` unless all are named. */
export function orderFields(work: Work, entityName: string, ids: readonly string[]): void {
  const known = readFieldRows(work, entityName);
  const inUse = known.filter(({ archived }) => archived === 0).map(({ id }) => id);
  if (inUse.length !== new Set(ids).size || inUse.some((id) => !ids.includes(id)))
    throw new AppError('customFieldsChanged');
  const archived = known.filter(({ archived: is }) => is === 1).map(({ id }) => id);
  for (const [at, id] of [...ids, ...archived].entries()) work.update(CustomField, id, { position: at + 1 });
  work.reshape(entityName);
}
