import { bothLanguages } from '#shared/errors.ts';
import type { EntityMeta } from '#shared/fields.ts';
import { fill, isLocalText, type Language, type LocalText } from '#shared/texts.ts';
import type { PublishedImport } from '../core/imports/import-router.ts';

const COUNTS: LocalText = {
  zh: '新增 {new}，更新 {changed}，未变 {unchanged}，重复 {duplicate}，错误 {error}',
  en: '{new} new, {changed} changed, {unchanged} unchanged, {duplicate} duplicate, {error} with errors',
};
const UNKNOWN: LocalText = {
  zh: '“{field}”中没有“{value}”（{count} 行，首次在第 {row} 行）{suggestions}。可在 --map 文件的 values 中决定。',
  en: '“{field}” knows no “{value}” ({count} rows, first in row {row}){suggestions}. Decide in the values of the --map file.',
};
const PERHAPS: LocalText = { zh: '，也许是：{names}', en: '; perhaps: {names}' };
const ROW: LocalText = { zh: '第 {row} 行：{reason}', en: 'Row {row}: {reason}' };
const MOST_ROWS = 20;

export const countsText = ({ counts }: PublishedImport, language: Language): string =>
  fill(COUNTS[language], counts, language);

/** What stands in the way, a line each: unknown values once for all their rows, then the first rows with errors. */
export function troubleLines(report: PublishedImport, entity: EntityMeta, language: Language): string[] {
  const unknown = report.unknownValues.map(({ field, value, count, rows, suggestions }) => {
    const label = entity.fields.find(({ name }) => name === field)?.label ?? field;
    const names = suggestions
      .map((suggestion) => (isLocalText(suggestion.label) ? suggestion.label[language] : suggestion.label))
      .join(', ');
    const perhaps = names === '' ? '' : fill(PERHAPS[language], { names }, language);
    return fill(
      UNKNOWN[language],
      { field: label, value, count, row: rows[0] ?? '', suggestions: perhaps },
      language,
    );
  });
  const rows = report.sample
    .filter(({ verdict }) => verdict === 'error')
    .map(({ row, problems }) => ({
      row,
      problems: problems.filter(({ code }) => code !== 'referenceMissing'),
    }))
    .filter(({ problems }) => problems.length > 0)
    .slice(0, MOST_ROWS)
    .map(({ row, problems }) => fill(ROW[language], { row, reason: bothLanguages(problems) }, language));
  return [...unknown, ...rows];
}
