import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/main/app.ts';
import { ofItsContract } from '../../src/main/domains/compliance/contract/search-contracts.ts';
import type { Filter } from '../../src/shared/filter/filter.ts';
import { appForTest, becomeOwner, becomeRole, type Caller, refusalOf } from '../app-for-test.ts';

let app: App;
let call: () => Caller;
const now = Date.UTC(2026, 10, 23, 4);

beforeAll(async () => {
  ({ app, call } = await appForTest(() => now));
  await fixed('云帆年度服务', 120_000_000, '2026-12-10', '逾期付款的，按日支付万分之五的违约金。');
  await fixed('小额维护', 500_000, '2026-12-10', '任何一方违约的，赔偿损失。');
  await fixed('云帆长期服务', 120_000_000, '2029-12-31', '期满前三十日协商续约事宜。');
});
afterAll(() => app.close());

async function fixed(title: string, amount: number, endsOn: string, text: string): Promise<void> {
  const { compliance } = call();
  const { id } = await compliance.contract.draft({ title, kind: 'nda' });
  await compliance.contract.save({
    id,
    version: 1,
    values: { amount, startsOn: '2026-01-01', endsOn },
    parties: [
      { role: 'partyA', side: 'theirs', legalName: '深圳贸易' },
      { role: 'partyB', side: 'ours', legalName: '云帆' },
    ],
    blocks: [{ clauseId: null, heading: '约定', text: `${'甲乙双方。'.repeat(60)}${text}` }],
  });
  await compliance.contract.move({ id, event: 'negotiate' });
}

const found = async (text: string, filter: Filter | null = null): Promise<unknown[]> =>
  (await call().compliance.contract.search({ text, filter })).hits.map(({ title }) => title);

/** 金额 > 100 万 且 30 天内到期 */
const LARGE_AND_ENDING: Filter = {
  and: [
    { field: 'amount', op: 'greaterThan', value: 100_000_000 },
    { field: 'runsUntil', op: 'within', value: 'next30Days' },
  ],
};

describe('the search in contracts', () => {
  test('finds words of two characters and shows the passage around them', async () => {
    expect(await found('违约')).toEqual(['小额维护', '云帆年度服务']);
    expect(await found('续约')).toEqual(['云帆长期服务']);
    expect(await found('没有的词')).toEqual([]);
    const { hits } = await call().compliance.contract.search({ text: '违约金' });
    expect(hits[0]?.details[0]?.text).toMatch(/^….*违约金/s);
    expect(hits[0]?.opens.entity).toBe('contract');
  });

  test('takes conditions on the contract, with words or without', async () => {
    expect(await found('违约', LARGE_AND_ENDING)).toEqual(['云帆年度服务']);
    expect(await found('', LARGE_AND_ENDING)).toEqual(['云帆年度服务']);
  });

  test('of an own contract only, for who sees no others; refused to who may not read texts', async () => {
    await becomeRole(call(), 'sales');
    expect(await found('违约')).toEqual([]);
    await becomeOwner(call());
    await becomeRole(call(), 'support');
    expect(await refusalOf(call().compliance.contract.search({ text: '违约' }))).toBe('notAllowed');
    await becomeOwner(call());
  });

  test('asks every condition of the contract, however they are nested', () => {
    const leaf = fc.record({ field: fc.constant('amount'), op: fc.constant('notEmpty' as const) });
    const { filter } = fc.letrec<{ filter: Filter }>((tie) => ({
      filter: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.record({ not: tie('filter') }),
        fc.record({ and: fc.array(tie('filter'), { maxLength: 3 }) }),
        fc.record({ or: fc.array(tie('filter'), { maxLength: 3 }) }),
      ),
    }));
    fc.assert(
      fc.property(filter, (given) => {
        const back = JSON.stringify(ofItsContract(given)).replaceAll('contractId.', '');
        expect(back).toBe(JSON.stringify(given));
      }),
    );
  });
});
