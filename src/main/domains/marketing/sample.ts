import { companyName, personName } from '../../core/sample/chinese-names.ts';
import type { Sample, SampleSize } from '../../core/sample/sample.ts';
import { LEAD_SOURCES } from './lead/lead-choices.ts';
import { Lead } from './lead/lead-entity.ts';

const LEADS: Readonly<Record<SampleSize, number>> = { S: 24, M: 400, L: 5000 };
/** So many of the leads wait for the owner; the rest lie in the pool. */
const WAITING = 8;
const NEEDS = ['想了解产品报价', '希望安排一次演示', '现有系统到期，正在选型', '咨询私有部署'] as const;
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
      need: random.pick(NEEDS),
      sourceChannel: random.pick<(typeof LEAD_SOURCES)[number]>(LEAD_SOURCES).value,
      campaign: random.pick(CAMPAIGNS),
      consent: random.chance(0.7) ? 'given' : 'unknown',
    };
    on(today, 'marketing.lead.create', (work) => {
      work.insert(Lead, at < WAITING ? { ...values, ownerId: work.actor.id } : values);
    });
  }
};
