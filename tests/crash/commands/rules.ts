import type { SeededRandom } from '../../../src/main/core/sample/random.ts';
import { type CommandMaker, type Knowledge, on } from './command-maker.ts';

const RULES = 'select id from rule order by id';
const ACTIVE = "select id from rule where state = 'active' order by id";
/** Drafts that were tried, saved by the one person of the workspace. */
const TRIED = "select id from rule where state in ('trial', 'off') order by id";
const NEVER_ON = 'select id from rule where revision is null order by id';

const definition = (random: SeededRandom) => ({
  when: random.chance(0.5) ? { on: 'manual' } : { on: 'changed', field: 'note' },
  condition: random.chance(0.5) ? null : { field: 'name', op: 'notEmpty' },
  actions: [
    { do: 'task', title: '联系 {客户名称}', due: random.integer(0, 9), assignee: { ruleOwner: true } },
    { do: 'set', values: { industry: '软件' } },
  ],
});

const newRule = (random: SeededRandom, { fresh }: Knowledge): object => ({
  name: fresh('规则'),
  entity: 'customer',
  definition: definition(random),
});

const OPEN_TASK = "select id from task where state = 'open' and deletedAt is null order by id";

export const ruleCommands: readonly CommandMaker[] = [
  { path: 'rules.create', make: newRule },
  on('rules.save', RULES, (random, { fresh }) => ({ name: fresh('规则'), definition: definition(random) })),
  { ...on('rules.trial', RULES), receipt: false, anew: true, weight: 0 },
  on('rules.enable', TRIED),
  on('rules.disable', ACTIVE),
  on('rules.remove', NEVER_ON),
  {
    path: 'rules.start',
    make: (random, { anyId }) => {
      const id = anyId(
        random,
        `select r.id from rule r join ruleVersion v on v.ruleId = r.id
         where r.state = 'active' and v.upToGroup is null and v.definition like '%"on":"manual"%' order by r.id`,
      );
      const record = anyId(random, 'select id from customer where deletedAt is null order by id');
      return id === undefined || record === undefined ? undefined : { id, record };
    },
  },
];

/** What waits for people: tasks, notifications, and what is put off. */
export const attentionCommands: readonly CommandMaker[] = [
  {
    path: 'tasks.add',
    make: (random, { fresh, anyId }) => {
      const customer = anyId(random, 'select id from customer where deletedAt is null order by id');
      return {
        title: fresh('任务'),
        dueAt: random.chance(0.5) ? Date.UTC(2026, 5, random.integer(1, 28)) : null,
        ...(customer === undefined ? {} : { record: { entity: 'customer', id: customer } }),
      };
    },
  },
  on('tasks.complete', OPEN_TASK),
  on('tasks.drop', OPEN_TASK),
  on('tasks.reopen', "select id from task where state <> 'open' and deletedAt is null order by id"),
  { path: 'notifications.markRead', make: () => ({ ids: null }) },
  { path: 'notifications.snooze', make: () => ({ id: 1, until: Date.UTC(2040, 0, 1) }) },
  {
    path: 'notifications.setPreferences',
    make: (random) => ({
      kinds: { ruleSays: { inApp: true, desktop: random.chance(0.5), digest: random.chance(0.5) } },
      digestAt: `0${random.integer(0, 9)}:30`,
    }),
  },
  {
    path: 'work.complete',
    make: (random, { anyId }) => {
      const id = anyId(random, OPEN_TASK);
      return id === undefined ? undefined : { source: 'core.tasks', id };
    },
  },
  {
    path: 'checklist.dismiss',
    make: (random) => ({ list: 'workspace', item: 'mail', dismissed: random.chance(0.5) }),
  },
  {
    path: 'work.snooze',
    make: (random, { anyId }) => {
      const id = anyId(random, OPEN_TASK);
      return id === undefined ? undefined : { entity: 'task', id, until: Date.UTC(2040, 0, 1) };
    },
  },
  {
    path: 'work.unsnooze',
    make: (random, { anyId }) => {
      const id = anyId(random, OPEN_TASK);
      return id === undefined ? undefined : { entity: 'task', id };
    },
  },
];
