import { type CommandMaker, create, edit, type Knowledge, on } from './command-maker.ts';

const LETTER = (status: string): string =>
  `select id from letter where status = '${status}' and deletedAt is null and contactId is not null`;
const INDUSTRIES = ['制造', '零售', '物流', '医疗'] as const;

/** Two customers in use, the older one to stay. */
const twoCustomers = ({ rows }: Knowledge): readonly [string, string] | undefined => {
  const [one, other] = rows<{ id: string }>(
    'select id from customer where deletedAt is null order by rid desc limit 2',
  );
  return one && other && [other.id, one.id];
};

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
  {
    ...create('letter', (random, { fresh, anyId }) => ({
      subject: fresh('通知'),
      body: `正文 ${random.integer(1, 999)}`,
      contactId: anyId(random, "select id from contact where deletedAt is null and email like 'p%'") ?? null,
    })),
  },
  on('directory.letter.issue', LETTER('draft')),
  { ...on('directory.letter.pdf', LETTER('issued')), weight: 0, receipt: false },
  // the paper is drawn and kept first; cut off there it is kept already when the mail is made
  { ...on('directory.letter.mail', LETTER('issued')), inTwoSteps: true },
  edit('customer', (random) => ({ industry: random.pick(INDUSTRIES), employees: random.integer(1, 5000) })),
  {
    path: 'directory.tellApart',
    make: (_random, knowledge) => {
      const two = twoCustomers(knowledge);
      return two && { kind: 'customer', oneId: two[0], otherId: two[1] };
    },
  },
  {
    path: 'records.merging.merge',
    make: (_random, knowledge) => {
      const two = twoCustomers(knowledge);
      return two && { entity: 'customer', survivorId: two[0], lostId: two[1], take: ['industry'] };
    },
  },
  on('records.merging.unmerge', 'select id from customer where mergedIntoId is not null', () => ({
    entity: 'customer',
  })),
  edit('contact', (random) => ({ title: `职务 ${random.integer(1, 99)}` })),
];
