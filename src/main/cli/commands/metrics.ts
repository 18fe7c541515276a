import { isCivilDate } from '#shared/check-value.ts';
import { moneyText } from '#shared/money.ts';
import { fill, type Language, type LocalText } from '#shared/texts.ts';
import type { Api, Command } from '../command.ts';
import { EXIT, UsageError } from '../failure.ts';
import { formatTable } from '../table.ts';
import { readWindow } from '../window.ts';

type Page = Awaited<ReturnType<Api['metrics']['page']>>;

const COLUMNS: readonly { title: LocalText; right?: boolean }[] = [
  { title: { zh: '编号', en: 'Id' } },
  { title: { zh: '指标', en: 'Metric' } },
  { title: { zh: '值', en: 'Value' }, right: true },
  { title: { zh: '上期', en: 'Before' }, right: true },
  { title: { zh: '去年同期', en: 'Year before' }, right: true },
  { title: { zh: '完成目标', en: 'Of target' }, right: true },
  { title: { zh: '行数', en: 'Rows' }, right: true },
  { title: { zh: '不计', en: 'Left out' }, right: true },
];
const SPAN: LocalText = {
  zh: '期间 {from} 至 {last}，数据截至 {at}',
  en: 'From {from} to {last}, as of {at}',
};
const NONE: LocalText = { zh: '没有可查看的指标', en: 'There are no figures that you may see' };
const NO_DATA: LocalText = { zh: '—（无数据）', en: '— (no data)' };
const UNITS: Readonly<Record<Page['unit'], LocalText>> = {
  money: { zh: '', en: '' },
  percent: { zh: '%', en: '%' },
  days: { zh: ' 天', en: ' days' },
  hours: { zh: ' 小时', en: ' hours' },
  count: { zh: '', en: '' },
  ratio: { zh: '', en: '' },
};

function figure({ unit, currency }: Page, shown: string | null, language: Language): string {
  if (shown === null) return NO_DATA[language];
  return unit === 'money' && currency
    ? `${moneyText(Number(shown), currency)} ${currency}`
    : `${shown}${UNITS[unit][language]}`;
}

/** The figures of all rooms, or the named ones, for a window; as of a past day where one is given. */
export const metrics: Command = {
  usage: '[id …] [--window 2026-Q3] [--as-of date]',
  summary: { zh: '列出指标，可指定期间和截至日期', en: 'print metrics, for a window and as of a day' },
  words: [0, 60],
  options: ['window', 'as-of'],

  async run({ words, options, terminal, language, api, unlock }) {
    const asOf = options['as-of'] ?? null;
    if (asOf !== null && !isCivilDate(asOf))
      throw new UsageError({
        zh: `--as-of “${asOf}”应写成 2026-07-31`,
        en: `--as-of “${asOf}” should be like 2026-07-31`,
      });
    await unlock();
    const status = await api().session.status();
    const today = asOf ?? status.company?.today ?? Temporal.Now.plainDateISO().toString();
    const window = readWindow(options.window ?? 'thisMonth', today);
    const ids = words.length > 0 ? words : (await api().metrics.list()).map(({ id }) => id);
    const pages: Page[] = [];
    for (const id of ids) pages.push(await api().metrics.page({ id, ...window, asOf }));
    if (options.json) {
      terminal.print(JSON.stringify(pages, null, 2));
      return EXIT.ok;
    }
    const rows = pages.map((page) => [
      page.id,
      page.label[language],
      figure(page, page.shown, language),
      ...(['previous', 'yearBefore'] as const).map((kind) => {
        const other = page.comparisons.find((each) => each.kind === kind);
        return other ? figure(page, other.shown, language) : '—';
      }),
      page.target?.attained == null ? '—' : `${page.target.attained}%`,
      String(page.count),
      String(page.excluded.reduce((sum, { count }) => sum + count, 0)),
    ]);
    if (rows.length > 0)
      terminal.print(
        formatTable(
          COLUMNS.map(({ title, ...more }) => ({ title: title[language], ...more })),
          rows,
        ),
      );
    else terminal.note(NONE[language]);
    const last = Temporal.PlainDate.from(window.to).subtract({ days: 1 }).toString();
    terminal.note(fill(SPAN[language], { from: window.from, last, at: today }, language));
    return EXIT.ok;
  },
};
