import type { SeededRandom } from '../../../src/main/core/sample/random.ts';
import { type CommandMaker, create, edit, type Knowledge, on } from './command-maker.ts';

/** What the titles of quotes begin with that need an approval in the prepared workspace. */
export const TO_APPROVE = '待批';
/** The same of quotes that are before the owner. */
export const TO_BE_DECIDED = '审批中';

const OPEN_DEAL = "select id from deal where status = 'open' and deletedAt is null";
const quote = (status: string): string =>
  `select q.id from quote q join deal d on d.id = q.dealId where q.status = '${status}' and d.status = 'open' and d.deletedAt is null`;
const FILLED_DRAFT = `${quote('draft')} and exists (select 1 from quoteLine l where l.quoteId = q.id)`;

const order = (...states: string[]): string =>
  `select id from salesOrder where deletedAt is null and status in (${states.map((state) => `'${state}'`).join(', ')})`;
/** Signed before orders were made by themselves, which the prepared workspace has one of. */
const WITHOUT_ORDER = `select id from contract c where kind = 'sales' and amount is not null and signedOn is not null
  and not exists (select 1 from salesOrder o where o.contractId = c.id)`;

const line = (random: SeededRandom): object => ({
  description: `项目 ${random.integer(1, 99)}`,
  quantity: String(random.integer(1, 20)),
  unitPrice: `${random.integer(1, 9999)}.50`,
  taxRate: random.pick(['6', '13']),
});

/** A draft saved whole, with one to four lines, at the version it has now. */
const savedQuote = (random: SeededRandom, { rows }: Knowledge): object | undefined => {
  const drafts = rows<{ id: string; version: number }>(
    `select q.id, q.version from quote q join deal d on d.id = q.dealId
     where q.status = 'draft' and q.deletedAt is null and d.status = 'open'`,
  );
  const draft = drafts[random.integer(0, drafts.length - 1)];
  return (
    draft && {
      ...draft,
      values: { terms: `条款 ${random.integer(1, 999)}` },
      lines: Array.from({ length: random.integer(1, 4) }, () => line(random)),
    }
  );
};

const stage = (name: string, category: string): object => ({
  name,
  nameEn: name,
  category,
  probability: '50',
  requirements: [],
});

const FORECASTER = 'select id from salesperson where deletedAt is null';

/** A step of a forecast that somebody has touched. */
const forecastMove = (path: string, status: string): CommandMaker => ({
  path,
  make: (random, { rows }) => {
    const found = rows<{ salespersonId: string; period: string }>(
      `select salespersonId, period from forecast where status = '${status}'`,
    );
    return found[random.integer(0, found.length - 1)];
  },
});

const demo = (more: string): string => `select id from demo where deletedAt is null and ${more}`;
const LONG_AGO = Date.UTC(2026, 0, 5, 2);
const FAR_OFF = Date.UTC(2090, 0, 5, 2);
const HOUR = 3_600_000;

/** An appointment as a calendar program exports it. */
const appointment = (title: string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    `UID:${title}`,
    `SUMMARY:${title}`,
    'DTSTART:20261203T060000Z',
    'DTEND:20261203T070000Z',
    'ATTENDEE;CN=客户:mailto:p0@example.com',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');

const demoCommands: readonly CommandMaker[] = [
  {
    path: 'sales.demo.save',
    weight: 3,
    make: (random, { fresh, anyId }) => {
      const dealId = anyId(random, OPEN_DEAL);
      if (dealId === undefined) return undefined;
      const startsAt = random.chance(0.5) ? LONG_AGO : FAR_OFF;
      return {
        id: null,
        values: { dealId, title: fresh('演示'), startsAt, endsAt: startsAt + HOUR },
        attendees: [
          { name: fresh('参加人'), email: `d${random.integer(1, 999)}@example.com` },
          { personId: anyId(random, 'select id from person') ?? null },
        ],
        preparations: [{ title: '环境', kind: 'environment', done: random.chance(0.5) }],
      };
    },
  },
  on('sales.demo.hold', demo(`status = 'planned' and startsAt <= ${LONG_AGO}`), (random) => ({
    result: random.pick(['convinced', 'undecided', 'unconvinced']),
    feedback: '希望看移动端',
  })),
  on('sales.demo.miss', demo(`status = 'planned' and startsAt <= ${LONG_AGO}`)),
  on('sales.demo.cancel', demo("status = 'planned'"), () => ({ reason: '客户出差' })),
  on('sales.demo.reschedule', demo("status in ('noShow', 'cancelled')"), (random) => {
    const startsAt = FAR_OFF + random.integer(1, 99) * HOUR;
    return { startsAt, endsAt: startsAt + HOUR };
  }),
  {
    path: 'sales.demo.takeEvent',
    make: (random, { anyId, upload, fresh }) => {
      const dealId = anyId(random, OPEN_DEAL);
      return dealId === undefined
        ? undefined
        : {
            dealId,
            upload: upload('a.ics', appointment(fresh('日程'))),
            at: 0,
            as: random.pick(['demo', 'meeting']),
          };
    },
  },
  on(
    'sales.demo.invite',
    demo("status = 'planned' and id in (select demoId from demoAttendee where email is not null)"),
  ),
  { ...on('sales.demo.ics', demo("status = 'planned'")), weight: 0, receipt: false },
  create('demoAttendee', (random, { fresh, anyId }) => ({
    name: fresh('参加人'),
    demoId: anyId(random, demo("status = 'planned'")) ?? null,
  })),
  create('demoPreparation', (random, { fresh, anyId }) => ({
    title: fresh('准备'),
    demoId: anyId(random, demo("status = 'planned'")) ?? null,
  })),
];

const proposal = (status: string): string =>
  `select p.id from proposal p join deal d on d.id = p.dealId where p.status = '${status}' and p.deletedAt is null and d.status = 'open' and d.customerId is not null`;

const proposalCommands: readonly CommandMaker[] = [
  {
    ...create('proposal', (random, { fresh, anyId }) => ({
      title: fresh('方案'),
      dealId: anyId(random, `${OPEN_DEAL} and customerId is not null`) ?? null,
      contactId: anyId(random, "select id from contact where deletedAt is null and email like 'p%'") ?? null,
      situation: '{{客户.名称}}的报表靠人工',
      solution: '云帆 CRM',
      plan: '六周上线',
    })),
    weight: 2,
  },
  // submitted first, then its paper is drawn and kept: cut off between, it is made when it is sent again
  { ...on('sales.proposal.send', proposal('draft')), inTwoSteps: true },
  on('sales.proposal.accept', proposal('sent'), () => ({ answer: '同意' })),
  on('sales.proposal.decline', proposal('sent'), () => ({ answer: '周期太长' })),
  on('sales.proposal.revise', proposal('sent')),
  { ...on('sales.proposal.pdf', proposal('sent')), weight: 0, receipt: false },
  {
    ...on(
      'sales.proposal.mail',
      `${proposal('sent')} and p.contactId in (select id from contact where email like 'p%')`,
    ),
    inTwoSteps: true,
  },
];

const RUNNING_POC = "select id from poc where status = 'running' and deletedAt is null";

const pocCommands: readonly CommandMaker[] = [
  create('poc', (random, { fresh, anyId }) => ({
    title: fresh('验证'),
    dealId: anyId(random, OPEN_DEAL) ?? null,
  })),
  create('pocCriterion', (random, { fresh, anyId }) => ({
    title: fresh('标准'),
    pocId: anyId(random, 'select id from poc where deletedAt is null') ?? null,
    verdict: random.pick(['open', 'met', 'missed']),
  })),
  on(
    'sales.poc.move',
    "select id from poc where status = 'planned' and deletedAt is null and id in (select pocId from pocCriterion)",
    () => ({ event: 'start' }),
  ),
  on('sales.poc.move', RUNNING_POC, () => ({ event: 'fail', outcome: '性能不够' })),
];

export const salesCommands: readonly CommandMaker[] = [
  {
    path: 'sales.handOver',
    make: (random, { rows }) => {
      const two = rows<{ id: string }>(
        'select id from salesperson where deletedAt is null order by rid limit 2',
      );
      const [one, other] = random.chance(0.5) ? two : two.toReversed();
      return one && other && { fromId: one.id, toId: other.id, kinds: ['deal'] };
    },
  },
  ...pocCommands,
  ...proposalCommands,
  ...demoCommands,
  {
    ...create('deal', (random, { fresh, anyId }) => ({
      name: fresh('商机'),
      amount: random.integer(100, 10_000_000),
      openedOn: '2026-01-01',
      customerId: anyId(random, 'select id from customer where deletedAt is null') ?? null,
    })),
    weight: 3,
  },
  create('activity', (random, { fresh, anyId }) => ({
    kind: random.pick(['call', 'meeting', 'note']),
    subject: fresh('跟进'),
    dealId: anyId(random, OPEN_DEAL) ?? null,
  })),
  create('dealNeed', (random, { fresh, anyId }) => ({
    title: fresh('需求'),
    dealId: anyId(random, OPEN_DEAL) ?? null,
    priority: random.pick(['must', 'should', 'could']),
  })),
  create('dealContact', (random, { anyId }) => ({
    contactId: anyId(random, 'select id from contact where deletedAt is null') ?? null,
    dealId: anyId(random, OPEN_DEAL) ?? null,
    role: random.pick(['decider', 'user', 'buyer']),
  })),
  edit('deal', (random) => ({ amount: random.integer(100, 10_000_000) })),
  {
    path: 'sales.move',
    weight: 4,
    make: (random, { anyId }) => {
      const id = anyId(random, OPEN_DEAL);
      const stageId = anyId(random, "select id from stage where category = 'open'");
      return id === undefined || stageId === undefined ? undefined : { id, stageId };
    },
  },
  {
    path: 'sales.tick',
    make: (random, { anyId }) => {
      const id = anyId(random, OPEN_DEAL);
      const requirementId = anyId(
        random,
        "select id from stageRequirement where kind = 'checkpoint' and deletedAt is null",
      );
      return id === undefined || requirementId === undefined
        ? undefined
        : { id, requirementId, done: random.chance(0.7) };
    },
  },
  {
    path: 'sales.passGate',
    make: (random, { anyId }) => {
      const id = anyId(random, OPEN_DEAL);
      const stageId = anyId(random, "select id from stage where category = 'open' and deletedAt is null");
      return id === undefined || stageId === undefined ? undefined : { id, stageId, reason: '老客户' };
    },
  },
  {
    path: 'sales.savePipeline',
    make: (random, { fresh }) => ({
      name: fresh('管道'),
      stages: [
        {
          ...stage('第一步', 'open'),
          requirements: [{ kind: 'checkpoint', name: `确认 ${random.integer(1, 99)}` }],
        },
        stage('赢', 'won'),
        stage('输', 'lost'),
      ],
    }),
  },
  on('sales.win', OPEN_DEAL),
  on('sales.lose', OPEN_DEAL, () => ({ reason: 'price' })),
  on('sales.discard', OPEN_DEAL, () => ({ reason: '重复录入' })),
  on(
    'sales.reopen',
    "select id from deal where status in ('won', 'lost', 'discarded') and deletedAt is null",
    () => ({
      reason: '客户回来了',
    }),
  ),
  {
    path: 'sales.quote.create',
    weight: 2,
    make: (random, { anyId }) => {
      const dealId = anyId(random, OPEN_DEAL);
      return dealId === undefined ? undefined : { dealId };
    },
  },
  { path: 'sales.quote.save', weight: 3, make: savedQuote },
  {
    ...on(
      'sales.quote.send',
      `${FILLED_DRAFT} and q.title not like '${TO_APPROVE}%' and q.title not like '${TO_BE_DECIDED}%'`,
    ),
    weight: 2,
  },
  on('sales.quote.submit', `${FILLED_DRAFT} and q.title like '${TO_APPROVE}%'`, () => ({
    reason: '客户预算有限',
  })),
  on('sales.quote.withdraw', quote('approval')),
  { ...on('sales.quote.accept', quote('sent'), () => ({ reason: '同意' })), weight: 3 },
  on('sales.quote.reject', quote('sent'), () => ({ reason: '太贵' })),
  on('sales.quote.toContract', quote('accepted')),
  on('sales.quote.revise', quote('sent')),
  { ...on('sales.quote.pdf', quote('sent')), weight: 0, receipt: false },
  { ...on('sales.quote.xlsx', quote('sent')), weight: 0, receipt: false },
  { ...on('sales.quote.json', quote('sent')), weight: 0, receipt: false },
  {
    path: 'sales.exportAnalysis',
    weight: 0,
    receipt: false,
    make: () => ({ part: 'funnel', format: 'csv' }),
  },
  { ...create('salesperson', (_random, { fresh }) => ({ name: fresh('销售') })), weight: 2 },
  {
    path: 'sales.adjustForecast',
    make: (random, { anyId }) => {
      const salespersonId = anyId(random, FORECASTER);
      return salespersonId === undefined
        ? undefined
        : {
            salespersonId,
            period: random.pick(['2026-Q4', '2027-Q1']),
            level: random.pick(['owner', 'manager']),
            category: random.pick(['commit', 'best', 'pipeline']),
            amount: random.chance(0.8) ? random.integer(0, 10_000_000) : null,
            note: `预算 ${random.integer(1, 99)}`,
          };
    },
  },
  forecastMove('sales.submitForecast', 'open'),
  forecastMove('sales.handBackForecast', 'submitted'),
  forecastMove('sales.lockForecast', 'submitted'),
  { path: 'sales.takeSnapshot', make: () => ({}) },
  {
    ...on('sales.order.save', order('pending'), (random) => ({
      values: { environment: `环境 ${random.integer(1, 99)}`, promises: '无' },
    })),
    weight: 2,
  },
  on('sales.order.credit', order('pending'), (random) => ({ passed: random.chance(0.8), note: '无逾期' })),
  { ...on('sales.order.confirm', order('pending'), () => ({ reason: '先行交付' })), weight: 2 },
  on('sales.order.move', order('confirmed'), () => ({ event: 'start' })),
  on('sales.order.cancel', order('pending', 'confirmed'), () => ({ reason: '客户撤回' })),
  on('sales.order.finish', "select id from orderFollowUp where status = 'waiting'", () => ({
    note: '已登记',
  })),
  {
    path: 'sales.order.fromContract',
    make: (random, { anyId }) => {
      const contractId = anyId(random, WITHOUT_ORDER);
      return contractId === undefined ? undefined : { contractId };
    },
  },
  {
    path: 'sales.saveQuotas',
    make: (random, { anyId }) => {
      const holderId = anyId(random, FORECASTER);
      if (holderId === undefined) return undefined;
      const month = random.integer(10, 12);
      return {
        metric: random.pick(['newSales', 'count']),
        quotas: [
          {
            level: 'person',
            holderId,
            period: `2026-${month}`,
            value: random.chance(0.9) ? random.integer(1, 10_000_000) : null,
          },
          { level: 'company', period: '2026-Q4', value: random.integer(1, 90_000_000) },
        ],
        from: `2026-${month}-${random.integer(10, 28)}`,
        note: `调整 ${random.integer(1, 999)}`,
      };
    },
  },
  {
    path: 'sales.activateQuotas',
    make: (random, { rows }) => {
      const drafts = rows<{ metric: string; period: string }>(
        "select metric, period from quota where status = 'draft'",
      );
      return drafts[random.integer(0, drafts.length - 1)];
    },
  },
  {
    path: 'sales.splitCredit',
    weight: 2,
    make: (random, { anyId, rows }) => {
      const id = anyId(random, OPEN_DEAL);
      const people = rows<{ id: string }>(FORECASTER);
      if (id === undefined || people.length < 2) return undefined;
      const percent = random.integer(1, 99);
      const at = random.integer(0, people.length - 2);
      return {
        id,
        shares: [
          { salespersonId: people[at]?.id, percent: String(percent) },
          { salespersonId: people[at + 1]?.id, percent: String(100 - percent) },
        ],
      };
    },
  },
  {
    path: 'sales.moveToTeam',
    make: (random, { anyId, rows }) => {
      const id = anyId(random, FORECASTER);
      const teamId = anyId(random, 'select id from salesTeam where deletedAt is null') ?? null;
      const last = rows<{ validFrom: string }>(
        `select max(validFrom) as validFrom from teamMembership where salespersonId = '${id}'`,
      )[0]?.validFrom;
      return id === undefined ? undefined : { id, teamId, from: last ?? '2026-01-01' };
    },
  },
  create('salesTeam', (_random, { fresh }) => ({ name: fresh('团队') })),
  {
    path: 'sales.exportPerformance',
    weight: 0,
    receipt: false,
    make: () => ({ period: '2026', part: 'attainment', format: 'csv' }),
  },
];
