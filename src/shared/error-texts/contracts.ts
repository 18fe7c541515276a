import type { LocalText } from '../texts.ts';

/** What can go wrong with contracts. */
export const CONTRACT_ERRORS = {
  contractEndBeforeStart: {
    zh: '结束日期 {end} 早于生效日期 {start}。请更正其中一个。',
    en: 'The end {end} is before the start {start}. Mend one of them.',
  },
  contractSignedInFuture: {
    zh: '签署日期 {date} 在今天之后或没有填写。请填写实际签署的日期。',
    en: 'The date of signature {date} is missing or in the future. Enter the actual date.',
  },
  contractRenewalTerm: {
    zh: '自动续期的合同需要每次续期的月数。请填写“每次续期（月）”。',
    en: 'A contract that renews by itself needs the months of each renewal. Fill in “Months per renewal”.',
  },
  amendmentNeedsContract: {
    zh: '补充协议需要主合同。请在主合同的页面上建立补充协议。',
    en: 'An amendment needs its main contract. Make it on the page of that contract.',
  },
  amendmentOfAmendment: {
    zh: '“{title}”本身是补充协议，不能再对它订立补充协议。请在主合同上建立。',
    en: '“{title}” is an amendment itself and cannot be amended. Make the amendment on the main contract.',
  },
  amendmentTooEarly: {
    zh: '补充协议的生效日期 {date} 早于主合同的生效日期 {start}。请改为 {start} 或之后。',
    en: 'The amendment takes effect on {date}, before the contract does on {start}. Choose {start} or later.',
  },
  contractNotSigned: {
    zh: '合同“{title}”尚未签署，只有已签署的合同才能{action}。请先完成签署。',
    en: '“{title}” is not signed. Only a signed contract can be {action}. Have it signed first.',
  },
  contractWithoutText: {
    zh: '合同还没有条款。请先在“条款”中添加至少一条。',
    en: 'The contract has no clauses yet. Add at least one under “Clauses”.',
  },
  contractNeedsParties: {
    zh: '合同需要甲乙双方。请填写两方的名称。',
    en: 'A contract needs two parties. Enter the names of both.',
  },
  contractValuesMissing: {
    zh: '条款引用的内容尚未填写：{values}。请在合同信息中补全。',
    en: 'The clauses name values that are missing: {values}. Fill them in under the terms.',
  },
  contractDiffersFromQuote: {
    zh: '合同金额 {contract} 与报价合计 {quote} 不一致，相差 {difference}。请改回报价金额，或先修改报价。',
    en: 'The contract’s {contract} differs from the quote’s {quote} by {difference}. Put the amount back, or revise the quote first.',
  },
  contractNotEditable: {
    zh: '合同为“{state}”，不能直接修改。{remedy}',
    en: 'The contract is “{state}” and cannot be edited. {remedy}',
  },
  ownApproval: {
    zh: '不能批准自己提交的合同。请由其他有审批权限的人处理：{names}。',
    en: 'You cannot approve what you submitted. Somebody else who may has to: {names}.',
  },
  contractApprovedByRoute: {
    zh: '合同按审批路线“{route}”审批，不能直接批准或驳回。请由路线上的审批人在“审批”中决定。',
    en: 'The route “{route}” decides on this contract; it cannot be approved or rejected past it. Its approvers decide under “Approvals”.',
  },
  contractNeedsPerson: {
    zh: '合同只能由人批准。请在合同页面或“审批”中批准。',
    en: 'Only a person approves a contract. Approve it on its page or under “Approvals”.',
  },
  contractQuoteReplaced: {
    zh: '版本不一致：报价在 {date} 发出了新版，合同仍是旧版的内容。请作废此合同，再由客户接受的新版报价生成合同。',
    en: 'Versions differ: a later version of the quote was sent on {date}, and the contract says what the earlier one did. Void it and make one of the version that the customer accepts.',
  },
  approvalVoid: {
    zh: '合同内容在批准之后有改动，审批已失效。请重新提交审批。',
    en: 'The contract was changed after its approval, which is void. Submit it again.',
  },
  contractNotYetInForce: {
    zh: '合同自 {date} 起生效，现在还不能开始履行。',
    en: 'The contract is in force from {date} and cannot begin before.',
  },
  contractStillRuns: {
    zh: '合同有效期至 {date}，尚未到期。如需提前结束，请使用“终止”。',
    en: 'The contract runs until {date} and has not expired. To end it early, terminate it.',
  },
  quoteNotAccepted: {
    zh: '报价还没有被客户接受，不能生成合同。请先登记客户接受。',
    en: 'The quote was not accepted yet, so no contract can be made of it. Record the acceptance first.',
  },
  quoteHasContract: {
    zh: '这份报价已有合同“{title}”。请打开它，或先将它作废。',
    en: 'There is a contract “{title}” of this quote already. Open it, or void it first.',
  },
  breachInFuture: {
    zh: '发生日期 {date} 在今天之后。请填写实际日期。',
    en: 'The date {date} is in the future. Enter when it happened.',
  },
  breachCuredEarly: {
    zh: '补救日期 {cured} 早于发生日期 {occurred}。请更正补救日期。',
    en: 'The cure on {cured} is before the breach on {occurred}. Mend the date of the cure.',
  },
  breachBeforeContract: {
    zh: '发生日期 {date} 早于合同的起始日 {start}，那时还没有约束力。请改为 {start} 或之后。',
    en: 'On {date} the contract bound nobody yet: it does so from {start}. Choose {start} or later.',
  },
  breachNeedsPerson: {
    zh: '违约只能由人确认或排除，规则和导入不能代替。请打开合同，在“违约”中处理。',
    en: 'Only a person confirms or dismisses a breach, no rule and no import. Open the contract and decide under “Breaches”.',
  },
  breachCured: {
    zh: '“{title}”已于 {date} 登记补救。如有错误，请撤销那次操作后重新登记。',
    en: 'The cure of “{title}” is recorded for {date}. If that is wrong, undo that action and record it again.',
  },
  clauseNamesUnknown: {
    zh: '条款引用了合同没有的内容：{names}。可用的有：{known}。',
    en: 'The clause names what no contract has: {names}. These can be named: {known}.',
  },
  clauseUnchanged: {
    zh: '条款与第 {revision} 版完全相同，没有可发布的修改。请先修改文本。',
    en: 'The clause says exactly what version {revision} says. Change its text before you publish it.',
  },
  clauseRedLineIsStandard: {
    zh: '红线文本与标准文本相同。红线应当写绝不接受的说法，请修改其中一个。',
    en: 'The red line says the same as the standard. It should say what is never accepted: change one of them.',
  },
  contractFileUnreadable: {
    zh: '无法读取“{file}”中的文字：{why}。文件本身已保存，但搜索不到其内容。',
    en: 'The text of “{file}” cannot be read: {why}. The file is kept, but its text is not found by the search.',
  },
  scanMissing: {
    zh: '请先在“文件”中添加签署后的扫描件，再登记纸质签署。',
    en: 'Add the scan of the signed paper under “Files” first, then record the signature.',
  },
} as const satisfies Record<string, LocalText>;
