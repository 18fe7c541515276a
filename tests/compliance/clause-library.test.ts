import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/main/app.ts';
import { ClauseVersion } from '../../src/main/domains/compliance/clause/clause-entities.ts';
import { appForTest, becomeOwner, becomeRole, type Caller, refusalOf } from '../app-for-test.ts';

let app: App;
let call: () => Caller;
let now = Date.UTC(2026, 10, 23, 4);

beforeAll(async () => {
  ({ app, call } = await appForTest(() => now));
});
afterAll(() => app.close());

let made = 0;
/** A clause of the library that says something. */
async function clause(text: string, more: Record<string, unknown> = {}): Promise<string> {
  made += 1;
  const values = { code: `C${made}`, name: `条款 ${made}`, nameEn: `Clause ${made}`, risk: 'high', ...more };
  const { id } = await call().records.create({ entity: 'clause', values });
  await call().compliance.clause.publish({ ...wording(text), id, revision: 0 });
  return id;
}

const wording = (textZh: string) => ({ textZh, textEn: `EN ${textZh}`, fallbacks: [] });

async function draft(blocks: readonly { clauseId: string | null; heading: string; text: string }[]) {
  const { id } = await call().compliance.contract.draft({ title: '年度服务', kind: 'nda' });
  await call().compliance.contract.save({
    id,
    version: 1,
    parties: [
      { role: 'partyA', side: 'theirs', legalName: '深圳吉祥贸易' },
      { role: 'partyB', side: 'ours', legalName: '云帆软件' },
    ],
    blocks: [...blocks],
  });
  return id;
}

const found = async (id: string, clauseId: string | null) =>
  (await call().compliance.contract.deviations({ id })).filter((each) => each.clauseId === clauseId);

describe('the library', () => {
  test('has clauses from the first day on, in both languages, that name only what contracts have', async () => {
    const contractId = await draft([{ clauseId: null, heading: '价款', text: '见附件' }]);
    const zh = await call().compliance.clause.forContract({ contractId });
    expect(zh.length).toBeGreaterThan(5);
    expect(zh.find(({ code }) => code === 'PAYMENT')?.fallbacks).toHaveLength(2);
    // it is a clause of sales, and this is no sale; there is no amount either
    expect(zh.find(({ code }) => code === 'PAYMENT')?.belongs).toBe(false);
    for (const each of zh) {
      const { clause: row, versions } = await call().compliance.clause.get({ id: each.id });
      const [first] = versions;
      if (!first) throw new Error('it says nothing');
      const next = { ...wording(first.textZh), textEn: `${first.textEn} `, note: '核对' };
      // published again with another text it is accepted: every name in it is known
      await call().compliance.clause.publish({
        ...next,
        textZh: `${first.textZh}此致。`,
        id: row.id,
        revision: 1,
      });
    }
  });

  test('keeps every version of what a clause says; the database refuses to change one', async () => {
    const id = await clause('甲方应在 30 日内付款。');
    await call().compliance.clause.publish({ ...wording('甲方应在 20 日内付款。'), id, revision: 1 });
    const { versions } = await call().compliance.clause.get({ id });
    expect(versions.map(({ revision, textZh }) => [revision, textZh])).toEqual([
      [2, '甲方应在 20 日内付款。'],
      [1, '甲方应在 30 日内付款。'],
    ]);
    const { workspace, actor } = app.core.sessions.demand();
    const tamper = () =>
      workspace.write({ action: 'compliance.clause.publish', actor, source: 'system' }, (work) =>
        work.update(ClauseVersion, versions[0]?.id ?? '', { textZh: '改' }),
      );
    expect(tamper).toThrow();
  });

  test('refuses what is unchanged, names what no contract has, and a version written past another', async () => {
    const id = await clause('保密三年。');
    const publish = (more: object, revision = 1) =>
      refusalOf(call().compliance.clause.publish({ ...wording('保密三年。'), id, revision, ...more }));
    expect(await publish({})).toBe('clauseUnchanged');
    expect(await publish({ textZh: '保密 {{years}} 年。' })).toBe('clauseNamesUnknown');
    expect(await publish({ fallbacks: [{ zh: '{{wrong}}', en: 'x' }] })).toBe('clauseNamesUnknown');
    expect(await publish({ textZh: '红', redLineZh: '红' })).toBe('clauseRedLineIsStandard');
    expect(await publish({ textZh: '保密五年。' }, 0)).toBe('editConflict');
    expect(await publish({ textZh: ' ' })).not.toBe('allowed');
    expect(await publish({ textZh: '保密五年。' })).toBe('allowed');
  });

  test('takes no two clauses under one code, and a role without the right publishes nothing', async () => {
    const values = { code: 'TWICE', name: '一', nameEn: 'One', risk: 'low' };
    const { id } = await call().records.create({ entity: 'clause', values });
    expect(await refusalOf(call().records.create({ entity: 'clause', values }))).toBe('duplicateKey');
    await becomeRole(call(), 'sales');
    expect(await refusalOf(call().compliance.clause.publish({ ...wording('x'), id, revision: 0 }))).toBe(
      'notAllowed',
    );
    await becomeOwner(call());
  });
});

describe('a contract beside the library', () => {
  test('shows what it changed, with the risk of the clause and how to negotiate it', async () => {
    const id = await clause('双方保密三年。', { guidance: '两年以下找法务' });
    const contract = await draft([{ clauseId: id, heading: '保密', text: '双方保密一年。' }]);
    expect(await found(contract, id)).toMatchObject([
      { kind: 'changed', risk: 'high', standard: '双方保密三年。', guidance: '两年以下找法务' },
    ]);
    expect((await found(contract, null)).length).toBe(0);
  });

  test('is measured by what stood there when it was fixed, once it is signed', async () => {
    const id = await clause('以书面形式通知。');
    const contract = await draft([{ clauseId: id, heading: '通知', text: '以书面形式通知。' }]);
    const { compliance } = call();
    await compliance.contract.move({ id: contract, event: 'submit' });
    await compliance.contract.decide({ id: contract, approve: true });
    await compliance.contract.move({ id: contract, event: 'sendOut' });
    await compliance.contract.sign({ id: contract, signedOn: '2026-11-20', signatories: '王芳' });
    now += 60_000;
    await compliance.clause.publish({ ...wording('以电子邮件通知。'), id, revision: 1 });
    expect(await found(contract, id)).toEqual([]);
    const later = await draft([{ clauseId: id, heading: '通知', text: '以书面形式通知。' }]);
    expect(await found(later, id)).toMatchObject([{ kind: 'changed' }]);
  });

  test('does not miss a clause that went out of use', async () => {
    const id = await clause('本条已停用的独特文字。');
    const contract = await draft([{ clauseId: null, heading: '其他', text: '无' }]);
    expect(await found(contract, id)).toMatchObject([{ kind: 'missing' }]);
    await call().records.delete({ entity: 'clause', ids: [id] });
    expect(await found(contract, id)).toEqual([]);
  });
});
