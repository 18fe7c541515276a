import { TOUCH_KINDS, type TouchKind } from '#shared/lead-score/score-rules.ts';
import { companyName, personName } from '../../core/sample/chinese-names.ts';
import type { Sample, SampleSize } from '../../core/sample/sample.ts';
import { LEAD_SOURCES } from './lead/lead-choices.ts';
import { Lead } from './lead/lead-entity.ts';
import { LeadTouch } from './score/touch-entity.ts';

const LEADS: Readonly<Record<SampleSize, number>> = { S: 24, M: 400, L: 5000 };
/** So many of the leads wait for the owner; the rest lie in the pool. */
const WAITING = 8;
const NEEDS = ['想了解产品报价', '希望安排一次演示', '现有系统到期，正在选型', '咨询私有部署'] as const;
const TITLES = ['总经理', 'IT 总监', '采购经理', '运营专员'] as const;
const KINDS: readonly [TouchKind, ...TouchKind[]] = ['visit', ...TOUCH_KINDS.map(({ value }) => value)];
const DAY = 86_400_000;
const CAMPAIGNS = ['春季线上讲座', '行业展会', '官网试用', null] as const;

/** Leads of the last days: some for the owner to accept, the others in the pool. */
export const sampleMarketing: Sample = ({ random, size, today, on }) => {
  for (let at = 0; at < LEADS[size]; at++) {
    const { name: company } = companyName(random);
    const values = {
      name: personName(random),
      company,
      phone: `13${random.integer(100_000_000, 999_999_999)}`,
      email: `lead${at + 1}@example.com`,
      jobTitle: random.pick(TITLES),
      need: random.pick(NEEDS),
      sourceChannel: random.pick<(typeof LEAD_SOURCES)[number]>(LEAD_SOURCES).value,
      campaign: random.pick(CAMPAIGNS),
      consent: random.chance(0.7) ? 'given' : 'unknown',
    };
    const touches = Array.from({ length: random.integer(0, 4) }, () => ({
      kind: random.pick(KINDS),
      days: random.integer(0, 45),
    }));
    on(today, 'marketing.lead.create', (work) => {
      const leadId = work.insert(Lead, at < WAITING ? { ...values, ownerId: work.actor.id } : values);
      for (const { kind, days } of touches)
        work.insert(LeadTouch, { leadId, kind, at: work.now - days * DAY });
    });
  }
};
