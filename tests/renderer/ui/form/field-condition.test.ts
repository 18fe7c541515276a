import { describe, expect, test } from 'vitest';
import type { FieldMeta, FieldValue } from '#shared/fields.ts';
import { visibleFields } from '../../../../src/renderer/ui/form/field-condition.ts';
import { sectioned } from '../../../../src/renderer/ui/form/form-section.ts';

const field = (name: string): FieldMeta => ({
  name,
  kind: 'text',
  label: { zh: name, en: name },
  required: false,
  fieldClass: 'public',
  sortable: false,
  editable: true,
  onCreate: true,
  inList: false,
  synonyms: [],
});
const FIELDS = ['kind', 'date', 'note'].map(field);
const names = (fields: readonly FieldMeta[]): string[] => fields.map(({ name }) => name);
const holding = (values: Readonly<Record<string, FieldValue>>) => (name: string) => values[name] ?? null;

describe('fields with conditions', () => {
  const conditions = { date: { field: 'kind', is: ['yearly'] }, note: { field: 'date', filled: true } };

  test('are shown where another field holds what they ask for', () => {
    expect(names(visibleFields(FIELDS, conditions, holding({ kind: 'yearly' })))).toEqual(['kind', 'date']);
    expect(names(visibleFields(FIELDS, conditions, holding({ kind: 'once' })))).toEqual(['kind']);
  });

  test('are hidden with the field that they hang on, whatever it holds', () => {
    expect(names(visibleFields(FIELDS, conditions, holding({ kind: 'once', date: '2026-01-01' })))).toEqual([
      'kind',
    ]);
  });

  test('are not hidden by conditions that go in a circle', () => {
    const circle = { kind: { field: 'date', filled: true }, date: { field: 'kind', filled: true } };
    expect(names(visibleFields(FIELDS, circle, holding({ kind: 'a', date: 'b' })))).toEqual([
      'kind',
      'date',
      'note',
    ]);
  });
});

test('sections keep their order, leave out what is hidden, and put the rest at the end', () => {
  const parts = sectioned(FIELDS, [
    { title: 'B', fields: ['note', 'hidden'] },
    { title: 'empty', fields: ['hidden'] },
  ]);
  expect(parts.map(({ title, fields }) => [title, names(fields)])).toEqual([
    ['B', ['note']],
    [null, ['kind', 'date']],
  ]);
});
