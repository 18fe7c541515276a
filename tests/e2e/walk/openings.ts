/** What opens over the screens: where, and what is pressed for it in each language. */
export interface Opening {
  readonly at: string;
  readonly press: RegExp;
}

export const OPENINGS: readonly Opening[] = [
  { at: '/work', press: /^(稍后再办|Put off “)/ },
  { at: '/sales/deals', press: /^(新建商机|New deal)$/ },
  { at: '/sales/deals', press: /^(筛选|Filter)$/ },
  { at: '/sales/deals', press: /^(列|Columns)$/ },
  { at: '/sales/deals', press: /^(导出|Export)$/ },
  { at: '/sales/deals', press: /^(批量修改这些记录…|Edit all of these…)$/ },
  { at: '/metrics/SAL-K1', press: /^(设置目标|Targets)$/ },
  { at: '/metrics/SAL-K1', press: /^(设置预警|Set alert)$/ },
  { at: '/workspace/people', press: /^(添加人员|Add a person)$/ },
  { at: '/workspace/fields', press: /^(新建字段|New field)$/ },
  { at: '/workspace/tags', press: /^(新建标签|New tag)$/ },
  { at: '/workspace/numbers', press: /^(换一个系列|Take another)$/ },
  { at: '/workspace/templates', press: /^(复制|Duplicate)/ },
  { at: '/workspace/outbox', press: /^(写邮件|Write a mail)$/ },
  { at: '/workspace/connectors', press: /^(设置|Set up)/ },
  { at: '/workspace/health', press: /^(当前人员|Signed in)$/ },
  { at: '/workspace/health', press: /^(\d+ 条未读通知|通知|\d+ unread.*|Notifications)$/ },
];
