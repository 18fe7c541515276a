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

const LEGAL = [
  '集团股份有限公司',
  '集团有限责任公司',
  '集团有限公司',
  '股份有限公司',
  '有限责任公司',
  '有限公司',
  '集团公司',
  '股份公司',
  '合伙企业',
  '事务所',
  '集团',
  '公司',
  '厂',
  'company limited',
  'corporation',
  'incorporated',
  'coltd',
  'limited',
  'gmbh',
  'corp',
  'inc',
  'llc',
  'ltd',
  'plc',
  'ag',
];

const PLACES =
  '中国 北京 上海 天津 重庆 河北 石家庄 唐山 山西 太原 辽宁 沈阳 大连 吉林 长春 黑龙江 哈尔滨 江苏 南京 苏州 无锡 常州 徐州 南通 浙江 杭州 宁波 温州 嘉兴 绍兴 义乌 安徽 合肥 芜湖 福建 福州 厦门 泉州 江西 南昌 山东 济南 青岛 烟台 潍坊 河南 郑州 洛阳 湖北 武汉 宜昌 湖南 长沙 株洲 广东 广州 深圳 珠海 东莞 佛山 中山 惠州 海南 海口 三亚 四川 成都 绵阳 贵州 贵阳 云南 昆明 陕西 西安 甘肃 兰州 青海 西宁 台湾 台北 内蒙古 呼和浩特 广西 南宁 桂林 西藏 拉萨 宁夏 银川 新疆 乌鲁木齐 香港 澳门'.split(
    ' ',
  );

const TRADES =
  '信息技术 信息科技 网络科技 软件技术 生物医药 医疗器械 教育科技 新能源 新材料 电子商务 国际贸易 国际货运 科技 技术 信息 网络 软件 电子 教育 医疗 医药 器械 生物 建筑 建设 工程 物流 货运 运输 贸易 商贸 实业 制造 智能 数据 咨询 服务 文化 传媒 投资 控股 国际 发展 食品 汽车 机械 设备 能源 环保 材料 化工 农业 地产 酒店 管理 广告 设计 系统 自动化 工业'.split(
    ' ',
  );

/** Small letters and half width, without spaces, marks and what stands in brackets around a place. */
const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·.,，。、'"“”&()（）\-_/]+/gu, '');

const endOf = (text: string, ends: readonly string[]): string => ends.find((end) => text.endsWith(end)) ?? '';

/** The place at the beginning, with what says which kind of place it is. */
function placeAt(text: string): string {
  const place = PLACES.find((each) => text.startsWith(each));
  if (!place) return '';
  const kind = /^(?:省|市|自治区|壮族自治区|回族自治区|维吾尔自治区|特别行政区)/.exec(
    text.slice(place.length),
  );
  return place + (kind?.[0] ?? '');
}

/**
 * A company name taken apart: place, brand, trade, legal form. A Chinese name is read from both ends; what is left is
 * the brand, never nothing where there was a name. A place in brackets (远航科技（上海）有限公司) counts as the place.
 */
export function companyNameParts(name: string): CompanyNameParts {
  const bracketed = /[（(]\s*([^()（）]+?)\s*[)）]/.exec(name.normalize('NFKC'))?.[1] ?? '';
  const inBrackets = PLACES.find((place) => bracketed.startsWith(place)) ?? '';
  let rest = plain(inBrackets ? name.normalize('NFKC').replace(/\([^()]*\)/, '') : name);
  const form = endOf(rest, LEGAL);
  const legal = form.length < rest.length ? form : '';
  rest = rest.slice(0, rest.length - legal.length);
  let place = placeAt(rest);
  if (place.length >= rest.length) place = '';
  rest = rest.slice(place.length);
  let trade = '';
  for (;;) {
    const word = endOf(rest, TRADES);
    // two characters at least are left for the brand
    if (word === '' || rest.length - word.length < 2) break;
    trade = word + trade;
    rest = rest.slice(0, rest.length - word.length);
  }
  return {
    place: (inBrackets || place).replace(/(?:省|市|自治区|特别行政区)$/, ''),
    brand: rest,
    trade,
    legal,
  };
}
