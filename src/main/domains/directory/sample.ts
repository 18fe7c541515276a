import { companyName, different, personName } from '../../core/sample/chinese-names.ts';
import type { Sample, SampleSize } from '../../core/sample/sample.ts';
import { addTag, Tag } from '../../core/tags/index.ts';
import { Contact, Customer } from './entities.ts';

const TITLES = [
  ['信息部经理', 'influencer'],
  ['总经理', 'decider'],
  ['采购主管', 'buyer'],
  ['运营专员', 'user'],
] as const;
const CUSTOMERS: Readonly<Record<SampleSize, number>> = { S: 60, M: 1500, L: 20_000 };
/** Of a hundred customers, so many are there when the company begins. */
const AT_FIRST = 30;
const DAYS = 1000;
const TAGS = [
  ['重点客户', 'red'],
  ['可做案例', 'green'],
  ['续约关注', 'orange'],
] as const;
/** Of a hundred customers, so many bear a tag. */
const TAGGED = 25;

/** Customers with one to three contacts each: some from the beginning, the rest as the years go by. */
export const sampleDirectory: Sample = ({ random, size, first, on }) => {
  const begin = Temporal.PlainDate.from(first);
  const tags: string[] = [];
  on(first, 'core.tag.create', (work) => {
    for (const [name, colour] of TAGS) tags.push(work.insert(Tag, { name, colour }));
  });
  const companies = different(
    CUSTOMERS[size],
    () => companyName(random),
    ({ name }) => name,
  );
  for (const { name, place, industry } of companies) {
    const day = random.chance(AT_FIRST / 100) ? 0 : random.integer(1, DAYS);
    on(begin.add({ days: day }).toString(), 'directory.customer.create', (work) => {
      const customerId = work.insert(Customer, {
        name,
        industry,
        country: '中国',
        region: place,
        employees: random.integer(20, 3000),
        foundedYear: random.integer(1995, 2020),
        role: 'customer',
      });
      const tag = random.chance(TAGGED / 100) ? tags[random.integer(0, tags.length - 1)] : undefined;
      if (tag !== undefined) addTag(work, Customer, customerId, tag);
      for (let at = random.integer(1, 3); at > 0; at--) {
        const [title, buyingRole] = random.pick<readonly [string, string]>(TITLES);
        work.insert(Contact, {
          name: personName(random),
          customerId,
          title,
          buyingRole,
          phone: `13${random.integer(100_000_000, 999_999_999)}`,
        });
      }
    });
  }
};
