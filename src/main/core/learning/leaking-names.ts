/**
 * Names of columns that hold what came of a row, or what people noted once they had talked to it. The cells need not
 * give such a column away: a table is a picture of the day on which it was taken, and on that day the outcome was
 * known.
 */
export type LeakingName = 'nameTellsOutcome' | 'nameAfterContact' | 'nameAtExport';

const PATTERNS: readonly (readonly [LeakingName, RegExp])[] = [
  // the outcome itself, or what only it brings about
  [
    'nameTellsOutcome',
    /\b(?:converted|conversion|outcome|won|lost|win|loss|closed|close date|signed|purchased|churned|result|became|deal|opportunity|invoice|revenue|enrolled)\b|转化|成交|赢单|输单|签约|结果|成单|关闭日期|商机/u,
  ],
  // typed by whoever worked on the row
  [
    'nameAfterContact',
    /\b(?:tags?|lead quality|quality|lead profile|lead (?:status|stage|grade)|status|stage|disposition|disqualif\w*|qualif\w*|rejected|(?:lost|loss|return|close|reject\w*|disqualif\w*) reason|sales notes?|call notes?|notes?|comments?|remarks?|next step|owner|assigned to)\b|标签|线索质量|质量评价|线索画像|线索等级|状态|阶段|备注|跟进|沟通记录|退回|无效|原因|负责人|归属/u,
  ],
  // goes on being written over after the outcome
  [
    'nameAtExport',
    /\blast (?:\w+ )?(?:activity|modified|modification|updated?|contact(?:ed)?|touch|call|changed?|engagement|note)\b|\b(?:modified|updated) (?:at|on|by|date|time)\b|最后|最近|更新时间|修改时间|末次/u,
  ],
];

/** What the name of a column says against it; null where it says nothing. */
export function leakingName(column: string): LeakingName | null {
  const words = column
    .normalize('NFKC')
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .replace(/[_\-./]+/gu, ' ')
    .toLowerCase();
  // the most telling first: a “lost reason” is an outcome, a “last notable activity” a picture of the export's day
  return PATTERNS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
