import { startOfDay } from '#shared/filter/period.ts';
import { applyMove } from '../../core/entities/lifecycle.ts';
import type { SampleWriter } from '../../core/sample/sample.ts';
import { queryBuilder } from '../../core/storage/query-builder.ts';
import type { Work } from '../../core/storage/work.ts';
import { Demo } from './demo/demo-entity.ts';
import { demoLifecycle } from './demo/demo-lifecycle.ts';
import { DemoAttendee, DemoPreparation } from './demo/demo-part-entities.ts';

interface Tables {
  deal: { id: string; name: string; customerId: string | null; status: string; rid: number };
  contact: { id: string; customerId: string | null; rid: number };
}
const builder = queryBuilder<Tables>();

const HOUR = 3_600_000;
/** Days from today, the hour, and what became of it. */
const DEMOS = [
  { days: -9, hour: 10, event: 'hold', place: '客户会议室' },
  { days: -3, hour: 14, event: 'miss', place: null },
  { days: 2, hour: 10, event: null, place: '线上' },
  { days: 2, hour: 15, event: null, place: '客户会议室' },
  { days: 6, hour: 9, event: null, place: '线上' },
] as const;
const PREPARATIONS = [
  ['environment', '演示环境可以登录'],
  ['data', '按客户行业准备数据'],
  ['script', '脚本走过一遍'],
] as const;

/** Demos of open deals around today: some over, some to come. */
export function sampleDemos({ on, today }: SampleWriter): void {
  const dayOf = (days: number): string => Temporal.PlainDate.from(today).add({ days }).toString();
  for (const [at, { days, hour, event, place }] of DEMOS.entries())
    on(days < 0 ? dayOf(days - 1) : today, 'sales.demo.save', (work) => {
      const deal = openDeal(work, at);
      if (!deal) return;
      const startsAt = startOfDay(dayOf(days), work.facts.timeZone) + hour * HOUR;
      const id = work.insert(Demo, {
        title: `${deal.name} 产品演示`.slice(0, 200),
        dealId: deal.id,
        startsAt,
        endsAt: startsAt + HOUR,
        place,
      });
      work.insert(DemoAttendee, { demoId: id, personId: work.actor.id, name: work.actor.name });
      const contact = work.first(
        builder
          .selectFrom('contact')
          .select('id')
          .where('customerId', '=', deal.customerId)
          .orderBy('rid')
          .limit(1),
      );
      if (contact) work.insert(DemoAttendee, { demoId: id, contactId: contact.id });
      for (const [kind, title] of PREPARATIONS)
        work.insert(DemoPreparation, { demoId: id, kind, title, done: kind === 'environment' ? 1 : 0 });
      if (event !== null)
        on(dayOf(days + 1), `sales.demo.${event}`, (later) =>
          applyMove(later, Demo, demoLifecycle, id, event, OUTCOMES[event]),
        );
    });
}

const OUTCOMES = {
  hold: { result: 'convinced', feedback: '报表和权限符合要求，希望再看移动端。' },
  miss: { reason: '客户临时有会' },
} as const;

const openDeal = (work: Work, at: number) =>
  work.first(
    builder
      .selectFrom('deal')
      .select(['id', 'name', 'customerId'])
      .where('status', '=', 'open')
      .orderBy('rid', 'desc')
      .offset(at)
      .limit(1),
  );
