import type { LocalText } from '../texts.ts';

/** What can go wrong with sales. */
export const SALES_ERRORS = {
  lossReasonRequired: {
    zh: '输单需要原因。请选择一个输单原因。',
    en: 'A lost deal needs a reason. Choose one.',
  },
  handOverSame: {
    zh: '工作已在“{name}”手上。请选择另一位销售人员。',
    en: 'The work is with “{name}” already. Choose somebody else.',
  },
  handOverNoLogin: {
    zh: '“{name}”没有登录账号，接不了{what}。请选择有账号的销售人员，或只移交商机。',
    en: '“{name}” cannot sign in and so cannot take {what}. Choose somebody who can, or hand over deals alone.',
  },
  closeBeforeStart: {
    zh: '关闭日期 {closed} 早于开始日期 {opened}。请更正其中一个。',
    en: 'The close date {closed} is before the start date {opened}. Mend one of them.',
  },
  closeInFuture: {
    zh: '关闭日期 {closed} 在今天之后。请填写实际日期。',
    en: 'The close date {closed} is in the future. Enter the actual date.',
  },
  dealClosed: {
    zh: '商机已关闭，不能{action}。请先重开商机。',
    en: 'The deal is closed, so it is not possible to {action}. Reopen it first.',
  },
  demoEndsBeforeStart: {
    zh: '演示的结束时间需要晚于开始时间。请更正其中一个。',
    en: 'A demo must end after it begins. Mend one of the two.',
  },
  demoTooLong: {
    zh: '演示最长 {days} 天。请更正结束时间，或分成几次。',
    en: 'A demo lasts {days} days at the most. Mend the end, or make several of it.',
  },
  demoNotPlanned: {
    zh: '演示已经结束，不能再改时间、地点、参加人和准备事项。要再办一次，请重新安排。',
    en: 'The demo is over; its time, place, attendees and preparations stay as they are. Reschedule it to hold it again.',
  },
  demoNotBegun: {
    zh: '演示在 {time} 才开始，现在还不能记录结果。请在开始之后记录，或取消演示。',
    en: 'The demo begins at {time}; there is no result to be noted before that. Note it afterwards, or cancel the demo.',
  },
  demoNobodyToInvite: {
    zh: '参加人都没有邮件地址，无法发送邀请。请填写参加人的邮件，或导出 .ics 文件自行发送。',
    en: 'None of the attendees has a mail address. Enter theirs, or export the .ics file and send it yourself.',
  },
  demoNoOrganiser: {
    zh: '公司还没有邮件地址，对方无法答复邀请。请在公司信头中填写邮箱，或设置发送邮件的连接器。',
    en: 'The company has no mail address to answer to. Enter one on the letterhead, or set up the connector that sends mail.',
  },
  attendeeTwice: {
    zh: '第 {row} 行：{name} 已经在参加人中。请删除重复的一行。',
    en: 'Row {row}: {name} is among the attendees already. Remove one of the two.',
  },
  attendeeUnnamed: {
    zh: '第 {row} 行没有参加人。请选择联系人或同事，或填写姓名。',
    en: 'Row {row} names nobody. Choose a contact or a colleague, or enter a name.',
  },
  demoDateFar: {
    zh: '演示的日期需要在 2000 年到 2099 年之间。请更正日期。',
    en: 'A demo takes place between 2000 and 2099. Mend the date.',
  },
  pocEndsBeforeStart: {
    zh: '结束日期 {end} 早于开始日期 {start}。请更正其中一个。',
    en: 'It ends on {end}, before it begins on {start}. Mend one of them.',
  },
  pocNoCriteria: {
    zh: '还没有成功标准。请先添加至少一项，再继续。',
    en: 'There are no success criteria yet. Add one at least, then go on.',
  },
  pocCriteriaShort: {
    zh: '还没有达到的成功标准：{criteria}。全部达到才能通过；否则请选择“未通过”。',
    en: 'These criteria are not met: {criteria}. It is passed once all are; else choose “Failed”.',
  },
  proposalNotSent: {
    zh: '草稿不能发送。请先提交方案。',
    en: 'A draft is not mailed. Submit the proposal first.',
  },
  proposalNoAddress: {
    zh: '方案的收件人没有邮件地址。请选择有邮件的联系人，或下载 PDF 自行发送。',
    en: 'The recipient of the proposal has no e-mail address. Choose a contact who has one, or download the PDF and send it yourself.',
  },
  stageGate: {
    zh: '进入“{stage}”前还缺：{missing}。请补齐后再移动。',
    en: 'Before “{stage}” this is missing: {missing}. Complete it, then move the deal.',
  },
  stageNeedsField: {
    zh: '进入“{stage}”前需要填写“{what}”。',
    en: 'Before “{stage}”, “{what}” must be filled in.',
  },
  stageNeedsCheckpoint: {
    zh: '进入“{stage}”前需要确认“{what}”。',
    en: 'Before “{stage}”, “{what}” must be ticked.',
  },
  stageInUse: {
    zh: '阶段“{stage}”里还有 {count} 个商机。请先把它们移到别的阶段。',
    en: 'There are {count} deals in the stage “{stage}”. Move them to another stage first.',
  },
  pipelineStages: {
    zh: '销售管道需要至少一个进行中的阶段、一个赢单和一个输单阶段。请补齐。',
    en: 'A pipeline needs at least one open stage, one for won and one for lost. Complete it.',
  },
  discountOutOfRange: {
    zh: '第 {line} 行的折扣“{value}”不在 0 与 {most} 之间。请更正折扣。',
    en: 'The discount “{value}” on line {line} is not between 0 and {most}. Mend it.',
  },
  headerDiscountOutOfRange: {
    zh: '整单折扣“{value}”不在 0 与 {most} 之间。请更正整单折扣。',
    en: 'The document discount “{value}” is not between 0 and {most}. Mend it.',
  },
  postponeToLater: {
    zh: '不能延后至 {date}。请选择今天之后的日期。',
    en: 'A lead cannot be postponed until {date}. Choose a date after today.',
  },
  quantityNotPositive: {
    zh: '第 {line} 行的数量“{value}”需要大于 0。请更正数量。',
    en: 'The quantity “{value}” on line {line} must be more than 0. Mend it.',
  },
  termMissing: {
    zh: '第 {line} 行按期计费，需要期限。请填写几个月。',
    en: 'Line {line} is billed by period and needs a term. Enter how many months.',
  },
  termTooLong: {
    zh: '第 {line} 行的期限超过 {most} 个月。请改短期限。',
    en: 'The term on line {line} is longer than {most} months. Shorten it.',
  },
  freeMonthsTooMany: {
    zh: '第 {line} 行免费 {free} 个月，需要少于期限 {term} 个月。请更正免费月数。',
    en: 'Line {line} has {free} free months, which must be fewer than its {term}. Mend them.',
  },
  lineInvalid: { zh: '第 {line} 行：{reason}', en: 'Line {line}: {reason}' },
  quoteEmpty: {
    zh: '报价单还没有明细行。请先添加产品。',
    en: 'The quote has no lines yet. Add a product first.',
  },
  priceRangeBackwards: {
    zh: '“{from}”在“{until}”之后。请更正其中一个。',
    en: '“{from}” lies after “{until}”. Mend one of them.',
  },
  priceTiersOverlap: {
    zh: '“{product}”在价目表“{book}”中的区间 {range} 与已有的 {other} 重叠。请更正数量或日期。',
    en: 'In the price book “{book}” the range {range} of “{product}” overlaps {other}. Mend its quantities or dates.',
  },
  validUntilPast: {
    zh: '有效期 {date} 已过。请填写今天或之后的日期。',
    en: 'The validity date {date} has passed. Enter today or later.',
  },
  quoteStillValid: {
    zh: '报价在 {date} 之前仍然有效，不能标为过期。',
    en: 'The quote is valid until {date}; it has not expired.',
  },
  leadConverted: {
    zh: '线索“{lead}”已经转化。请打开它的客户或商机。',
    en: 'The lead “{lead}” was converted already. Open its customer or deal.',
  },
  forecastPeriod: {
    zh: '期间“{period}”无效。请写成月份 2026-11 或季度 2026-Q4。',
    en: '“{period}” is no period. Write a month such as 2026-11 or a quarter such as 2026-Q4.',
  },
  forecastNote: {
    zh: '调整预测需要写明原因。请填写“说明”。',
    en: 'A changed forecast needs its reason. Fill in “Note”.',
  },
  forecastNotOpen: {
    zh: '{who} {period} 的预测{state}，不能再调整。可由主管退回。',
    en: 'The forecast of {who} for {period} is {state} and takes no adjustments. A manager can hand it back.',
  },
  forecastReasonRequired: {
    zh: '手工选择的预测类别需要原因。请填写“预测类别原因”。',
    en: 'A forecast category chosen by hand needs a reason. Fill in “Why this category”.',
  },
  probabilityRange: {
    zh: '赢单概率须在 0 到 100 之间，现在是 {value}。',
    en: 'A probability lies between 0 and 100; this one is {value}.',
  },
  snapshotOrder: {
    zh: '两次快照中，开始的一次须早于结束的一次。请重新选择。',
    en: 'The first of the two snapshots must be the earlier one. Choose again.',
  },
  contractSellsNothing: {
    zh: '“{title}”不是销售合同或没有金额，不能生成订单。请在合同上填写类型和金额。',
    en: '“{title}” is no sales contract or has no amount, so it cannot become an order. Mend its kind and amount.',
  },
  orderExists: {
    zh: '合同“{title}”已有订单 {number}。请打开该订单。',
    en: '“{title}” has its order {number} already. Open that one.',
  },
  orderIncomplete: {
    zh: '交接清单还缺：{missing}。请补齐后再确认。',
    en: 'The hand-over lacks: {missing}. Fill it in, then confirm.',
  },
  orderCredit: {
    zh: '信用检查尚未通过。请由有权限的人检查，或写明原因例外确认。',
    en: 'The credit check has not passed. Have it checked, or confirm with a reason.',
  },
  orderContractEnded: {
    zh: '合同“{title}”已于 {date} 终止，订单不能再确认。请取消该订单。',
    en: '“{title}” was terminated on {date}, so its order cannot be confirmed. Cancel the order.',
  },
  orderNotEditable: {
    zh: '订单已确认，“{field}”不能再改。需要变更时请取消订单或订立补充协议。',
    en: 'The order is confirmed and “{field}” stays as it is. Cancel the order or amend the contract.',
  },
  followUpSettled: {
    zh: '这项后续已办理或已撤销。请刷新页面查看。',
    en: 'This follow-up was carried out or withdrawn. Reload to see how it stands.',
  },
  quotaPeriod: {
    zh: '期间“{period}”无效。请写成年 2026、季度 2026-Q4 或月份 2026-11。',
    en: '“{period}” is no period. Write a year such as 2026, a quarter such as 2026-Q4 or a month such as 2026-11.',
  },
  quotaOverlap: {
    zh: '{who}在 {other} 已有目标，与 {period} 重叠。请修改 {other} 的目标，或先删除它的草稿。',
    en: 'For {who} there is a quota of {other} already, which {period} overlaps. Change that one, or take its draft away first.',
  },
  quotaNeedsFrom: {
    zh: '{who} {period} 的目标已生效。修改时请填写“自何日起”和“变更说明”。',
    en: 'The quota of {who} for {period} is active. To change it, fill in “From” and “Why it changed”.',
  },
  quotaActive: {
    zh: '{who} {period} 的目标已生效，不能清空。可改为 0，并填写自何日起。',
    en: 'The quota of {who} for {period} is active and cannot be emptied. Change it to 0 from a day on.',
  },
  quotaFromOutside: {
    zh: '“自何日起” {from} 不在期间 {period} 内。请选择期间内的一天。',
    en: '“From” {from} is not within {period}. Choose a day in it.',
  },
  quotaFromEarlier: {
    zh: '{who} {period} 的目标自 {last} 起已变更过，新的变更不能早于那天，现在是 {from}。',
    en: 'The quota of {who} for {period} last changed from {last} on; another change cannot be earlier, and this one is from {from}.',
  },
  quotaNoDrafts: {
    zh: '{period} 没有目标草稿。请先填写并保存目标。',
    en: 'There are no drafts of quotas for {period}. Enter and save some first.',
  },
  creditPercent: {
    zh: '业绩分配第 {row} 行的比例须大于 0、不超过 100，最多两位小数，现在是 {value}。',
    en: 'The share in row {row} must be above 0, 100 at most, with up to two places; it is {value}.',
  },
  creditTwice: {
    zh: '业绩分配第 {row} 行重复了{who}。每人只写一行。',
    en: 'Row {row} names {who} a second time. Give each person one row.',
  },
  creditTotal: {
    zh: '业绩分配合计须为 100%，现在是 {total}%。请调整比例。',
    en: 'Shares must be 100% together; these are {total}%. Change the shares.',
  },
  moveInFuture: {
    zh: '“自何日起” {from} 在今天之后。请选择今天或更早的一天。',
    en: '“From” {from} is in the future. Choose today or an earlier day.',
  },
  moveBeforeLast: {
    zh: '{who}自 {last} 起已在现在的团队，调换不能早于那天，现在是 {from}。',
    en: '{who} has been in the present team since {last}; a move cannot be earlier, and this one is from {from}.',
  },
} as const satisfies Record<string, LocalText>;
