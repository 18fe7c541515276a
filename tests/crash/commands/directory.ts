import { type CommandMaker, create, edit } from './command-maker.ts';

const INDUSTRIES = ['制造', '零售', '物流', '医疗'] as const;

export const directoryCommands: readonly CommandMaker[] = [
  create('customer', (random, { fresh }) => ({
    name: fresh('客户'),
    industry: random.pick(INDUSTRIES),
    employees: random.integer(1, 5000),
  })),
  create('contact', (random, { fresh, anyId }) => ({
    name: fresh('联系人'),
    customerId: anyId(random, 'select id from customer where deletedAt is null') ?? null,
    email: `p${random.integer(1, 1_000_000)}@example.com`,
  })),
  edit('customer', (random) => ({ industry: random.pick(INDUSTRIES), employees: random.integer(1, 5000) })),
  edit('contact', (random) => ({ title: `职务 ${random.integer(1, 99)}` })),
];
