import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/main/app.ts';
import { type ScoreRules, USUAL_RULES } from '../../src/shared/lead-score/score-rules.ts';
import { appForTest, becomeOwner, becomeRole, type Caller, refusalOf } from '../app-for-test.ts';

const DAY = 86_400_000;
const MONDAY = Date.UTC(2026, 10, 23, 4);

let app: App;
let call: (key?: string) => Caller;
let now = MONDAY;

beforeAll(async () => {
  ({ app, call } = await appForTest(() => now));
});
afterAll(() => app.close());

const lead = async (values: Record<string, unknown> = {}): Promise<string> =>
  (await call().records.create({ entity: 'lead', values: { name: '李雷', ...values } })).id;
const touch = async (leadId: string, kind: string): Promise<string> =>
  (await call().records.create({ entity: 'leadTouch', values: { leadId, kind } })).id;
const read = async (id: string) => (await call().records.get({ entity: 'lead', id })).row;
const rules = (more: Partial<ScoreRules>): ScoreRules => ({ ...USUAL_RULES, ...more });

describe('the score of a lead', () => {
  test('stands on it from the first moment, follows every change, and explains itself', async () => {
    const id = await lead({ company: '云帆', email: 'a@b.cn' });
    expect(await read(id)).toMatchObject({ score: 15, fit: 15, engagement: 0, grade: 'D', mqlAt: null });
    await call().records.update({ entity: 'lead', id, values: { need: '想了解报价' } });
    const form = await touch(id, 'form');
    await touch(id, 'meeting');
    expect(await read(id)).toMatchObject({ score: 60, fit: 25, engagement: 35, grade: 'B', mqlAt: now });
    const { score, parts } = await call().marketing.score.explain({ id });
    expect(score).toBe(60);
    expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(60);
    await call().records.delete({ entity: 'leadTouch', ids: [form] });
    expect(await read(id)).toMatchObject({ score: 45, grade: 'C' });
  });

  test('makes a lead an MQL at the first crossing and never again', async () => {
    const id = await lead({ company: '云帆', email: 'a@b.cn', need: '报价' });
    await touch(id, 'form');
    expect(await read(id)).toMatchObject({ mqlAt: null });
    const meeting = await touch(id, 'meeting');
    const first = now;
    expect(await read(id)).toMatchObject({ score: 60, mqlAt: first });
    await call().records.delete({ entity: 'leadTouch', ids: [meeting] });
    now += 60_000;
    await touch(id, 'meeting');
    expect(await read(id)).toMatchObject({ grade: 'B', mqlAt: first });
  });

  test('falls from day to day while nothing is done, and keeps the day on which it was qualified', async () => {
    const id = await lead({ company: '云帆', email: 'a@b.cn', need: '报价' });
    await touch(id, 'form');
    await touch(id, 'meeting');
    const qualified = now;
    now += 30 * DAY;
    expect((await call().marketing.score.rescore()).changed).toBeGreaterThan(0);
    // a worker's clock goes on: 35 points after a half-life are a hair under 17.5
    expect(await read(id)).toMatchObject({ engagement: 17, grade: 'C', mqlAt: qualified });
    expect((await call().marketing.score.rescore()).changed).toBe(0);
    const { reader } = app.core.sessions.demand().workspace;
    const actions = (): unknown => reader.sqlFirst('select max(seq) from change_group');
    const before = actions();
    const daily = () => app.recurrences.runNow('marketing.rescore');
    await daily();
    expect(actions()).toEqual(before);
    now += 15 * DAY;
    await daily();
    expect(actions()).not.toEqual(before);
  });
});

describe('the rules of scoring', () => {
  test('are tried without a trace, saved as a version that scores all leads, and gone back from', async () => {
    const id = await lead({ company: '云帆' });
    const changed = rules({ fit: [{ field: 'company', op: 'filled', value: '', points: 45 }], mql: 45 });
    const before = await read(id);
    const trial = await call().marketing.score.trial({ rules: changed });
    expect(trial.changed).toBeGreaterThan(0);
    expect(trial.grades.reduce((sum, { after }) => sum + after, 0)).toBe(trial.leads);
    expect(await read(id)).toMatchObject({ score: before.score, version: before.version });
    await call('one-key').marketing.score.save({ rules: changed, note: '只看公司' });
    await call('one-key').marketing.score.save({ rules: changed, note: '只看公司' });
    expect(await read(id)).toMatchObject({ score: 45, grade: 'C', mqlAt: expect.any(Number) });
    expect((await call().marketing.score.rules()).versions).toHaveLength(1);
    await call().marketing.score.restore({ revision: 0, note: '太宽' });
    const kept = await call().marketing.score.rules();
    expect(kept).toMatchObject({ revision: 2, rules: USUAL_RULES });
    expect(kept.versions).toMatchObject([
      { revision: 2, restored: 0 },
      { revision: 1, restored: null },
    ]);
    expect(await read(id)).toMatchObject({ score: 10, grade: 'D', mqlAt: expect.any(Number) });
  });

  test('are refused where thresholds do not fall, or a version is not there', async () => {
    const wrong = rules({ grades: { A: 60, B: 60, C: 40 } });
    expect(await refusalOf(call().marketing.score.save({ rules: wrong, note: '错' }))).toBe(
      'gradesOutOfOrder',
    );
    expect(await refusalOf(call().marketing.score.trial({ rules: wrong }))).toBe('gradesOutOfOrder');
    expect(await refusalOf(call().marketing.score.restore({ revision: 99, note: '无' }))).toBe('notFound');
  });

  test('are changed by those who may, while whoever sells sees how a lead comes to its score', async () => {
    const id = await lead({ company: '云帆' });
    await becomeRole(call(), 'sales');
    expect((await call().marketing.score.explain({ id })).parts).toHaveLength(1);
    expect(await refusalOf(call().marketing.score.rules())).toBe('notAllowed');
    expect(await refusalOf(call().marketing.score.save({ rules: USUAL_RULES, note: '改' }))).toBe(
      'notAllowed',
    );
    expect(await refusalOf(call().marketing.score.rescore())).toBe('notAllowed');
    await becomeOwner(call());
    await becomeRole(call(), 'marketing');
    expect((await call().marketing.score.rescore()).changed).toBe(0);
    await becomeOwner(call());
  });
});
