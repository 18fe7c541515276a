import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/main/app.ts';
import { liveThroughDay } from '../../src/main/domains/compliance/contract/contract-day.ts';
import { appForTest, becomeOwner, becomeRole, type Caller, refusalOf } from '../app-for-test.ts';

let app: App;
let call: () => Caller;
let customerId: string;
let now = Date.UTC(2026, 10, 23, 4);

beforeAll(async () => {
  ({ app, call } = await appForTest(() => now));
  customerId = (await call().records.create({ entity: 'customer', values: { name: '深圳𠮷祥贸易' } })).id;
});
afterAll(() => app.close());

const page = (id: string, date?: string) => call().compliance.contract.get({ id, ...(date ? { date } : {}) });
const version = async (id: string): Promise<number> => Number((await page(id)).contract.version);
const block = (text: string) => ({ clauseId: null, heading: '价款', text });
const move = (id: string, event: 'submit' | 'sendOut' | 'begin' | 'revise') =>
  call().compliance.contract.move({ id, event });

async function drafted(values: Record<string, unknown> = {}): Promise<string> {
  const { id } = await call().compliance.contract.draft({ title: '年度服务', kind: 'sales', customerId });
  await call().compliance.contract.save({
    id,
    version: await version(id),
    values: { amount: 5_000_000, startsOn: '2026-11-01', endsOn: '2027-01-31', ...values },
    blocks: [block('价款 {{amount}}，大写 {{amountInWords}}')],
  });
  return id;
}

async function inForce(values: Record<string, unknown> = {}): Promise<string> {
  const id = await drafted(values);
  await move(id, 'submit');
  await call().compliance.contract.decide({ id, approve: true });
  await move(id, 'sendOut');
  await call().compliance.contract.sign({ id, signedOn: '2026-11-20', signatories: '王芳' });
  await move(id, 'begin');
  return id;
}

const day = (date: string): void => {
  now = Date.parse(`${date}T04:00:00Z`);
  const { workspace, actor } = app.core.sessions.demand();
  workspace.write({ action: 'compliance.contract.day', actor, source: 'system' }, liveThroughDay);
};

describe('a contract', () => {
  test('goes from draft to in force, is numbered and hashed when approved, and stands still once signed', async () => {
    const id = await inForce();
    const { contract, versions, blocks, moves } = await page(id);
    expect(contract).toMatchObject({ status: 'active', number: expect.stringMatching(/^HT-/) });
    expect(versions[0]).toMatchObject({ state: 'frozen', hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(blocks[0]?.filled.text).toContain('伍万元整');
    expect(moves.map(({ event }) => event)).toEqual(['expire', 'renew', 'terminate']);
    const save = call().compliance.contract.save({ id, version: await version(id), values: { amount: 1 } });
    expect(await refusalOf(save)).toBe('contractNotEditable');
  });

  test('is not submitted without text, parties or values that its text names', async () => {
    const { id } = await call().compliance.contract.draft({ title: '空', kind: 'sales', customerId });
    expect(await refusalOf(move(id, 'submit'))).toBe('contractWithoutText');
    await call().compliance.contract.save({ id, version: await version(id), blocks: [block('{{amount}}')] });
    expect(await refusalOf(move(id, 'submit'))).toBe('contractValuesMissing');
    const alone = await call().compliance.contract.draft({ title: '一方', kind: 'sales' });
    const at = { id: alone.id, version: await version(alone.id) };
    await call().compliance.contract.save({ ...at, blocks: [block('保密')] });
    expect(await refusalOf(move(alone.id, 'submit'))).toBe('contractNeedsParties');
  });

  test('changed after its approval needs another, and keeps the version that was approved', async () => {
    const id = await drafted();
    await move(id, 'submit');
    await call().compliance.contract.decide({ id, approve: true });
    await move(id, 'revise');
    expect(await refusalOf(move(id, 'sendOut'))).toBe('illegalMove');
    await call().compliance.contract.save({
      id,
      version: await version(id),
      blocks: [block('改 {{amount}}')],
    });
    expect((await page(id)).versions.map(({ revision, state }) => [revision, state])).toEqual([
      [2, 'working'],
      [1, 'frozen'],
    ]);
  });

  test('saved again with the same parties writes none of them, and an old version is refused', async () => {
    const id = await drafted();
    const before = await page(id);
    const parties = before.parties.map(
      ({ role, side, legalName, creditCode, signatory, signatoryTitle }) => ({
        role,
        side,
        legalName,
        creditCode,
        signatory,
        signatoryTitle,
      }),
    );
    await call().compliance.contract.save({ id, version: await version(id), parties });
    expect((await page(id)).parties.map((each) => each.version)).toEqual(
      before.parties.map((each) => each.version),
    );
    const late = call().compliance.contract.save({ id, version: 1, values: { amount: 2 } });
    expect(await refusalOf(late)).toBe('editConflict');
  });

  test('is refused with an end before its start, a negative amount or a signature in the future', async () => {
    const id = await drafted();
    const save = async (values: Record<string, unknown>) =>
      refusalOf(call().compliance.contract.save({ id, version: await version(id), values }));
    expect(await save({ endsOn: '2026-10-01' })).toBe('contractEndBeforeStart');
    await move(id, 'submit');
    await call().compliance.contract.decide({ id, approve: true });
    await move(id, 'sendOut');
    const sign = call().compliance.contract.sign({ id, signedOn: '2027-01-01', signatories: '王芳' });
    expect(await refusalOf(sign)).toBe('contractSignedInFuture');
  });
});

describe('a duty', () => {
  test('is done with evidence, and one that repeats brings the next, month ends kept', async () => {
    const contractId = await inForce();
    const { id } = await call().records.create({
      entity: 'obligation',
      values: { contractId, title: '月报', side: 'ours', dueOn: '2026-12-31', every: 'month' },
    });
    await call().compliance.contract.fulfil({ id, evidence: '已发送' });
    const [done, next] = (await page(contractId)).obligations;
    expect([done?.status, next?.status, next?.dueOn]).toEqual(['done', 'open', '2027-01-31']);
  });
});

describe('the calendar', () => {
  test('rolls a contract once for each end that passed, ends one that does not renew, and an amendment moves the end', async () => {
    const rolls = await inForce({ autoRenew: true, renewMonths: 1 });
    const ends = await inForce();
    const amended = await inForce();
    const { id } = await call().compliance.contract.amend({
      id: amended,
      startsOn: '2026-11-22',
      changes: { endsOn: '2028-12-31' },
      text: '期限延长至 2028 年 12 月 31 日',
    });
    await move(id, 'submit');
    await call().compliance.contract.decide({ id, approve: true });
    await move(id, 'sendOut');
    await call().compliance.contract.sign({ id, signedOn: '2026-11-22', signatories: '王芳' });
    await move(id, 'begin');
    expect((await page(amended)).contract.runsUntil).toBe('2028-12-31');
    const endOn = async (date: string) =>
      (await page(amended, date)).terms.find(({ term }) => term === 'endsOn');
    expect(await endOn('2026-11-21')).toMatchObject({ value: '2027-01-31', from: amended });
    expect(await endOn('2026-11-22')).toMatchObject({ value: '2028-12-31', from: id });
    day('2027-04-15');
    day('2027-04-15');
    const rolled = await page(rolls);
    expect([rolled.contract.status, rolled.contract.runsUntil]).toEqual(['active', '2027-04-30']);
    expect(rolled.renewals.map(({ newEnd }) => newEnd)).toEqual(['2027-02-28', '2027-03-31', '2027-04-30']);
    expect((await page(ends)).contract.status).toBe('expired');
    now = Date.UTC(2026, 10, 23, 4);
  });
});

test('nobody approves their own contract where somebody else may', async () => {
  await becomeRole(call(), 'salesLead');
  const id = await drafted();
  await move(id, 'submit');
  expect(await refusalOf(call().compliance.contract.decide({ id, approve: true }))).toBe('ownApproval');
  await becomeOwner(call());
  await call().compliance.contract.decide({ id, approve: true });
  expect((await page(id)).contract.status).toBe('approved');
});
