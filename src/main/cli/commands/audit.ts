import { SOURCES, sourceLabel } from '#shared/sources.ts';
import { fill, isLocalText, type Language, type LocalText } from '#shared/texts.ts';
import type { Options } from '../arguments.ts';
import { instantText } from '../cell-text.ts';
import type { Api, Command } from '../command.ts';
import { EXIT, UsageError } from '../failure.ts';
import { chooseFormat } from '../format.ts';
import { readLimit } from '../options.ts';
import { formatTable } from '../table.ts';
import { saveTransfer } from '../write-file.ts';

type Filter = NonNullable<NonNullable<Parameters<Api['audit']['page']>[0]>['filter']>;
type Line = Awaited<ReturnType<Api['audit']['page']>>['lines'][number];

const USUAL_LINES = 50;
const LARGEST_PAGE = 200;

const COLUMNS: readonly { title: LocalText; right?: boolean }[] = [
  { title: { zh: '序号', en: 'No.' }, right: true },
  { title: { zh: '时间', en: 'Time' } },
  { title: { zh: '人员', en: 'Person' } },
  { title: { zh: '操作', en: 'Action' } },
  { title: { zh: '记录', en: 'Records' } },
  { title: { zh: '来源', en: 'Source' } },
  { title: { zh: '变更数', en: 'Changes' }, right: true },
  { title: { zh: '原因', en: 'Reason' } },
];
const SHOWN: LocalText = { zh: '{lines} 个操作', en: '{lines} actions' };
const MORE: LocalText = {
  zh: '{lines} 个操作，还有更多（--limit）',
  en: '{lines} actions, and more (--limit)',
};
const WRITTEN: LocalText = { zh: '已写入 {rows} 行到 {file}', en: '{rows} rows written to {file}' };

/** What the options ask of the log; read before anything is opened, so that a slip is told at once. */
function readConditions({ action, source, entity, record, from, to, reason, undo }: Options): Filter {
  const known = SOURCES.find(({ value }) => value === source)?.value;
  if (source !== undefined && known === undefined)
    throw new UsageError({
      zh: `--source 只能是 ${SOURCES.map(({ value }) => value).join('、')}，收到的是“${source}”`,
      en: `--source is one of ${SOURCES.map(({ value }) => value).join(', ')}, not “${source}”`,
    });
  if (undo !== undefined && undo !== 'undone' && undo !== 'undo')
    throw new UsageError({
      zh: `--undo 只能是 undone 或 undo，收到的是“${undo}”`,
      en: `--undo is undone or undo, not “${undo}”`,
    });
  if (record !== undefined && entity === undefined)
    throw new UsageError({ zh: '--record 需要和 --entity 一起用', en: '--record goes with --entity' });
  const one = record !== undefined && entity !== undefined;
  return {
    ...(action?.includes('.') ? { action } : { room: action }),
    source: known,
    ...(one ? { record: { entity, id: record } } : { entity }),
    from,
    to,
    reason,
    undo,
  };
}

/** The id of a person given by name or id. */
async function personId(api: () => Api, given: string | undefined): Promise<{ person?: string }> {
  if (given === undefined) return {};
  const people = await api().audit.people();
  const found = people.find(({ id, name }) => id === given || name === given);
  if (found) return { person: found.id };
  throw new UsageError({ zh: `没有人员“${given}”`, en: `There is no person “${given}”` });
}

/** What happened in the workspace, newest first, as a table, as JSON, or as a file. */
export const audit: Command = {
  usage:
    '[--person name] [--action room|action] [--source source] [--entity entity [--record id]] [--from day] [--to day] [--undo undone|undo] [--reason text] [--limit n] [--out file]',
  summary: { zh: '列出操作记录，或导出为文件', en: 'list the audit log, or write it to a file' },
  words: [0, 0],
  options: [
    'person',
    'action',
    'source',
    'entity',
    'record',
    'from',
    'to',
    'undo',
    'reason',
    'limit',
    'out',
    'format',
  ],

  async run({ options, terminal, language, app, api, unlock }) {
    const conditions = readConditions(options);
    const wanted = readLimit(options, USUAL_LINES);
    const { out } = options;
    const format = out === undefined ? undefined : chooseFormat(options.format, out);
    await unlock();
    const filter = { ...conditions, ...(await personId(api, options.person)) };
    if (out !== undefined && format !== undefined) {
      const { download, rows } = await api().audit.export({ filter, format, language });
      await saveTransfer(app(), download, out);
      if (options.json) terminal.print(JSON.stringify({ file: out, rows }));
      else terminal.note(fill(WRITTEN[language], { rows, file: out }, language));
      return EXIT.ok;
    }
    const { lines, more } = await readLines(api, filter, wanted);
    if (options.json) {
      terminal.print(JSON.stringify(lines, null, 2));
      return EXIT.ok;
    }
    const columns = COLUMNS.map(({ title, right = false }) => ({ title: title[language], right }));
    terminal.print(
      formatTable(
        columns,
        lines.map((line) => cellsOf(line, language)),
      ),
    );
    terminal.note(fill((more ? MORE : SHOWN)[language], { lines: lines.length }, language));
    return EXIT.ok;
  },
};

/** Walks the pages of the log until there are enough lines. */
async function readLines(
  api: () => Api,
  filter: Filter,
  wanted: number,
): Promise<{ lines: Line[]; more: boolean }> {
  const lines: Line[] = [];
  let cursor: number | null = null;
  do {
    const limit = Math.min(LARGEST_PAGE, wanted - lines.length);
    const page: Awaited<ReturnType<Api['audit']['page']>> = await api().audit.page({ filter, cursor, limit });
    lines.push(...page.lines);
    cursor = page.next;
  } while (cursor !== null && lines.length < wanted);
  return { lines, more: cursor !== null };
}

const cellsOf = (line: Line, language: Language): string[] => [
  String(line.group),
  instantText(line.at),
  line.actor,
  line.actionLabel[language],
  line.records
    .map(({ title }) => (isLocalText(title) ? title[language] : (title ?? '—')))
    .join(language === 'zh' ? '、' : ', '),
  sourceLabel(line.source)[language],
  String(line.changes),
  line.reason ?? '',
];
