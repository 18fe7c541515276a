import { expect, test } from 'vitest';
import { columnWidth } from '../../../../src/renderer/records/list/column-width.ts';
import type { FieldMeta } from '../../../../src/shared/fields.ts';

const field = (kind: FieldMeta['kind'], en: string, states: readonly string[] = []): FieldMeta => ({
  name: 'state',
  label: { zh: '状态', en },
  kind,
  required: false,
  fieldClass: 'public',
  sortable: false,
  editable: true,
  onCreate: true,
  inList: true,
  synonyms: [],
  ...(states.length > 0
    ? { choices: states.map((each) => ({ value: each, label: { zh: '待', en: each } })) }
    : {}),
});

test('a column has room for its longest state and for its head, and for no essay', () => {
  const short = columnWidth(field('choice', 'State', ['Open']), false, 'en');
  expect(columnWidth(field('choice', 'State', ['Open', 'To be accepted']), false, 'en')).toBeGreaterThan(
    short,
  );
  expect(columnWidth(field('choice', 'State', ['To be accepted']), false, 'zh')).toBe(short);
  expect(columnWidth(field('boolean', 'Default of its currency'), false, 'en')).toBeGreaterThan(150);
  expect(columnWidth(field('text', 'x'.repeat(200)), false, 'en')).toBe(180);
});
