import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/main/app.ts';
import { applyMove } from '../../src/main/core/entities/lifecycle.ts';
import type { Work } from '../../src/main/core/storage/work.ts';
import { Contract } from '../../src/main/domains/compliance/contract/contract-entity.ts';
import { contractLifecycle } from '../../src/main/domains/compliance/contract/contract-lifecycle.ts';
import { monthsBetween } from '../../src/main/domains/compliance/contract/contract-measures.ts';
import { appForTest, type Caller, refusalOf } from '../app-for-test.ts';

let app: App;
let call: () => Caller;
let seller: { id: string };
let lead: { id: string };
let legal: { id: string };
let substitute: { id: string };

let clock = Date.UTC(2026, 10, 23, 4);
const PASS = 'passphrase of approvals';
const become = async (person: { id: string }): Promise<void> => {
  await call().session.lock();
  await call().session.unlock({ personId: person.id, passphrase: PASS });
};

beforeAll(async () => {
  ({ app, call } = await appForTest(() => clock));
  seller = await call().access.people.add({ name: '李销售', role: 'salesLead', passphrase: PASS });
  lead = await call().access.people.add({ name: '周主管', role: 'salesLead', passphrase: PASS });
  legal = await call().access.people.add({ name: '郑法务', role: 'salesLead', passphrase: PASS });
  substitute = await call().access.people.add({ name: '代理人', role: 'salesLead', passphrase: PASS });
  const step = { need: 1, hours: null, escalateTo: null };
  await call().approvals.saveRoute({
    name: '合同审批',
    entity: 'contract',
    priority: 10,
    active: true,
    condition: { field: 'amount', op: 'greaterThan', value: 1_000_000 },
    steps: [
      { ...step, approvers: [{ person: lead.id }] },
      {
        ...step,
        approvers: [{ person: legal.id }],
        condition: { field: 'highestRisk', op: 'equals', value: 'high' },
      },
    ],
  });
  await call().approvals.saveRoute({
    name: '三人中两人',
    entity: 'contract',
    priority: 5,
    active: true,
    condition: { field: 'title', op: 'startsWith', value: '会签' },
    steps: [
      { ...step, need: 2, approvers: [{ person: lead.id }, { person: legal.id }, { person: substitute.id }] },
    ],
  });
});
afterAll(() => app.close());

const page = (id: string) => call().compliance.contract.get({ id });
const status = async (id: string) => (await page(id)).contract.status;
const version = async (id: string): Promise<number> => Number((await page(id)).contract.version);
const move = (id: string, event: 'submit' | 'sendOut' | 'revise') =>
  call().compliance.contract.move({ id, event });
const requests = (id: string) => call().approvals.ofRecord({ entity: 'contract', id });
const waiting = async (id: string) => {
  const found = (await requests(id)).find(({ state }) => state === 'pending');
  if (!found) throw new Error('nothing waits');
  return found;
};
const decide = async (id: string, verdict: 'approve' | 'reject' | 'return', comment?: string) =>
  call().approvals.decide({ id: (await waiting(id)).id, verdict, ...(comment ? { comment } : {}) });

/** A contract of the seller over the limit, with the standard clauses or with one of its own in their place. */
async function drafted(title: string, standard = true, amount = 5_000_000): Promise<string> {
  await become(seller);
  const { id } = await call().compliance.contract.draft({ title, kind: 'nda' });
  const read = app.core.sessions.demand().workspace.reader;
  const clauses = read.sqlAll<{ id: string; name: string; text: string }>(
    `select c.id, c.name, v.textZh as text from clause c join clauseVersion v on v.clauseId = c.id
     where coalesce(c.usedIn, 'nda') = 'nda' and coalesce(c.condition, 'always') in ('always', 'amount') order by c.position`,
    [],
  );
  const blocks = standard
    ? clauses.map((each) => ({ clauseId: each.id, heading: each.name, text: each.text }))
    : [{ clauseId: null, heading: '约定', text: '双方另行约定。' }];
  await call().compliance.contract.save({
    id,
    version: await version(id),
    values: { amount, startsOn: '2026-12-01', endsOn: '2027-11-30', governingLaw: '中国法律' },
    parties: [
      { role: 'partyA', side: 'theirs', legalName: '深圳贸易' },
      { role: 'partyB', side: 'ours', legalName: '云帆' },
    ],
    blocks,
  });
  return id;
}

const asItself = (source: 'rule' | 'import', id: string) => {
  const { workspace, actor } = app.core.sessions.demand();
  return refusalOf(
    Promise.resolve().then(() =>
      workspace.write({ action: 'compliance.contract.decide', actor, source }, (work: Work) => {
        applyMove(work, Contract, contractLifecycle, id, 'approve', {});
        return null;
      }),
    ),
  );
};

describe('a contract that a route asks for', () => {
  test('goes to 法务 besides, where its text departs further than the limit', async () => {
    const id = await drafted('偏离条款', false);
    await move(id, 'submit');
    const asked = await waiting(id);
    expect(asked.steps).toHaveLength(2);
    expect(asked.facts.map(({ label, value, tone }) => [label.zh, value.zh, tone])).toEqual([
      ['合同金额', '¥50,000.00', undefined],
      ['期限', '12 个月', undefined],
      ['偏离标准条款', expect.stringMatching(/^\d+ 处，最高风险高$/), 'bad'],
    ]);
    await become(lead);
    await decide(id, 'approve');
    expect(await status(id)).toBe('approval');
    expect(await refusalOf(decide(id, 'approve'))).toBe('approvalNotYours');
    await become(legal);
    await decide(id, 'approve');
    const { contract, versions } = await page(id);
    expect(contract).toMatchObject({ status: 'approved', number: expect.stringMatching(/^HT-/) });
    expect(versions[0]).toMatchObject({ state: 'frozen' });
  });

  test('keeps no step for a risk that it does not run, and is not asked about under the amount', async () => {
    const id = await drafted('标准条款');
    await move(id, 'submit');
    expect((await waiting(id)).steps).toHaveLength(1);
    const small = await drafted('小额', true, 900_000);
    await move(small, 'submit');
    expect(await requests(small)).toEqual([]);
  });

  test('is not approved past its route: not by button, rule, import, edit, bulk edit or copy', async () => {
    const id = await drafted('越过审批');
    await move(id, 'submit');
    await become(lead);
    const { contract } = call().compliance;
    expect(await refusalOf(contract.decide({ id, approve: true }))).toBe('contractApprovedByRoute');
    expect(await refusalOf(contract.decide({ id, approve: false, reason: '不行' }))).toBe(
      'contractApprovedByRoute',
    );
    expect(await refusalOf(move(id, 'sendOut'))).toBe('illegalMove');
    expect(await asItself('rule', id)).toContain('contractNeedsPerson');
    expect(await asItself('import', id)).toContain('contractNeedsPerson');
    const edit = { entity: 'contract', id, values: { status: 'approved' }, version: await version(id) };
    expect(await refusalOf(call().records.update(edit))).not.toBe('allowed');
    const target = { ids: [id] };
    const bulk = { entity: 'contract', target, values: { status: 'approved' } };
    expect(await call().records.bulk.update(bulk)).toMatchObject({ changed: 0, refused: 1 });
    const made = call().records.create({ entity: 'contract', values: { title: '副本', status: 'approved' } });
    expect(await refusalOf(made)).not.toBe('allowed');
    expect(await status(id)).toBe('approval');
  });

  test('is not decided on by whoever owns it, and by a stand-in only within the dates', async () => {
    const id = await drafted('代理');
    await move(id, 'submit');
    expect((await waiting(id)).mine).toBe(null);
    await become(lead);
    await call().approvals.addAbsence({ standInId: substitute.id, from: '2026-11-25', to: '2026-11-26' });
    await become(substitute);
    expect(await refusalOf(decide(id, 'approve'))).toBe('approvalNotYours');
    clock = Date.UTC(2026, 10, 27, 4);
    expect(await refusalOf(decide(id, 'approve'))).toBe('approvalNotYours');
    clock = Date.UTC(2026, 10, 26, 4);
    expect(await decide(id, 'approve')).toEqual({ state: 'approved' });
    expect(await status(id)).toBe('approved');
  });

  test('comes back with what was said; what is written next is another version', async () => {
    const id = await drafted('驳回');
    await move(id, 'submit');
    await become(lead);
    await decide(id, 'reject', '付款期太长');
    expect((await requests(id))[0]).toMatchObject({ state: 'rejected' });
    expect(await status(id)).toBe('draft');
    await become(seller);
    const blocks = [{ clauseId: null, heading: '价款', text: '三十日内付清。' }];
    await call().compliance.contract.save({ id, version: await version(id), blocks });
    expect((await page(id)).versions.map(({ revision }) => revision)).toEqual([2, 1]);
  });

  test('needs any two of three, and an edit makes their word void', async () => {
    const id = await drafted('会签合同');
    await move(id, 'submit');
    await become(legal);
    expect(await decide(id, 'approve')).toEqual({ state: 'pending' });
    await become(substitute);
    expect(await decide(id, 'approve')).toEqual({ state: 'approved' });
    await become(seller);
    await move(id, 'revise');
    await call().compliance.contract.save({ id, version: await version(id), values: { amount: 6_000_000 } });
    await move(id, 'submit');
    expect(await refusalOf(move(id, 'sendOut'))).toBe('illegalMove');
    await become(legal);
    expect(await decide(id, 'approve')).toEqual({ state: 'pending' });
  });

  test('is edited past the program while it waits: the next word finds it and sends it back', async () => {
    const id = await drafted('改动');
    await move(id, 'submit');
    const { workspace, actor } = app.core.sessions.demand();
    workspace.write({ action: 'compliance.contract.save', actor, source: 'system' }, (work) => {
      work.update(Contract, id, { amount: 7_000_000 });
      return null;
    });
    await become(lead);
    expect(await decide(id, 'approve')).toEqual({ state: 'voided' });
    expect(await status(id)).toBe('draft');
  });
});

test('a contract of a quote is stopped once a later version of the quote was sent', async () => {
  await become(lead);
  const { id: dealId } = await call().records.create({
    entity: 'deal',
    values: { name: '续约', openedOn: '2026-10-01' },
  });
  const { id: quoteId } = await call().sales.quote.create({ dealId });
  const line = { description: '云帆 CRM', quantity: '1', unitPrice: '100', taxRate: '6' };
  await call().sales.quote.save({ id: quoteId, version: 1, lines: [{ ...line, discountPercent: '10' }] });
  await call().sales.quote.send({ id: quoteId });
  await call().sales.quote.accept({ id: quoteId });
  const { id } = await call().sales.quote.toContract({ id: quoteId });
  expect((await page(id)).contract).toMatchObject({ quoteDiscount: '10', quotedAmount: 9540 });
  await call().compliance.contract.save({
    id,
    version: await version(id),
    parties: [
      { role: 'partyA', side: 'theirs', legalName: '深圳贸易' },
      { role: 'partyB', side: 'ours', legalName: '云帆' },
    ],
    blocks: [{ clauseId: null, heading: '价款', text: '价款 {{amount}}' }],
  });
  const { id: later } = await call().sales.quote.revise({ id: quoteId });
  await call().sales.quote.send({ id: later });
  expect(await refusalOf(move(id, 'submit'))).toBe('contractQuoteReplaced');
});

test.each([
  ['2026-12-01', '2027-11-30', 12],
  ['2028-02-29', '2028-03-28', 1],
  ['2026-01-01', '2026-01-30', 0],
])('from %s to %s there are %i whole months', (from, to, months) => {
  expect(monthsBetween(from, to)).toBe(months);
});
