import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/main/app.ts';
import { applyMove } from '../../src/main/core/entities/lifecycle.ts';
import { Breach } from '../../src/main/domains/compliance/breach/breach-entity.ts';
import { breachLifecycle } from '../../src/main/domains/compliance/breach/breach-lifecycle.ts';
import { liveThroughDay } from '../../src/main/domains/compliance/contract/contract-day.ts';
import { Obligation } from '../../src/main/domains/compliance/contract/duty-entities.ts';
import { obligationLifecycle } from '../../src/main/domains/compliance/contract/duty-lifecycle.ts';
import { appForTest, becomeOwner, becomeRole, type Caller, refusalOf } from '../app-for-test.ts';

let app: App;
let call: () => Caller;
const TODAY = '2026-11-23';
const now = Date.UTC(2026, 10, 23, 4);

beforeAll(async () => {
  ({ app, call } = await appForTest(() => now));
});
afterAll(() => app.close());

const page = (id: string) => call().compliance.contract.get({ id });

/** A contract in force from the first of October, or still a draft. */
async function contract(until: 'draft' | 'active' = 'active', values: Record<string, unknown> = {}) {
  const { compliance } = call();
  const { id } = await compliance.contract.draft({ title: '年度服务', kind: 'sales' });
  await compliance.contract.save({
    id,
    version: 1,
    values: { amount: 100_000, startsOn: '2026-10-01', endsOn: '2027-09-30', ...values },
    parties: [
      { role: 'partyA', side: 'theirs', legalName: '深圳吉祥贸易' },
      { role: 'partyB', side: 'ours', legalName: '云帆软件' },
    ],
    blocks: [{ clauseId: null, heading: '价款', text: '价款 {{amount}}' }],
  });
  if (until === 'draft') return id;
  await compliance.contract.move({ id, event: 'submit' });
  await compliance.contract.decide({ id, approve: true });
  await compliance.contract.move({ id, event: 'sendOut' });
  await compliance.contract.sign({ id, signedOn: '2026-09-28', signatories: '王芳' });
  await compliance.contract.move({ id, event: 'begin' });
  return id;
}

const duty = async (contractId: string, dueOn: string, more: Record<string, unknown> = {}) =>
  (
    await call().records.create({
      entity: 'obligation',
      values: { contractId, title: '首期款', side: 'theirs', subject: 'payment', dueOn, ...more },
    })
  ).id;

const day = (): void => {
  const { workspace, actor } = app.core.sessions.demand();
  workspace.write({ action: 'compliance.contract.day', actor, source: 'system' }, liveThroughDay);
};

const breach = async (contractId: string, more: Record<string, unknown> = {}) =>
  (
    await call().records.create({
      entity: 'breach',
      values: {
        contractId,
        title: '系统停机',
        side: 'ours',
        type: 'quality',
        occurredOn: '2026-11-10',
        ...more,
      },
    })
  ).id;

describe('a duty whose day has passed', () => {
  test('is suspected once, from the first late day on, and never on its last', async () => {
    const id = await contract();
    await duty(id, '2026-11-22');
    await duty(id, TODAY, { title: '今天到期' });
    day();
    day();
    expect((await page(id)).breaches).toMatchObject([
      { title: '首期款', side: 'theirs', type: 'latePayment', status: 'suspected', occurredOn: TODAY },
    ]);
    const desk = await call().compliance.contract.desk();
    expect(desk.breaches.some(({ contractId }) => contractId === id)).toBe(true);
  });

  test('is nobody’s breach in a draft, nor after the contract had ended', async () => {
    const draft = await contract('draft');
    await duty(draft, '2026-11-01');
    const ended = await contract();
    await duty(ended, '2026-11-20');
    await call().compliance.contract.move({
      id: ended,
      event: 'terminate',
      endedOn: '2026-11-10',
      reason: '双方同意',
    });
    day();
    expect((await page(draft)).breaches).toEqual([]);
    expect((await page(ended)).breaches).toEqual([]);
  });

  test('kept late cures the breach, which stays to be decided', async () => {
    const id = await contract();
    const dutyId = await duty(id, '2026-11-01', { every: 'month' });
    day();
    await call().compliance.contract.fulfil({ id: dutyId, evidence: '回单' });
    const { breaches, obligations } = await page(id);
    expect(breaches).toMatchObject([{ status: 'suspected', curedOn: TODAY }]);
    expect(obligations.map(({ status, subject }) => [status, subject])).toEqual([
      ['done', 'payment'],
      ['open', 'payment'],
    ]);
  });

  test('is breached when that is confirmed, can be kept all the same, and is not suspected again', async () => {
    const id = await contract();
    const dutyId = await duty(id, '2026-11-01');
    day();
    const [suspected] = (await page(id)).breaches;
    const evidence = '催款函 12 号';
    await call().compliance.breach.confirm({
      id: suspected?.id ?? '',
      evidence,
      severity: 'high',
      amount: 500,
    });
    const after = await page(id);
    expect(after.breaches).toMatchObject([
      { status: 'confirmed', evidence, severity: 'high', amount: 500, decidedOn: TODAY, curedOn: null },
    ]);
    expect(after.obligations).toMatchObject([{ status: 'breached' }]);
    await call().compliance.contract.fulfil({ id: dutyId, evidence: '补付' });
    day();
    expect((await page(id)).breaches).toMatchObject([{ status: 'confirmed', curedOn: TODAY }]);
  });

  test('dismissed once is not raised again, nor after it was deleted', async () => {
    const id = await contract();
    await duty(id, '2026-11-01');
    day();
    const breachId = (await page(id)).breaches[0]?.id ?? '';
    await call().compliance.breach.dismiss({ id: breachId, reason: '双方已书面延期' });
    day();
    expect((await page(id)).breaches).toMatchObject([
      { status: 'dismissed', dismissReason: '双方已书面延期' },
    ]);
    expect((await page(id)).obligations).toMatchObject([{ status: 'open' }]);
  });
});

test('a duty is not breached by a rule, nor without a breach that a person confirms', async () => {
  const id = await duty(await contract(), '2026-11-01');
  const { workspace, actor } = app.core.sessions.demand();
  const alone = () =>
    workspace.write({ action: 'compliance.breach.confirm', actor, source: 'rule' }, (work) =>
      applyMove(work, Obligation, obligationLifecycle, id, 'breach', {}),
    );
  expect(alone).toThrow('breachNeedsPerson');
});

describe('a breach', () => {
  test('is confirmed only by a person, with evidence, and decided once', async () => {
    const id = await breach(await contract());
    const { breach: commands } = call().compliance;
    expect(await refusalOf(commands.confirm({ id, evidence: '  ' }))).not.toBe('allowed');
    const { workspace, actor } = app.core.sessions.demand();
    const byRule = () =>
      workspace.write({ action: 'compliance.breach.confirm', actor, source: 'rule' }, (work) =>
        applyMove(work, Breach, breachLifecycle, id, 'confirm', { evidence: '自动' }),
      );
    expect(byRule).toThrow('breachNeedsPerson');
    await commands.confirm({ id, evidence: '停机报告' });
    expect(await refusalOf(commands.confirm({ id, evidence: '又一次' }))).toBe('illegalMove');
    expect(await refusalOf(commands.dismiss({ id, reason: '误报' }))).toBe('illegalMove');
  });

  test('is cured once, after it happened and not in the future', async () => {
    const id = await breach(await contract());
    const cure = (curedOn: string) =>
      refusalOf(call().compliance.breach.cure({ id, remedy: '减免当月费用', curedOn }));
    expect(await cure(TODAY)).toBe('illegalMove');
    await call().compliance.breach.confirm({ id, evidence: '停机报告' });
    expect(await cure('2026-11-09')).toBe('breachCuredEarly');
    expect(await cure('2026-11-24')).toBe('breachInFuture');
    expect(await cure(TODAY)).toBe('allowed');
    expect(await cure(TODAY)).toBe('breachCured');
  });

  test('is refused for a contract that binds nobody, before it did, and in the future', async () => {
    const active = await contract();
    expect(await refusalOf(breach(await contract('draft')))).toBe('contractNotSigned');
    expect(await refusalOf(breach(active, { occurredOn: '2026-09-27' }))).toBe('breachBeforeContract');
    expect(await refusalOf(breach(active, { occurredOn: '2026-11-24' }))).toBe('breachInFuture');
    expect(await refusalOf(breach('no-such-contract'))).toBe('referenceMissing');
    // what it is about stays: the rate of a past month would change with it
    const id = await breach(active);
    const edit = (values: Record<string, unknown>) =>
      refusalOf(call().records.update({ entity: 'breach', id, values }));
    expect(await edit({ occurredOn: '2026-10-05' })).not.toBe('allowed');
    expect(await edit({ status: 'confirmed' })).not.toBe('allowed');
    expect(await edit({ severity: 'low' })).toBe('allowed');
  });

  test('of an amendment counts for the contract that it amends', async () => {
    const main = await contract();
    const { compliance } = call();
    const amendment = await compliance.contract.amend({
      id: main,
      startsOn: '2026-11-01',
      changes: {},
      text: '增加席位',
    });
    const { id } = amendment;
    await compliance.contract.move({ id, event: 'submit' });
    await compliance.contract.decide({ id, approve: true });
    await compliance.contract.move({ id, event: 'sendOut' });
    await compliance.contract.sign({ id, signedOn: '2026-11-01', signatories: '王芳' });
    const breachId = await breach(id);
    expect((await page(main)).breaches.map((each) => each.id)).toEqual([breachId]);
  });

  test('is not decided on by a colleague whose contract it is not', async () => {
    const id = await breach(await contract());
    await becomeRole(call(), 'sales');
    expect(await refusalOf(call().compliance.breach.confirm({ id, evidence: '看到的' }))).toBe('notFound');
    await becomeOwner(call());
  });
});

describe('CMP-K3, the contract default rate', () => {
  /** A program of its own, so that nothing else is counted. */
  async function alone() {
    const other = await appForTest(() => now);
    const before = [app, call] as const;
    [app, call] = [other.app, other.call];
    return {
      rate: async (from: string, to: string) => {
        const { shown, companions } = await call().metrics.page({ id: 'CMP-K3', from, to });
        const companion = (id: string) => companions.find((each) => each.id === id)?.shown;
        return { shown, suspected: companion('suspected'), ours: companion('ours') };
      },
      back: async () => {
        await other.app.close();
        [app, call] = before;
      },
    };
  }

  test('counts each contract once, what is suspected apart, and is — where none is in force', {
    timeout: 120_000,
  }, async () => {
    const { rate, back } = await alone();
    expect(await rate('2026-11-01', '2026-12-01')).toMatchObject({ shown: null });
    const ids = [await contract(), await contract(), await contract(), await contract()];
    await contract('draft');
    for (const occurredOn of ['2026-11-03', '2026-11-10'])
      await call().compliance.breach.confirm({
        id: await breach(ids[0] ?? '', { occurredOn }),
        evidence: '停机报告',
      });
    const theirs = await breach(ids[1] ?? '', {
      side: 'theirs',
      type: 'latePayment',
      occurredOn: '2026-10-20',
    });
    await call().compliance.breach.confirm({ id: theirs, evidence: '催款函' });
    await breach(ids[2] ?? '');
    const dismissed = await breach(ids[3] ?? '');
    await call().compliance.breach.dismiss({ id: dismissed, reason: '误报' });
    expect(await rate('2026-11-01', '2026-12-01')).toEqual({ shown: '25.0', suspected: '1', ours: '25.0' });
    expect(await rate('2026-10-01', '2026-12-01')).toEqual({ shown: '50.0', suspected: '1', ours: '25.0' });
    expect(await rate('2026-01-01', '2026-10-01')).toMatchObject({ shown: null });
    await back();
  });

  test('is not there for who may see contracts and not what of them was breached', {
    timeout: 120_000,
  }, async () => {
    const permissions = [
      'compliance.contract.read',
      'catalog.*.read',
      'directory.*.read',
      'core.person.read',
    ];
    const role = await call().access.roles.save({
      name: '只看合同',
      nameEn: 'Contracts only',
      scope: 'all',
      permissions,
    });
    const window = { from: '2026-11-01', to: '2026-12-01' };
    await becomeRole(call(), role.id);
    expect(await refusalOf(call().metrics.page({ id: 'CMP-K3', ...window }))).toBe('notAllowed');
    await becomeOwner(call());
    await call().access.roles.save({
      ...role,
      name: '只看合同',
      nameEn: 'Contracts only',
      scope: 'all',
      permissions: [...permissions, 'compliance.breach.read'],
    });
    await becomeRole(call(), role.id);
    expect(await refusalOf(call().metrics.page({ id: 'CMP-K3', ...window }))).toBe('allowed');
    await becomeOwner(call());
  });
});
