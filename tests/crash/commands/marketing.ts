import type { SeededRandom } from '../../../src/main/core/sample/random.ts';
import { USUAL_RULES } from '../../../src/shared/lead-score/score-rules.ts';
import { type CommandMaker, create, edit, type Knowledge } from './command-maker.ts';

const lead = (states: string): string =>
  `select id from lead where status in (${states}) and deletedAt is null`;
const anyPerson = (random: SeededRandom, { anyId }: Knowledge): string | null =>
  anyId(random, 'select id from person where deletedAt is null') ?? null;

/** A maker of a move of one lead in one of these states. */
const move = (
  event: string,
  states: string,
  more: (random: SeededRandom, knowledge: Knowledge) => object = () => ({}),
): CommandMaker => ({
  path: `marketing.lead.${event}`,
  make: (random, knowledge) => {
    const id = knowledge.anyId(random, lead(states));
    return id === undefined ? undefined : { ids: [id], ...more(random, knowledge) };
  },
});

export const marketingCommands: readonly CommandMaker[] = [
  {
    ...create('lead', (random, knowledge) => ({
      name: knowledge.fresh('线索'),
      company: knowledge.fresh('公司'),
      ownerId: random.chance(0.7) ? anyPerson(random, knowledge) : null,
    })),
    weight: 2,
  },
  edit('lead', (random) => ({ need: `需求 ${random.integer(1, 99)}` })),
  move('accept', "'waiting'"),
  move('take', "'pool'"),
  move('return', "'waiting', 'accepted'", () => ({ returnReason: 'noNeed' })),
  move('assign', "'pool', 'waiting', 'accepted', 'returned'", (random, knowledge) => ({
    ownerId: anyPerson(random, knowledge) ?? '',
  })),
  move('postpone', "'waiting'", () => ({ postponedUntil: '2099-01-04' })),
  {
    path: 'sales.convertLead',
    make: (random, { anyId, fresh }) => {
      const id = anyId(random, lead("'accepted'"));
      const customerId = anyId(random, 'select id from customer where deletedAt is null');
      return id === undefined
        ? undefined
        : {
            id,
            customer:
              customerId !== undefined && random.chance(0.3)
                ? { id: customerId }
                : { values: { name: fresh('转化') } },
            contact: random.chance(0.7) ? { values: { name: fresh('联系人') } } : null,
            deal: random.chance(0.7)
              ? { values: { name: fresh('商机'), amount: random.integer(1, 1e6) } }
              : null,
          };
    },
  },
  move('release', "'waiting', 'accepted', 'returned'"),
  create('leadTouch', (random, { anyId }) => ({
    leadId: anyId(random, 'select id from lead where deletedAt is null') ?? '',
    kind: random.pick(['visit', 'form', 'meeting']),
  })),
  {
    path: 'marketing.score.save',
    make: (random, { fresh }) => ({
      rules: { ...USUAL_RULES, mql: random.integer(30, 80) },
      note: fresh('调整分数线'),
    }),
  },
  { path: 'marketing.score.restore', make: () => ({ revision: 0, note: '恢复初始规则' }) },
  { path: 'marketing.score.rescore', make: () => ({}) },
];
