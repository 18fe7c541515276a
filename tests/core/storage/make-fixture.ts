/** `node tests/core/storage/make-fixture.ts`: writes the fixture of the present format, once, before it is released. */
import { cpSync, rmSync } from 'node:fs';
import { FORMAT } from '../../../src/main/core/storage/migrations/index.ts';
import { appForTest } from '../../app-for-test.ts';

const { app, call } = await appForTest();
const product = await call().records.create({
  entity: 'product',
  values: { name: '云帆 CRM', listPrice: 100 },
});
const customer = await call().records.create({ entity: 'customer', values: { name: '深圳𠮷祥贸易' } });
const deal = await call().records.create({
  entity: 'deal',
  values: { productId: product.id, customerId: customer.id, amount: 990_000, openedOn: '2026-01-05' },
});
await call().sales.win({ id: deal.id });
const { current } = await call().session.status();
await app.close();
const target = new URL(`./fixtures/format-${FORMAT}.vdesk`, import.meta.url).pathname;
rmSync(target, { recursive: true, force: true });
cpSync(current?.path ?? '', target, { recursive: true });
