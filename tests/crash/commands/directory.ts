import { type CommandMaker, create, edit, on } from './command-maker.ts';

const LETTER = (status: string): string =>
  `select id from letter where status = '${status}' and deletedAt is null and contactId is not null`;
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
  edit('contact', (random) => ({ title: `职务 ${random.integer(1, 99)}` })),
];
