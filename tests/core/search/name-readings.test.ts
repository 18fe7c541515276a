import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appForTest } from '../../app-for-test.ts';

let desk: Awaited<ReturnType<typeof appForTest>>;
beforeAll(async () => {
  desk = await appForTest();
});
afterAll(() => desk.app.close());

describe('readings of names', () => {
  test('come in the order of the names, from each character on', async () => {
    const names = ['客户', 'Customers', '切换语言 English', ''];
    const [customers, english, mixed, empty] = await desk.call().search.readings({ names });
    expect(customers).toEqual(expect.arrayContaining(['kehu', 'kh', 'hu']));
    expect(english).toEqual([]);
    expect(mixed).toEqual(expect.arrayContaining(['qhyy', 'yuyan']));
    expect(empty).toEqual([]);
  });

  test('are refused for what is no name', async () => {
    await expect(desk.call().search.readings({ names: ['长'.repeat(61)] })).rejects.toThrow(/too_big/);
    await expect(desk.call().search.readings({ names: Array(1001).fill('名') })).rejects.toThrow(/too_big/);
  });
});
