import { splitChineseForm, splitLatinForm } from './legal-form.ts';
import { simplified } from './simplified.ts';

/** A company name in its parts, each without spaces and in small letters; empty where it has none. */
export interface CompanyNameParts {
  /** Where it says it is from: 上海. */
  readonly place: string;
  /** What sets it apart: 远航. */
  readonly brand: string;
  /** What it does: 信息技术. */
  readonly trade: string;
  /** Its legal form: 有限公司. */
  readonly legal: string;
}

const PLACES =
  '中国 北京 上海 天津 重庆 河北 石家庄 唐山 山西 太原 辽宁 沈阳 大连 吉林 长春 黑龙江 哈尔滨 江苏 南京 苏州 无锡 常州 徐州 南通 浙江 杭州 宁波 温州 嘉兴 绍兴 义乌 安徽 合肥 芜湖 福建 福州 厦门 泉州 江西 南昌 山东 济南 青岛 烟台 潍坊 河南 郑州 洛阳 湖北 武汉 宜昌 湖南 长沙 株洲 广东 广州 深圳 珠海 东莞 佛山 中山 惠州 海南 海口 三亚 四川 成都 绵阳 贵州 贵阳 云南 昆明 陕西 西安 甘肃 兰州 青海 西宁 台湾 台北 内蒙古 呼和浩特 广西 南宁 桂林 西藏 拉萨 宁夏 银川 新疆 乌鲁木齐 香港 澳门'.split(
    ' ',
  );

const TRADES =
  '信息技术 信息科技 网络科技 软件技术 生物医药 医疗器械 教育科技 新能源 新材料 电子商务 国际贸易 国际货运 科技 技术 信息 网络 软件 电子 教育 医疗 医药 器械 生物 建筑 建设 工程 物流 货运 运输 贸易 商贸 实业 制造 智能 数据 咨询 服务 文化 传媒 投资 控股 国际 发展 食品 汽车 机械 设备 能源 环保 材料 化工 农业 地产 酒店 管理 广告 设计 系统 自动化 工业'.split(
    ' ',
  );

/** Half width, small letters, simplified characters. */
const foldedName = (name: string): string => simplified(name.normalize('NFKC').toLowerCase());

/** Words apart by one space, without marks around them. */
const wordsOf = (folded: string): string =>
  folded
    .replace(/[.,，。、]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const withoutMarks = (words: string): string => words.replace(/[\s·'"“”&()（）\-_/]+/gu, '');

const endOf = (text: string, ends: readonly string[]): string => ends.find((end) => text.endsWith(end)) ?? '';

const KIND_OF_PLACE = /^(?:省|市|自治区|壮族自治区|回族自治区|维吾尔自治区|特别行政区)/;

/** The place at the beginning, with what says which kind of place it is. */
function placeAt(text: string): string {
  const place = PLACES.find((each) => text.startsWith(each));
  return place ? place + (KIND_OF_PLACE.exec(text.slice(place.length))?.[0] ?? '') : '';
}

/** Province and city at the beginning; something is left for the brand. */
function placesAt(text: string): string {
  const first = placeAt(text);
  if (first === '' || first.length >= text.length) return '';
  const second = placeAt(text.slice(first.length));
  return text.length - first.length - second.length >= 2 ? first + second : first;
}

/** What the company does, as far as known words say it; two characters at least are left for the brand. */
function tradeAt(text: string): string {
  let rest = text;
  for (;;) {
    const word = endOf(rest, TRADES);
    if (word === '' || rest.length - word.length < 2) return text.slice(rest.length);
    rest = rest.slice(0, -word.length);
  }
}

/**
 * A company name taken apart: place, brand, trade, legal form. A Chinese name is read from both ends; what is left is
 * the brand, never nothing where there was a name. A place in brackets (远航科技（上海）有限公司) counts as the place.
 * Traditional characters are read as simplified ones; an English form counts where it is a word of its own.
 */
export function companyNameParts(name: string): CompanyNameParts {
  const folded = foldedName(name);
  const bracketed = /\(\s*([^()]+?)\s*\)/.exec(folded)?.[1] ?? '';
  const inBrackets = PLACES.find((place) => bracketed.startsWith(place)) ?? '';
  const latin = splitLatinForm(wordsOf(inBrackets ? folded.replace(/\([^()]*\)/, '') : folded));
  const text = withoutMarks(latin.name);
  const chinese = latin.form ? { name: text, form: latin.form } : splitChineseForm(text);
  const place = placesAt(chinese.name);
  const rest = chinese.name.slice(place.length);
  const trade = tradeAt(rest);
  return {
    place: (inBrackets || place).replace(/(?:省|市|自治区|特别行政区)$/, ''),
    brand: rest.slice(0, rest.length - trade.length),
    trade,
    legal: chinese.form,
  };
}
