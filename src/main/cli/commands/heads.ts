import { extname } from 'node:path';
import { fill, type LocalText } from '#shared/texts.ts';
import type { Command, Invocation } from '../command.ts';
import { EXIT, type ExitCode, UsageError } from '../failure.ts';
import { chooseFormat } from '../format.ts';
import { formatTable } from '../table.ts';
import { saveTransfer } from '../write-file.ts';

const COLUMNS = {
  zh: ['日期', '末次操作', '操作数', '校验值'],
  en: ['Day', 'Last action', 'Actions', 'Hash'],
} as const;
const WRITTEN: LocalText = { zh: '已写入 {rows} 天到 {file}', en: '{rows} days written to {file}' };
const VERDICTS = {
  unchanged: {
    zh: '操作 {action} 与交存时一致，它和它之前的全部操作没有改动',
    en: 'Action {action} is in the chain unchanged, and so are all before it',
  },
  rewritten: {
    zh: '操作 {action} 的校验值与交存时不同：记录被改写过，或者输入有误',
    en: 'The hash of action {action} is not the deposited one: the log was rewritten, or there is a slip',
  },
  cut: {
    zh: '操作记录只到操作 {last}，没有操作 {action}',
    en: 'The log ends at action {last} and has no action {action}',
  },
  broken: { zh: '操作 {broken} 不完整：{what}', en: 'Action {broken} does not hold: {what}' },
} as const satisfies Record<string, LocalText>;

/** The end of the chain on each day, to be deposited; or whether the log still holds one that was. */
export const heads: Command = {
  usage: '[--from day] [--to day] [--out file] [--check number:hash]',
  summary: {
    zh: '列出每日链头，或核对已交存的链头',
    en: 'list the daily heads of the chain, or check a deposited one',
  },
  words: [0, 0],
  options: ['from', 'to', 'out', 'format', 'check'],

  async run(invocation) {
    const { options, terminal, language, app, api, unlock } = invocation;
    if (options.check !== undefined) return checkHead(options.check, invocation);
    const { from, to, out } = options;
    const format =
      out === undefined
        ? undefined
        : extname(out).toLowerCase() === '.pdf'
          ? 'pdf'
          : chooseFormat(options.format, out);
    await unlock();
    if (out !== undefined && format !== undefined) {
      const { download, rows } = await api().audit.heads.export({ from, to, format, language });
      await saveTransfer(app(), download, out);
      terminal.note(fill(WRITTEN[language], { rows, file: out }, language));
      return EXIT.ok;
    }
    const days = await api().audit.heads.list({ from, to });
    if (options.json) terminal.print(JSON.stringify(days, null, 2));
    else {
      const columns = COLUMNS[language].map((title, at) => ({ title, right: at === 1 || at === 2 }));
      terminal.print(
        formatTable(
          columns,
          days.map(({ day, action, actions, hash }) => [day, String(action), String(actions), hash]),
        ),
      );
    }
    return EXIT.ok;
  },
};

async function checkHead(
  given: string,
  { options, terminal, language, api, unlock }: Invocation,
): Promise<ExitCode> {
  const [number = '', hash = ''] = given.split(':');
  const action = Number(number);
  if (!Number.isInteger(action) || action < 1 || hash === '')
    throw new UsageError({
      zh: `--check 的写法是 操作序号:校验值，收到的是“${given}”`,
      en: `--check is written as number:hash, not “${given}”`,
    });
  await unlock();
  const verdict = await api().audit.heads.check({ action, hash });
  const params = {
    action,
    last: verdict.last,
    broken: verdict.broken?.seq ?? 0,
    what: verdict.broken?.what ?? '',
  };
  if (options.json) terminal.print(JSON.stringify(verdict, null, 2));
  else terminal.note(fill(VERDICTS[verdict.verdict][language], params, language));
  return verdict.verdict === 'unchanged' ? EXIT.ok : EXIT.refused;
}
