import type { SeededRandom } from './random.ts';

type Words = readonly [string, ...string[]];

const words = (text: string): Words => text.split(' ') as unknown as Words;

const PLACES = words(
  '上海 北京 深圳 杭州 苏州 成都 武汉 南京 宁波 青岛 广州 天津 重庆 西安 长沙 郑州 合肥 厦门 无锡 佛山 东莞 大连 济南 福州',
);
const FIRST = words('远 明 华 同 天 博 瑞 新 中 海 智 鼎 金 宏 安 启 泰 恒 嘉 凯');
const SECOND = words('航 德 锐 创 行 远 丰 程 泰 纳 联 盛 达 信 诚 源 通 捷 腾 宇');
const TRADES = [
  ['精密机械', '制造'],
  ['电子', '制造'],
  ['汽车零部件', '制造'],
  ['医疗器械', '医疗'],
  ['生物医药', '医疗'],
  ['供应链', '物流'],
  ['国际货运', '物流'],
  ['食品', '零售'],
  ['商贸', '零售'],
  ['教育科技', '教育'],
  ['新能源', '能源'],
  ['建筑工程', '建筑'],
] as const;
const FORMS = words('有限公司 有限公司 有限公司 股份有限公司');
const SURNAMES = words('王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗');
const GIVEN = words('伟 芳 娜 敏 静 磊 洋 艳 杰 婷 志强 雪梅 子涵 晓东 海燕 文博 思远 佳怡 建国 雨桐');

export interface SampleCompany {
  readonly name: string;
  readonly place: string;
  readonly industry: string;
}

/** A made-up company by place, brand, trade and legal form; there are 150,000 of them. */
export function companyName(random: SeededRandom): SampleCompany {
  const place = random.pick(PLACES);
  const [trade, industry] = random.pick<readonly [string, string]>(TRADES);
  const brand = random.pick(FIRST) + random.pick(SECOND);
  return { name: `${place}${brand}${trade}${random.pick(FORMS)}`, place, industry };
}

export const personName = (random: SeededRandom): string => random.pick(SURNAMES) + random.pick(GIVEN);

/** As many different ones as asked for. */
export function different<T>(count: number, make: () => T, keyOf: (made: T) => string): T[] {
  const found = new Map<string, T>();
  while (found.size < count) {
    const made = make();
    if (!found.has(keyOf(made))) found.set(keyOf(made), made);
  }
  return [...found.values()];
}
