import { defineTexts } from '../language/define-texts.ts';

/** Words of charts. */
export const chartTexts = defineTexts('chart', {
  keys: { zh: '方向键逐个查看数值。', en: 'Arrow keys go from value to value.' },
  keysOpen: {
    zh: '方向键逐个查看数值，回车打开明细。',
    en: 'Arrow keys go from value to value, Enter opens the rows.',
  },
  moreOf: { zh: '{name}：更多', en: '{name}: more' },
  savePicture: { zh: '另存为图片（PNG）', en: 'Save as a picture (PNG)' },
  print: { zh: '打印', en: 'Print' },
  summary: { zh: '{name}：{parts}', en: '{name}: {parts}' },
  summaryEmpty: { zh: '{name}：无数据', en: '{name}: no data' },
  extent: {
    zh: '{count} 项，最高 {most} {mostValue}，最低 {least} {leastValue}',
    en: {
      one: '{count} value, highest {most} {mostValue}',
      other: '{count} values, highest {most} {mostValue}, lowest {least} {leastValue}',
    },
  },
  single: { zh: '1 项，{most} {mostValue}', en: '1 value, {most} {mostValue}' },
  sum: { zh: '合计 {value}', en: 'total {value}' },
  total: { zh: '合计', en: 'Total' },
  change: { zh: '变化', en: 'Change' },
  running: { zh: '累计', en: 'Running total' },
  tableOf: { zh: '{name}的数据', en: 'Data of {name}' },
  gaugeSays: { zh: '{value}，目标 {target}', en: '{value} of a target of {target}' },
  scatterSays: { zh: '{count} 个点', en: { one: '{count} point', other: '{count} points' } },
  moreInTable: {
    zh: '另有 {count} 项，见表格。',
    en: { one: '{count} more in the table.', other: '{count} more in the table.' },
  },
  funnelStep: { zh: '占上一项 {share}', en: '{share} of the one before' },
  funnelSays: { zh: '{label} {count}', en: '{label} {count}' },
  untilNow: { zh: '至今', en: 'Until now' },
  least: { zh: '少', en: 'Few' },
  most: { zh: '多', en: 'Many' },
});
