import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TemplateRow } from '#shared/templates/variables.ts';
import type { App } from '../../../src/main/app.ts';
import { mailOf } from '../../../src/main/core/templates/mail-text.ts';
import { sourceOf } from '../../../src/main/core/templates/source-of.ts';
import { quoteKind } from '../../../src/main/domains/sales/quote/document-kind.ts';
import { appForTest } from '../../app-for-test.ts';

let app: App;

beforeAll(async () => {
  ({ app } = await appForTest());
});
afterAll(() => app.close());

test('a paper sent as a mail says its facts, lines and totals, and leaves the postal address to the paper', () => {
  const { workspace } = app.core.sessions.demand();
  const content = quoteKind.sample('zh');
  const values: TemplateRow = { ...content.data.values, 'customer.details': '深圳市南山区科苑路 15 号' };
  const { subject, text } = mailOf(
    sourceOf(workspace),
    quoteKind,
    quoteKind.builtIn,
    { ...content, data: { ...content.data, values } },
    'zh',
  );
  const says = text.split('\n');
  expect(subject).toBe('报价单');
  expect(says).toContain(values['customer.name']);
  expect(says.some((line) => line.startsWith('有效期至：'))).toBe(true);
  expect(says.some((line) => line.startsWith('价税合计：'))).toBe(true);
  expect(text).not.toContain('科苑路');
});
