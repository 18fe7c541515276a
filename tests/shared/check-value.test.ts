import { expect, test } from 'vitest';
import { checkValue } from '../../src/shared/check-value.ts';
import type { FieldMeta } from '../../src/shared/fields.ts';

const KIND: FieldMeta = {
  name: 'kind',
  label: { zh: '类别', en: 'Kind' },
  kind: 'choice',
  choices: [{ value: 'a', label: { zh: '甲', en: 'A' } }],
  required: false,
  fieldClass: 'internal',
  sortable: false,
  editable: true,
  onCreate: true,
  inList: false,
  synonyms: [],
};

test('an object that cannot say what it is, is refused like any other wrong value', () => {
  for (const value of [
    { toString: '2026-02-30' },
    { toString: null, valueOf: null },
    [{}],
    Object.create(null),
  ])
    expect(checkValue(KIND, value)).toHaveProperty('problem');
});
