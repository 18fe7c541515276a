import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/main/app.ts';
import { qualify } from '../../src/main/domains/sales/discovery/qualification.ts';
import { blankNote, NOTE_TEMPLATES, noteGaps } from '../../src/shared/meeting-note.ts';
import { appForTest, type Caller, refusalOf } from '../app-for-test.ts';

let app: App;
let call: () => Caller;
const create = async (entity: string, values: Record<string, unknown>): Promise<string> =>
  (await call().records.create({ entity, values })).id;

beforeAll(async () => {
  ({ app, call } = await appForTest());
});
afterAll(() => app.close());

describe('a deal', () => {
  test('is qualified by what is noted of it, and names what is missing', async () => {
    const deal = await create('deal', { name: '云帆', openedOn: '2026-10-01' });
    const gaps = async () => {
      const { score, points } = await call().sales.qualification({ id: deal });
      return [score, ...points.filter(({ met }) => !met).map(({ id }) => id)];
    };
    expect(await gaps()).toEqual([0, 'budget', 'authority', 'need', 'timeline', 'nextStep']);
    const contact = await create('contact', { name: '王芳' });
    await create('dealContact', { dealId: deal, contactId: contact, role: 'decider', attitude: 'for' });
    await create('dealNeed', { dealId: deal, title: '离线使用', priority: 'must' });
    expect(await gaps()).toEqual([40, 'budget', 'timeline', 'nextStep']);
    await call().records.update({
      entity: 'deal',
      id: deal,
      values: { amount: 1, expectedClose: '2026-12-01', nextStep: '演示', nextStepOn: '2026-11-30' },
    });
    expect(await gaps()).toEqual([100]);
  });

  test('has each person in its committee once, and a dropped need counts for nothing', async () => {
    const deal = await create('deal', { name: '远航', openedOn: '2026-10-01' });
    const contact = await create('contact', { name: '李雷' });
    await create('dealContact', { dealId: deal, contactId: contact, role: 'user' });
    const twice = create('dealContact', { dealId: deal, contactId: contact, role: 'buyer' });
    expect(await refusalOf(twice)).not.toBe('allowed');
    const need = await create('dealNeed', { dealId: deal, title: '报表', priority: 'must' });
    await call().records.update({ entity: 'dealNeed', id: need, values: { state: 'dropped' } });
    const { points } = await call().sales.qualification({ id: deal });
    expect(points.find(({ id }) => id === 'need')?.met).toBe(false);
  });

  test('scores from nothing to all, never going down by knowing more', () => {
    const known = fc.record({
      amount: fc.option(fc.integer({ min: 0 })),
      expectedClose: fc.option(fc.constant('2026-12-01')),
      nextStep: fc.option(fc.constant('演示')),
      nextStepOn: fc.option(fc.constant('2026-12-01')),
      roles: fc.subarray(['decider', 'budget', 'user']),
      needs: fc.subarray(['must', 'could']),
    });
    fc.assert(
      fc.property(known, (given) => {
        const { score } = qualify(given);
        expect(score).toBeGreaterThanOrEqual(0);
        const more = qualify({
          ...given,
          roles: [...given.roles, 'decider'],
          needs: [...given.needs, 'must'],
        });
        expect(more.score).toBeGreaterThanOrEqual(score);
      }),
    );
  });
});

describe('a note by template', () => {
  test('names the points that nothing was written on', () => {
    const [bant] = NOTE_TEMPLATES;
    if (!bant) throw new Error('no template');
    expect(blankNote(bant, 'zh')).toBe('预算：\n决策人：\n需求：\n时间：');
    expect(noteGaps(bant, blankNote(bant, 'en'))).toHaveLength(4);
    const note = '预算：年内 20 万\n决策人：\n王总，下周回国\n需求：\n时间：  ';
    expect(noteGaps(bant, note).map(({ en }) => en)).toEqual(['Need', 'Timeline']);
  });
});
