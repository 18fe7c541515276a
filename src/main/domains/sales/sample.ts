import { moneyText } from '#shared/money.ts';
import { applyMove } from '../../core/entities/lifecycle.ts';
import type { RecordValues } from '../../core/entities/record-values.ts';
import type { SeededRandom } from '../../core/sample/random.ts';
import type { Sample, SampleWriter } from '../../core/sample/sample.ts';
import { queryBuilder } from '../../core/storage/query-builder.ts';
import type { Work } from '../../core/storage/work.ts';
import { Activity } from './activity-entity.ts';
import { Deal } from './deal-entity.ts';
import { dealLifecycle } from './deal-lifecycle.ts';
import { LOSS_REASONS, NOT_RECORDED } from './loss-reasons.ts';
import { Quote, QuoteLine } from './quote-entities.ts';
import { quoteLifecycle } from './quote-lifecycle.ts';
import { sampleAttention } from './sample-attention.ts';
import { stagesOf } from './stages.ts';
import { Salesperson, SalesTeam } from './team-entities.ts';

interface Tables {
  customer: { id: string; name: string; rid: number };
  product: { id: string; name: string; unit: string; listPrice: number; taxRate: string; rid: number };
}
const builder = queryBuilder<Tables>();

const PEOPLE = [
  ['华东团队', '上海', ['林晓', '周凯', '何雨']],
  ['华南团队', '深圳', ['陈默', '罗岚', '谢宁']],
] as const;
const DEALS = 260;
const CALLS = ['电话沟通需求', '发送产品资料', '确认预算', '演示后回访', '约定下次会议'] as const;

type Known<T> = readonly [T, ...T[]];
const known = <T>(rows: readonly T[]): Known<T> => rows as unknown as Known<T>;

interface World {
  readonly owners: Known<string>;
  readonly customers: Known<{ id: string; name: string }>;
  readonly products: Known<Tables['product']>;
  readonly stages: Known<string>;
}

/** Two teams and three years of deals, each moved along as in life. */
export const sampleSales: Sample = (writer) => {
  const { today, random, on } = writer;
  const first = Temporal.PlainDate.from(today).subtract({ years: 3 });
  const world = on(first.toString(), 'sales.salesperson.create', (work): World => {
    const owners = PEOPLE.flatMap(([name, region, people]) => {
      const teamId = work.insert(SalesTeam, { name, region });
      return people.map((person) => work.insert(Salesperson, { name: person, teamId, region }));
    });
    return {
      owners: known(owners),
      customers: known(work.all(builder.selectFrom('customer').select(['id', 'name']).orderBy('rid'))),
      products: known(work.all(builder.selectFrom('product').selectAll().orderBy('rid'))),
      stages: known(
        stagesOf(work)
          .filter(({ category }) => category === 'open')
          .map(({ id }) => id),
      ),
    };
  });
  const days = first.until(Temporal.PlainDate.from(today)).days || 1095;
  const opened = Array.from({ length: DEALS }, () => random.integer(0, days - 1)).sort((a, b) => a - b);
  for (const offset of opened) sampleDeal(writer, world, first.add({ days: offset }).toString());
  sampleAttention(writer);
};

function sampleDeal(writer: SampleWriter, world: World, openedOn: string): void {
  const { random, on, today } = writer;
  const customer = random.pick(world.customers);
  const product = random.pick(world.products);
  const quantity = random.integer(1, 12);
  const day = (after: number): string => Temporal.PlainDate.from(openedOn).add({ days: after }).toString();
  const dealId = on(openedOn, 'sales.deal.create', (work) =>
    work.insert(Deal, {
      name: `${product.name} · ${customer.name}`,
      customerId: customer.id,
      productId: product.id,
      ownerId: random.pick(world.owners),
      amount: product.listPrice * quantity,
      openedOn,
      expectedClose: day(random.integer(40, 120)),
      sourceChannel: random.pick(['官网', '展会', '老客户介绍', '伙伴推荐', '电话开发']),
    }),
  );
  const length = random.integer(20, 110);
  const steps = random.integer(1, world.stages.length);
  for (let at = 1; at < steps; at++) {
    const when = day(Math.floor((length * at) / steps));
    if (when > today) {
      note(writer, dealId, customer.id, today);
      return;
    }
    on(when, 'sales.deal.move', (work) => move(work, dealId, 'move', { stageId: world.stages[at] ?? null }));
    if (random.chance(0.7)) note(writer, dealId, customer.id, when);
  }
  const end = day(length);
  if (end > today) {
    openDeal(writer, dealId);
    return;
  }
  if (random.chance(0.55)) {
    if (random.chance(0.6)) quote(writer, dealId, customer, product, quantity, day(length - 7));
    on(end, 'sales.deal.win', (work) => move(work, dealId, 'win', { closedOn: end }));
  } else {
    const lossReason = random.pick(known(LOSS_REASONS.filter(({ value }) => value !== NOT_RECORDED))).value;
    on(end, 'sales.deal.lose', (work) => move(work, dealId, 'lose', { lossReason, closedOn: end }));
  }
}

const move = (work: Work, id: string, event: string, input: RecordValues): void => {
  applyMove(work, Deal, dealLifecycle, id, event, input);
};

function note({ random, on }: SampleWriter, dealId: string, customerId: string, day: string): void {
  on(day, 'sales.activity.create', (work) =>
    work.insert(Activity, {
      kind: random.pick(['call', 'meeting', 'wechat', 'visit']),
      subject: random.pick(CALLS),
      dealId,
      customerId,
    }),
  );
}

function openDeal({ random, on, today }: SampleWriter, dealId: string): void {
  const nextStepOn = Temporal.PlainDate.from(today)
    .add({ days: random.integer(-10, 20) })
    .toString();
  on(today, 'sales.deal.update', (work) =>
    work.update(Deal, dealId, { nextStep: nextStep(random), nextStepOn }),
  );
}

const nextStep = (random: SeededRandom): string =>
  random.pick(['安排产品演示', '发送正式报价', '拜访采购负责人', '确认合同条款', '跟进预算审批']);

function quote(
  { on }: SampleWriter,
  dealId: string,
  customer: { id: string; name: string },
  product: Tables['product'],
  quantity: number,
  day: string,
): void {
  const id = on(day, 'sales.quote.create', (work) => {
    const quoteId = work.insert(Quote, {
      title: `${product.name} · ${customer.name}`,
      dealId,
      customerId: customer.id,
      revision: 1,
      status: 'draft',
      currency: work.currency,
      taxMode: 'exclusive',
      rounding: 'line',
      validUntil: Temporal.PlainDate.from(day).add({ days: 30 }).toString(),
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
    });
    return quoteId;
  });
  on(day, 'sales.quote.send', (work) => applyMove(work, Quote, quoteLifecycle, id, 'send', {}));
  on(day, 'sales.quote.accept', (work) => applyMove(work, Quote, quoteLifecycle, id, 'accept', {}));
}
