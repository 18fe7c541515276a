const YES: ReadonlySet<string> = new Set([
  '1',
  '1.0',
  'yes',
  'y',
  'true',
  'won',
  '是',
  '真',
  '赢单',
  '成交',
  '已转化',
]);
const NO: ReadonlySet<string> = new Set([
  '0',
  '0.0',
  'no',
  'n',
  'false',
  'lost',
  '否',
  '假',
  '输单',
  '未成交',
  '未转化',
]);

/** What came of a row by a cell that is already plain: 1 it did, 0 it did not, null for neither word. */
export const outcomeOf = (plain: string): 0 | 1 | null => (YES.has(plain) ? 1 : NO.has(plain) ? 0 : null);
