import type { TablesOf } from '../../core/entities/entity.ts';
import { applyMove } from '../../core/entities/lifecycle.ts';
import { companyName, different, personName } from '../../core/sample/chinese-names.ts';
import type { Sample, SampleSize, SampleWriter } from '../../core/sample/sample.ts';
import { queryBuilder } from '../../core/storage/query-builder.ts';
import { addTag, Tag } from '../../core/tags/index.ts';
import { Contact, Customer } from './entities.ts';
import { Letter } from './letter/letter-entity.ts';
import { letterLifecycle } from './letter/letter-lifecycle.ts';

const builder = queryBuilder<TablesOf<typeof Contact | typeof Customer>>();

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

/** Letters of the last weeks; the last one is still a draft. */
const LETTERS = [
  [
    '关于系统升级的通知',
    '我们将于本周六夜间升级系统，届时服务暂停约两小时。\n如需调整时间，请提前告知。',
    40,
  ],
  ['关于年度服务报告', '随信附上本年度服务报告，请查阅。\n如有疑问，欢迎随时与我们联系。', 20],
  ['关于续约事宜', '贵公司的服务将于下季度到期，我们已准备好续约方案，盼当面沟通。', 6],
  ['关于办公地址变更', '我公司将于下月搬迁，电话与邮箱不变。', 1],
] as const;

function sampleLetters({ on, today }: SampleWriter): void {
  for (const [at, [subject, body, daysAgo]] of LETTERS.entries()) {
    const day = Temporal.PlainDate.from(today).subtract({ days: daysAgo }).toString();
    on(day, 'directory.letter.create', (work) => {
      const contact = work.first(
        builder
          .selectFrom('contact')
          .select('id')
          .orderBy('rid')
          .offset(at * 7)
          .limit(1),
      );
      const id = work.insert(Letter, { subject, body, contactId: contact?.id ?? null });
      if (daysAgo > 1)
        on(day, 'directory.letter.issue', (later) => {
          applyMove(later, Letter, letterLifecycle, id, 'issue', {});
        });
    });
  }
}

/** How somebody wrote the name of a customer that was there already. */
const WRITTEN_AGAIN = [
  (name: string, place: string) => `${name.replace(place, '').replace('有限公司', '')}（${place}）有限公司`,
  (name: string) => name.replace('有限公司', '有限责任公司'),
  (name: string) => name.replace(/(?:股份)?有限公司$/, ''),
] as const;
/** So many days ago they did. */
const WRITTEN_DAYS_AGO = 12;

/** A few customers that stand here twice, and the branch of one. */
function sampleDuplicates(
  { on, today }: SampleWriter,
  companies: readonly { readonly name: string; readonly place: string }[],
): void {
  const day = Temporal.PlainDate.from(today).subtract({ days: WRITTEN_DAYS_AGO }).toString();
  for (const [at, again] of WRITTEN_AGAIN.entries()) {
    const company = companies[at * 5];
    if (!company) continue;
    on(day, 'directory.customer.create', (work) => {
      const name = again(company.name, company.place);
      if (name !== company.name) work.insert(Customer, { name, region: company.place, role: 'prospect' });
    });
  }
  const [, whole] = companies;
  if (!whole) return;
  on(day, 'directory.customer.create', (work) => {
    const parent = work.first(builder.selectFrom('customer').select('id').where('name', '=', whole.name));
    if (parent)
      work.insert(Customer, { name: `${whole.name}西安分公司`, parentId: parent.id, role: 'customer' });
  });
}

/** Customers with one to three contacts each: some from the beginning, the rest as the years go by. */
export const sampleDirectory: Sample = (writer) => {
  const { random, size, first, on } = writer;
  sampleLetters(writer);
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
  sampleDuplicates(writer, companies);
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
          addressAs: at % 2 === 0 ? 'ms' : 'mr',
          phone: `13${random.integer(100_000_000, 999_999_999)}`,
        });
      }
    });
  }
};
