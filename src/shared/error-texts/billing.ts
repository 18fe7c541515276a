import type { LocalText } from '../texts.ts';

/** What can go wrong with plans, prices and bills. `{field}` is a label, or the path in a JSON. */
export const BILLING_ERRORS = {
  tiersMissing: {
    zh: '“{field}”没有阶梯。请至少写一档，最后一档不封顶。',
    en: '“{field}” has no tiers. Write at least one; the last one is open.',
  },
  tiersNotAscending: {
    zh: '“{field}”是 {value}，没有高于前一档的 {before}。请按从低到高排列，不要重叠。',
    en: '“{field}” is {value}, not above {before} of the tier before. Put tiers in ascending order without overlap.',
  },
  lastTierBounded: {
    zh: '“{field}”：最后一档必须不封顶，否则更大的用量没有价格。请去掉这个上限。',
    en: '“{field}”: the last tier must be open, or larger quantities have no price. Leave this bound out.',
  },
  tierUnbounded: {
    zh: '请填写“{field}”：只有最后一档可以不封顶。',
    en: 'Fill in “{field}”: only the last tier may be open.',
  },
  tierBlockMissing: {
    zh: '请填写“{field}”：各档要么都按块计价，要么都不按块。',
    en: 'Fill in “{field}”: either all tiers are priced by blocks, or none.',
  },
  capacityExceeded: {
    zh: '没有一档容量能容纳 {measured}。请增加一档更大的容量，最后一档可以不设上限。',
    en: 'No capacity tier holds {measured}. Add a larger one; the last may have no limits.',
  },
  jsonRefused: {
    zh: 'JSON 里有无法计费的内容。请按下面的说明修改。',
    en: 'The JSON says something that cannot be billed. Change what is named.',
  },
  jsonKeyUnknown: {
    zh: '“{field}”里没有名为“{value}”的字段。请核对拼写，或把它去掉。',
    en: '“{field}” has no field called “{value}”. Check its spelling, or leave it out.',
  },
  jsonType: {
    zh: '“{field}”需要{expected}，收到的是“{value}”。',
    en: '“{field}” needs {expected}; it says “{value}”.',
  },
  jsonUnreadable: {
    zh: '“{field}”无法识别：“{value}”。请对照 docs/billing.md 的示例。',
    en: '“{field}” cannot be read: “{value}”. Compare it with the examples in docs/billing.md.',
  },
  jsonNumberLong: {
    zh: '“{field}”的数字超过 15 位，JSON 数字会丢失精度。请加引号写成文字。',
    en: '“{field}” has more than 15 digits, which a JSON number may lose. Write it as a text in quotes.',
  },
  jsonCodeTwice: {
    zh: '“{field}”：代码“{value}”用了两次。请改用另一个代码。',
    en: '“{field}”: the code “{value}” is used twice. Take another one.',
  },
  notPositive: {
    zh: '“{field}”必须大于 0，收到的是“{value}”。',
    en: '“{field}” must be more than 0; it says “{value}”.',
  },
  notInstant: {
    zh: '“{field}”需要日期或带时区的时刻，例如 2026-04-05 或 2026-04-05T10:00:00+08:00，收到的是“{value}”。',
    en: '“{field}” needs a date, or a moment with its offset such as 2026-04-05T10:00:00+08:00; it says “{value}”.',
  },
  notTimeZone: {
    zh: '“{field}”需要时区名称，例如 Asia/Shanghai，收到的是“{value}”。',
    en: '“{field}” needs the name of a time zone such as Asia/Shanghai; it says “{value}”.',
  },
  meterOnlyForUsage: {
    zh: '“{field}”：只有按用量计费的项目才有计量项。请把 kind 改为 usage，或去掉它。',
    en: '“{field}”: only usage is measured. Make the kind usage, or leave it out.',
  },
  leastAboveMost: {
    zh: '“{field}”是 {value}，高于最高收费。请调低，或调高最高收费。',
    en: '“{field}” is {value}, above the maximum. Lower it, or raise the maximum.',
  },
  fixedDayNeedsMonths: {
    zh: '“{field}”：固定日只用于按月、季、半年或年计费。请改用 calendar 或 anniversary。',
    en: '“{field}”: a fixed day is for months, quarters, half years and years. Take calendar or anniversary.',
  },
  thirtyDaysNeedMonth: {
    zh: '“{field}”：每月按 30 天折算只用于按单月计费。请改用 actualDays。',
    en: '“{field}”: thirty days are those of a single month. Take actualDays.',
  },
  eitherPercentOrAmount: {
    zh: '“{field}”：请写 percent 或 amount 其中一个。',
    en: '“{field}”: write either percent or amount.',
  },
  eitherAsOfOrPeriods: {
    zh: '“{field}”：请写 asOf 或 periods 其中一个。',
    en: '“{field}”: write either asOf or periods.',
  },
  endNotAfterStart: {
    zh: '“{field}”是第一个不再服务的日子，必须晚于开始日 {start}，收到的是“{value}”。',
    en: '“{field}” is the first day without service and must be after the start {start}; it says “{value}”.',
  },
  chargeUnknown: {
    zh: '“{field}”在方案里没有对应的计价项。方案里有：{choices}。',
    en: '“{field}” names no such charge of the plan. The plan has: {choices}.',
  },
  usageNeedsOnePeriod: {
    zh: '“{field}”没有写是哪一天的用量，而这里要计费 {count} 个周期。请改用 events 并写明日期，或只计一个周期。',
    en: '“{field}” says no day, and {count} periods are billed. Give events with their days, or bill one period.',
  },
  usageConflict: {
    zh: '“{field}”：编号“{value}”已用于内容不同的另一条用量。同一编号只计一次，请改用另一个编号。',
    en: '“{field}”: the id “{value}” stands for another event already. An id counts once; give this one its own.',
  },
  changeEmpty: {
    zh: '“{field}”没有说明变更什么。请写 quantity、quantities、plan 或 cancel。',
    en: '“{field}” does not say what changes. Write quantity, quantities, plan or cancel.',
  },
  cancelChangesNothing: {
    zh: '“{field}”：取消时不能同时改数量或方案。请只保留其中一个。',
    en: '“{field}”: a cancellation changes neither quantity nor plan. Keep one of them.',
  },
  changeOutsideService: {
    zh: '“{field}”的 {value} 不在服务期内，计费从 {start} 开始。请选择服务期内的一天。',
    en: '“{field}” is {value}, when nothing is billed; charges begin on {start}. Take a day within the service.',
  },
} as const satisfies Record<string, LocalText>;
