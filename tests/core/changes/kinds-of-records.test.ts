import { expect, test } from 'vitest';
import { appForTest } from '../../app-for-test.ts';

test('what a task is about stands in its history by kind and title', async () => {
  const { app, call } = await appForTest();
  const customer = await call().records.create({ entity: 'customer', values: { name: '深圳祥贸易' } });
  const { id } = await call().tasks.add({
    title: '回访',
    record: { entity: 'customer', id: customer.id },
  });
  const { entries } = await call().history.of({ entity: 'task', id });
  const shown = Object.fromEntries(
    entries.flatMap(({ changes }) => changes.map((change) => [change.field, change.new])),
  );
  expect(shown.recordEntity).toEqual({ zh: '客户', en: 'Customer' });
  expect(shown.recordId).toBe('深圳祥贸易');
  await app.close();
});
