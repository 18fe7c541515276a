import type { Sample } from '../../core/sample/sample.ts';
import { Contact, Customer } from './entities.ts';

const PLACES = ['上海', '北京', '深圳', '杭州', '苏州', '成都', '武汉', '南京', '宁波', '青岛'] as const;
const BRANDS = [
  '远航',
  '明德',
  '华锐',
  '同创',
  '天行',
  '博远',
  '瑞丰',
  '新程',
  '中泰',
  '海纳',
  '智联',
  '鼎盛',
] as const;
const TRADES = [
  ['精密机械', '制造'],
  ['医疗器械', '医疗'],
  ['供应链', '物流'],
  ['食品', '零售'],
  ['电子', '制造'],
  ['教育科技', '教育'],
  ['新能源', '能源'],
  ['商贸', '零售'],
] as const;
const SURNAMES = ['王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴'] as const;
const GIVEN = ['伟', '芳', '娜', '敏', '静', '磊', '洋', '艳', '杰', '婷', '志强', '雪梅'] as const;
const TITLES = [
  ['信息部经理', 'influencer'],
  ['总经理', 'decider'],
  ['采购主管', 'buyer'],
  ['运营专员', 'user'],
] as const;
const SIZE = 60;

/** Customers with one to three contacts each. */
export const sampleDirectory: Sample = ({ random, today, on }) => {
  const first = Temporal.PlainDate.from(today).subtract({ years: 3 });
  const names = new Set<string>();
  while (names.size < SIZE) {
    const [trade, industry] = random.pick<readonly [string, string]>(TRADES);
    const place = random.pick(PLACES);
    const name = `${place}${random.pick(BRANDS)}${trade}有限公司`;
    if (names.has(name)) continue;
    names.add(name);
    const day = first.add({ days: random.integer(0, 1000) }).toString();
    on(day, 'directory.customer.create', (work) => {
      const customerId = work.insert(Customer, {
        name,
        industry,
        country: '中国',
        region: place,
        employees: random.integer(20, 3000),
        foundedYear: random.integer(1995, 2020),
        role: 'customer',
      });
      for (let at = random.integer(1, 3); at > 0; at--) {
        const [title, buyingRole] = random.pick<readonly [string, string]>(TITLES);
        work.insert(Contact, {
          name: random.pick(SURNAMES) + random.pick(GIVEN),
          customerId,
          title,
          buyingRole,
          phone: `13${random.integer(100_000_000, 999_999_999)}`,
        });
      }
    });
  }
};
