import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { appForTest, type Caller } from '../../app-for-test.ts';

let app: App;
let call: () => Caller;
beforeAll(async () => {
  ({ app, call } = await appForTest());
});
afterAll(() => app.close());

describe('the catalogue of permissions', () => {
  test('names rooms, records and what is done', async () => {
    const rooms = await call().access.roles.catalogue();
    expect(rooms.find(({ name }) => name === 'catalog')?.entries).toContainEqual({
      label: { zh: '产品', en: 'Products' },
      record: true,
      read: 'catalog.product.read',
      write: 'catalog.product.write',
      sensitive: 'catalog.product.sensitive',
    });
    expect(rooms.at(-1)?.entries).toContainEqual({
      label: { zh: '导出列表', en: 'Export lists' },
      record: false,
      read: null,
      write: 'core.export.write',
      sensitive: null,
    });
  });
});
