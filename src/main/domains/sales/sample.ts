import type { Billing } from '#shared/billing.ts';
import { moneyText } from '#shared/money.ts';
import { applyMove } from '../../core/entities/lifecycle.ts';
import type { RecordValues } from '../../core/entities/record-values.ts';
import { different, personName } from '../../core/sample/chinese-names.ts';
import type { Sample, SampleSize, SampleWriter } from '../../core/sample/sample.ts';
import { queryBuilder } from '../../core/storage/query-builder.ts';
import type { Work } from '../../core/storage/work.ts';
import { Activity } from './activity-entity.ts';
import { Deal } from './deal-entity.ts';
import { dealLifecycle } from './deal-lifecycle.ts';
import { LOSS_REASONS, NOT_RECORDED } from './loss-reasons.ts';
import { DealCheckpoint, StageRequirement } from './pipeline/requirement-entities.ts';
import { stagesOf } from './pipeline/stages.ts';
import { Quote, QuoteLine } from './quote/entities.ts';
import { quoteLifecycle } from './quote/lifecycle.ts';
import { sampleAttention } from './sample-attention.ts';
import { sampleDemos } from './sample-demos.ts';
import { sampleForecast } from './sample-forecast.ts';
import { sampleOrders } from './sample-orders.ts';
import { samplePerformance } from './sample-performance.ts';
import { sampleProposals } from './sample-proposals.ts';
import { sampleTargets } from './sample-targets.ts';
import { Salesperson, SalesTeam } from './team-entities.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}
interface Tables {
  customer: Named & { rid: number };
  product: Named & { unit: string; billing: Billing; listPrice: number; taxRate: string; rid: number };
}
const builder = queryBuilder<Tables>();

/** How many deals, and how many notes on each at the most. */
const SIZES: Readonly<Record<SampleSize, { deals: number; notes: number; perTeam: number }>> = {
  S: { deals: 260, notes: 3, perTeam: 3 },
  M: { deals: 5000, notes: 12, perTeam: 6 },
  L: { deals: 100_000, notes: 19, perTeam: 20 },
};
const TEAMS = [
  ['华东团队', '上海'],
  ['华南团队', '深圳'],
] as const;
const CALLS = ['电话沟通需求', '发送产品资料', '确认预算', '演示后回访', '约定下次会议'] as const;
const CHANNELS = ['官网', '展会', '老客户介绍', '伙伴推荐', '电话开发'] as const;
const NEXT_STEPS = [
  '安排产品演示',
  '发送正式报价',
  '拜访采购负责人',
  '确认合同条款',
  '跟进预算审批',
] as const;

type Known<T> = readonly [T, ...T[]];
const known = <T>(rows: readonly T[]): Known<T> => rows as unknown as Known<T>;

interface World {
  readonly owners: Known<string>;
  readonly products: Known<Tables['product']>;
  readonly stages: Known<string>;
  readonly notes: number;
  /** The checkpoint of the last stage. */
  readonly beforeWinning: string;
}

interface SampleDeal {
  readonly id: string;
  readonly customer: Named;
  readonly product: Tables['product'];
  readonly quantity: number;
  readonly openedOn: string;
}

const after = (date: string, days: number): string => Temporal.PlainDate.from(date).add({ days }).toString();

/** Two teams and three years of deals, more of them every year, each moved along as in life. */
export const sampleSales: Sample = (writer) => {
  const { size, first, today, random, on } = writer;
  const { deals, notes, perTeam } = SIZES[size];
  sampleTargets(writer);
  on(first, 'sales.salesperson.create', (work) => {
    const names = different(
      TEAMS.length * perTeam,
      () => personName(random),
      (name) => name,
    );
    const owners = TEAMS.flatMap(([name, region], team) => {
      const teamId = work.insert(SalesTeam, { name, region });
      return names
        .slice(team * perTeam, (team + 1) * perTeam)
        .map((person) => work.insert(Salesperson, { name: person, teamId, region }));
    });
    const beforeWinning = askInStages(work);
    const world: World = {
      owners: known(owners),
      products: known(work.all(builder.selectFrom('product').selectAll().orderBy('rid'))),
      stages: known(
        stagesOf(work)
          .filter(({ category }) => category === 'open')
          .map(({ id }) => id),
      ),
      notes,
      beforeWinning,
    };
    const days = Temporal.PlainDate.from(first).until(today).days || 1095;
    for (let at = 0; at < deals; at++) {
      const openedOn = after(first, Math.floor(days * Math.sqrt(random.next())));
      on(openedOn, 'sales.deal.create', (later) => openDeal(writer, world, later, openedOn));
    }
  });
  samplePerformance(writer);
  sampleForecast(writer);
  sampleOrders(writer);
  sampleAttention(writer);
  sampleDemos(writer);
  sampleProposals(writer);
};

/** A customer that is there on the day. */
function someCustomer(work: Work, { random }: SampleWriter): Named {
  const count =
    work.first(builder.selectFrom('customer').select(({ fn }) => fn.max('rid').as('rid')))?.rid ?? 1;
  const found = work.first(
    builder
      .selectFrom('customer')
      .select(['id', 'name'])
      .where('rid', '>=', random.integer(1, count))
      .orderBy('rid')
      .limit(1),
  );
  if (!found) throw new Error('the sample has no customers');
  return found;
}

/** Opens a deal and plans what becomes of it. */
function openDeal(writer: SampleWriter, world: World, work: Work, openedOn: string): void {
  const { random, on } = writer;
  const customer = someCustomer(work, writer);
  const product = random.pick(world.products);
  const quantity = random.integer(1, 12);
  const id = work.insert(Deal, {
    name: `${product.name} · ${customer.name}`,
    customerId: customer.id,
    productId: product.id,
    ownerId: random.pick(world.owners),
    amount: product.listPrice * quantity,
    openedOn,
    expectedClose: after(openedOn, random.integer(40, 120)),
    sourceChannel: random.pick(CHANNELS),
  });
  const deal: SampleDeal = { id, customer, product, quantity, openedOn };
  const length = random.integer(20, 110);
  const steps = random.integer(1, world.stages.length);
  for (let at = 1; at < steps; at++)
    on(after(openedOn, Math.floor((length * at) / steps)), 'sales.deal.move', (later) =>
      move(later, id, 'move', { stageId: world.stages[at] ?? null }),
    );
  for (let at = random.integer(0, world.notes); at > 0; at--)
    on(after(openedOn, random.integer(0, length)), 'sales.activity.create', (later) =>
      note(writer, later, deal),
    );
  closeDeal(writer, world, deal, after(openedOn, length));
}

/** Wins or loses it on its day; one that is open today has a next step, sometimes overdue. */
function closeDeal(writer: SampleWriter, world: World, deal: SampleDeal, end: string): void {
  const { random, on, today } = writer;
  if (end > today) {
    const nextStepOn = after(today, random.integer(-10, 20));
    on(today, 'sales.deal.update', (work) =>
      work.update(Deal, deal.id, { nextStep: random.pick(NEXT_STEPS), nextStepOn }),
    );
  } else if (random.chance(0.55)) {
    if (random.chance(0.6)) {
      const day = after(end, -7);
      on(day < deal.openedOn ? deal.openedOn : day, 'sales.quote.create', (work) =>
        quote(writer, work, deal, day < deal.openedOn ? deal.openedOn : day),
      );
    }
    on(end, 'sales.deal.win', (work) => {
      const { id: dealId } = deal;
      const ticked = { doneAt: work.now, doneById: work.actor.id };
      work.insert(DealCheckpoint, { dealId, requirementId: world.beforeWinning, ...ticked });
      move(work, dealId, 'win', { closedOn: end });
    });
  } else {
    const lossReason = random.pick(known(LOSS_REASONS.filter(({ value }) => value !== NOT_RECORDED))).value;
    on(end, 'sales.deal.lose', (work) => move(work, deal.id, 'lose', { lossReason, closedOn: end }));
  }
}

/** What the stages ask for: few things that every deal of the sample has, and one to be ticked before it is won. */
function askInStages(work: Work): string {
  const byCode = new Map(stagesOf(work).map(({ code, id }) => [code, id]));
  const ask = (code: string, values: RecordValues): string =>
    work.insert(StageRequirement, { stageId: byCode.get(code) ?? null, position: 1, ...values });
  const field = (code: string, name: string): string => {
    const label = Deal.field(name)?.label;
    return ask(code, { kind: 'field', fieldName: name, name: label?.zh ?? name, nameEn: label?.en ?? name });
  };
  field('prospecting', 'customerId');
  field('engaging', 'amount');
  field('negotiation', 'expectedClose');
  return ask('contract', { kind: 'checkpoint', name: '合同条款已确认', nameEn: 'Contract terms confirmed' });
}

const move = (work: Work, id: string, event: string, input: RecordValues): void => {
  applyMove(work, Deal, dealLifecycle, id, event, input);
};

function note({ random }: SampleWriter, work: Work, { id, customer }: SampleDeal): void {
  work.insert(Activity, {
    kind: random.pick(['call', 'meeting', 'wechat', 'visit']),
    subject: random.pick(CALLS),
    dealId: id,
    customerId: customer.id,
  });
}

function quote({ on }: SampleWriter, work: Work, deal: SampleDeal, day: string): void {
  const { customer, product, quantity } = deal;
  const quoteId = work.insert(Quote, {
    title: `${product.name} · ${customer.name}`,
    dealId: deal.id,
    customerId: customer.id,
    revision: 1,
    status: 'draft',
    currency: work.currency,
    taxMode: 'exclusive',
    rounding: 'line',
    validUntil: after(day, 30),
  });
  work.insert(QuoteLine, {
    quoteId,
    position: 1,
    productId: product.id,
    description: product.name,
    unit: product.unit,
    quantity: String(quantity),
    unitPrice: moneyText(product.listPrice, 'CNY'),
    taxRate: product.taxRate,
    ...(product.billing === 'once' ? {} : { billing: product.billing, termMonths: 12 }),
  });
  for (const event of ['send', 'accept'])
    on(day, `sales.quote.${event}`, (later) => applyMove(later, Quote, quoteLifecycle, quoteId, event, {}));
}
