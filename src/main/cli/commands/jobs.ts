import { errorText } from '#shared/errors.ts';
import { fill, type Language, type LocalText } from '#shared/texts.ts';
import { instantText } from '../cell-text.ts';
import type { Api, Command, Invocation } from '../command.ts';
import { EXIT, UsageError } from '../failure.ts';
import { formatTable } from '../table.ts';

type Job = Awaited<ReturnType<Api['jobs']['recurring']>>[number];
type Run = Awaited<ReturnType<Api['jobs']['history']>>[number];

const USAGE = '[run <name> | pause <name> | resume <name> | history <name>]';

const VERBS: ReadonlySet<string> = new Set(['run', 'pause', 'resume', 'history']);

const OUTCOMES: Readonly<Record<Run['outcome'], LocalText>> = {
  running: { zh: '进行中', en: 'running' },
  cutOff: { zh: '中断', en: 'cut off' },
  done: { zh: '完成', en: 'done' },
  failed: { zh: '失败', en: 'failed' },
};
const COLUMNS: readonly LocalText[] = [
  { zh: '编号', en: 'Id' },
  { zh: '作业', en: 'Job' },
  { zh: '周期', en: 'Comes round' },
  { zh: '下次', en: 'Next' },
  { zh: '上次', en: 'Last' },
  { zh: '结果', en: 'Outcome' },
];
const RUN_COLUMNS: readonly LocalText[] = [
  { zh: '开始', en: 'Began' },
  { zh: '结束', en: 'Ended' },
  { zh: '结果', en: 'Outcome' },
  { zh: '说明', en: 'Remarks' },
];
const PAUSED: LocalText = { zh: '已暂停', en: 'paused' };
const BY_HAND: LocalText = { zh: '手动执行', en: 'by hand' };
const CAUGHT_UP: LocalText = { zh: '补做，错过 {missed} 次', en: 'caught up on {missed} missed' };
const WHICH: LocalText = {
  zh: '没有编号为“{name}”的作业。请用 vdesk jobs 查看编号。',
  en: 'No job has the id “{name}”. See the ids with: vdesk jobs',
};

const usageError = (): UsageError =>
  new UsageError({ zh: `用法：vdesk jobs ${USAGE}`, en: `usage: vdesk jobs ${USAGE}` });

const outcomeText = ({ outcome, error }: Run, language: Language): string =>
  error ? `${OUTCOMES[outcome][language]}: ${errorText(error, language)}` : OUTCOMES[outcome][language];

const remarks = ({ byHand, caughtUp, missed }: Run, language: Language): string =>
  [
    ...(byHand ? [BY_HAND[language]] : []),
    ...(caughtUp && missed > 0 ? [fill(CAUGHT_UP[language], { missed }, language)] : []),
  ].join('; ');

const titled = (columns: readonly LocalText[], language: Language): { title: string }[] =>
  columns.map((column) => ({ title: column[language] }));

function printJobs({ terminal, language, options }: Invocation, jobs: readonly Job[]): void {
  if (options.json) {
    terminal.print(JSON.stringify(jobs, null, 2));
    return;
  }
  const rows = jobs.map(({ name, label, rhythm, paused, nextAt, last }) => [
    name,
    label[language],
    rhythm[language],
    paused ? PAUSED[language] : nextAt === null ? '' : instantText(nextAt),
    last ? instantText(last.startedAt) : '',
    last ? outcomeText(last, language) : '',
  ]);
  terminal.print(formatTable(titled(COLUMNS, language), rows));
}

function printRuns({ terminal, language, options }: Invocation, runs: readonly Run[]): void {
  if (options.json) {
    terminal.print(JSON.stringify(runs, null, 2));
    return;
  }
  const rows = runs.map((run) => [
    instantText(run.startedAt),
    run.endedAt === null ? '' : instantText(run.endedAt),
    outcomeText(run, language),
    remarks(run, language),
  ]);
  terminal.print(formatTable(titled(RUN_COLUMNS, language), rows));
}

/** Work that comes round by itself: how it stands, its past runs, or one of them done, paused or resumed. */
export const jobs: Command = {
  usage: USAGE,
  summary: {
    zh: '定时作业：列出，立即执行，暂停或恢复，查看历史',
    en: 'work that comes round by itself: list it, run, pause or resume a job, see its past runs',
  },
  words: [0, 2],
  options: [],

  async run(invocation) {
    const { words, api, unlock } = invocation;
    const [verb, name] = words;
    if (verb !== undefined && (name === undefined || !VERBS.has(verb))) throw usageError();
    await unlock();
    if (verb !== undefined && name !== undefined) {
      const known = (await api().jobs.recurring()).some((job) => job.name === name);
      if (!known)
        throw new UsageError({ zh: fill(WHICH.zh, { name }, 'zh'), en: fill(WHICH.en, { name }, 'en') });
      if (verb === 'history') {
        printRuns(invocation, await api().jobs.history({ name }));
        return EXIT.ok;
      }
      if (verb === 'run') await api().jobs.runNow({ name });
      else await api().jobs.pause({ name, paused: verb === 'pause' });
    }
    const all = await api().jobs.recurring();
    printJobs(
      invocation,
      all.filter((job) => name === undefined || job.name === name),
    );
    return EXIT.ok;
  },
};
