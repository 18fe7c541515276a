import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/main/app.ts';
import { unmet } from '../../src/main/domains/sales/pipeline/stage-gate.ts';
import { median, stalledAfter } from '../../src/main/domains/sales/pipeline/stalled.ts';
import { appForTest, type Caller, refusalOf } from '../app-for-test.ts';

let app: App;
let call: (key?: string) => Caller;
let stages: Record<string, string>;
let now = Date.UTC(2026, 10, 23, 4);
const DAY = 86_400_000;

type Settings = Awaited<ReturnType<Caller['sales']['pipelines']>>[number];
type Asked = { kind: 'field' | 'checkpoint'; fieldName?: string; name?: string; nameEn?: string };

const pipeline = async (): Promise<Settings> => {
  const [first] = await call().sales.pipelines();
  if (!first) throw new Error('no pipeline');
  return first;
};
/** Gives the stages named these requirements. */
const ask = async (asked: Record<string, readonly Asked[]>): Promise<Settings> => {
  const { id, name, idleDays, stages: held } = await pipeline();
  await call().sales.savePipeline({
    id,
    name,
    idleDays,
    stages: held.map((stage) => ({
      ...stage,
      requirements: [...(asked[stage.nameEn] ?? stage.requirements)],
    })),
  });
  return pipeline();
};
const deal = async (values: Record<string, unknown> = {}): Promise<string> =>
  (
    await call().records.create({
      entity: 'deal',
      values: { name: '商机', openedOn: '2026-10-01', ...values },
    })
  ).id;
const stageOf = async (id: string) => (await call().records.get({ entity: 'deal', id })).row.stageId;
const latestOf = async (id: string) => (await call().history.of({ entity: 'deal', id })).entries[0];
const move = (id: string, stage: string, more: object = {}) =>
  call().sales.move({ id, stageId: stages[stage] ?? '', ...more });

beforeAll(async () => {
  ({ app, call } = await appForTest(() => now));
  stages = Object.fromEntries((await pipeline()).stages.map(({ nameEn, id }) => [nameEn, id]));
  await ask({
    Engaging: [
      { kind: 'field', fieldName: 'amount' },
      { kind: 'checkpoint', name: '预算已确认', nameEn: 'Budget confirmed' },
    ],
  });
});
afterAll(() => app.close());

describe('a stage gate', () => {
  test('asks on the way forward for what is missing, by name, and lets pass what has it', async () => {
    const id = await deal();
    await move(id, 'Engaging');
    const refused = await call()
      .sales.move({ id, stageId: stages.Solution ?? '' })
      .catch((error) => error.cause.toWire());
    expect(refused).toMatchObject({
      code: 'stageGate',
      problems: [{ code: 'stageNeedsField', field: 'amount' }, { code: 'stageNeedsCheckpoint' }],
    });
    const gate = await call().sales.gate({ id });
    expect(gate.target?.id).toBe(stages.Solution);
    expect(gate.items.map(({ met }) => met)).toEqual([false, false]);
    const point = gate.items.find(({ kind }) => kind === 'checkpoint')?.id ?? '';
    await move(id, 'Solution', { values: { amount: 1_000 }, checkpoints: [point] });
    expect(await stageOf(id)).toBe(stages.Solution);
    expect((await call().sales.gate({ id })).items.every(({ met }) => met)).toBe(true);
  });

  test('is not evaded by leaving stages out, by winning, or by a new deal in a later stage', async () => {
    const id = await deal();
    expect(await refusalOf(move(id, 'Contract'))).toBe('stageGate');
    expect(await refusalOf(call().sales.win({ id, amount: 5_000 }))).toBe('stageGate');
    expect(await refusalOf(deal({ stageId: stages.Solution }))).toBe('stageGate');
    const late = await deal({ stageId: stages.Solution, amount: 100 });
    expect(await refusalOf(move(late, 'Contract'))).toBe('stageGate');
  });

  test('leaves the way back, to lost, and the undoing of either free', async () => {
    const id = await deal({ stageId: stages.Solution, amount: 100 });
    await move(id, 'Prospecting');
    await call().sales.lose({ id, reason: 'price' });
    await call().changes.undo({ group: (await latestOf(id))?.group ?? 0 });
    expect(await stageOf(id)).toBe(stages.Prospecting);
  });

  test('is passed with a reason, which the history keeps, and marks the change of stage', async () => {
    const id = await deal();
    await expect(
      call().sales.passGate({ id, stageId: stages.Contract ?? '', reason: ' ' }),
    ).rejects.toThrow();
    await call().sales.passGate({ id, stageId: stages.Contract ?? '', reason: '老客户续约' });
    expect(await stageOf(id)).toBe(stages.Contract);
    expect(await latestOf(id)).toMatchObject({ reason: '老客户续约' });
  });

  test('ticks are given and taken back', async () => {
    const id = await deal({ amount: 1 });
    const point = (await pipeline()).stages[1]?.requirements[1]?.id ?? '';
    await call().sales.tick({ id, requirementId: point, done: true });
    await move(id, 'Solution');
    await move(id, 'Prospecting');
    await call().sales.tick({ id, requirementId: point, done: false });
    expect(await refusalOf(move(id, 'Solution'))).toBe('stageGate');
    expect(await refusalOf(call().sales.tick({ id, requirementId: 'nothing', done: true }))).toBe('notFound');
  });
});

describe('a pipeline', () => {
  test('is saved whole, and refuses to lose a stage with deals or its ends', async () => {
    const held = await pipeline();
    const draft = (kept: Settings['stages']) => ({
      ...held,
      stages: kept.map((stage) => ({ ...stage, requirements: [...stage.requirements] })),
    });
    await deal();
    expect(
      await refusalOf(
        call().sales.savePipeline(draft(held.stages.filter(({ nameEn }) => nameEn !== 'Prospecting'))),
      ),
    ).toBe('stageInUse');
    expect(
      await refusalOf(
        call().sales.savePipeline(draft(held.stages.filter(({ category }) => category !== 'lost'))),
      ),
    ).toBe('pipelineStages');
    expect(await refusalOf(ask({ Contract: [{ kind: 'field', fieldName: 'nonsense' }] }))).toBe(
      'unknownField',
    );
    expect(await refusalOf(ask({ Contract: [{ kind: 'field', fieldName: 'status' }] }))).toBe('unknownField');
    expect(await refusalOf(ask({ Contract: [{ kind: 'checkpoint', name: ' ' }] }))).toBe('required');
    expect((await pipeline()).stages).toEqual(
      held.stages.map((stage) => ({ ...stage, deals: expect.any(Number) })),
    );
  });

  test('a second one has stages of its own, and takes none of another', async () => {
    const { stages: held } = await pipeline();
    const own = held.map(({ name, nameEn, category, probability }) => ({
      name,
      nameEn,
      category,
      probability,
      requirements: [],
    }));
    await call().sales.savePipeline({ name: '续约', stages: own });
    const [, second] = await call().sales.pipelines();
    expect(second?.stages).toHaveLength(held.length);
    const stolen = own.map((stage, at) => ({ ...stage, id: held[at]?.id ?? null }));
    expect(await refusalOf(call().sales.savePipeline({ name: '偷', stages: stolen }))).toBe('notFound');
  });
});

describe('a stalled deal', () => {
  test('is found on the board by its reason, and by nothing else', async () => {
    const id = await deal({ amount: 100, openedOn: '2026-11-20' });
    const onBoard = async () => {
      const { stalls, stalledFilter } = await call().sales.board({});
      const found = async (filter: typeof stalledFilter) =>
        (
          await call().lists.page({
            entity: 'deal',
            filter: { and: [{ field: 'id', op: 'equals', value: id }, filter] },
            limit: 9,
          })
        ).rows.length;
      const reasons = await Promise.all(
        stalls.map(async (stall) => ((await found(stall.filter)) > 0 ? stall.id : '')),
      );
      return { any: (await found(stalledFilter)) > 0, reasons: reasons.filter((each) => each !== '') };
    };
    expect(await onBoard()).toEqual({ any: false, reasons: [] });
    now += 22 * DAY;
    expect(await onBoard()).toEqual({ any: true, reasons: ['stage'] });
    now += 10 * DAY;
    expect((await onBoard()).reasons).toEqual(['stage', 'idle']);
    await call().records.create({
      entity: 'activity',
      values: { kind: 'call', subject: '电话', dealId: id },
    });
    await move(id, 'Engaging');
    expect(await onBoard()).toEqual({ any: false, reasons: [] });
    for (const expectedClose of ['2027-02-01', '2027-03-01', '2027-02-15', '2027-04-01', '2027-05-01'])
      await call().records.update({ entity: 'deal', id, values: { expectedClose } });
    expect((await onBoard()).reasons).toEqual(['pushed']);
  });

  test('is measured against what won deals took, not before the days set', () => {
    expect(median([])).toBeUndefined();
    expect(median([9, 1, 5])).toBe(5);
    expect(stalledAfter([], null)).toBeNull();
    expect(stalledAfter([], 21)).toBe(21);
    expect(stalledAfter([2, 2, 2], 21)).toBe(21);
    expect(stalledAfter([20, 30, 40], 21)).toBe(45);
  });
});

test('unmet: an empty text counts as missing, nothing and false do not differ for checkpoints', () => {
  const asked = [
    { id: 'a', kind: 'field' as const, fieldName: 'nextStep', name: '下一步', nameEn: 'Next step' },
    { id: 'b', kind: 'checkpoint' as const, fieldName: null, name: '预算', nameEn: 'Budget' },
  ];
  expect(unmet(asked, { nextStep: '' }, new Set()).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(unmet(asked, { nextStep: '演示' }, new Set(['b']))).toEqual([]);
  expect(unmet(asked, { nextStep: '演示' }, null)).toEqual([]);
});
