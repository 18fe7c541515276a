import { errorText } from '#shared/errors.ts';
import { fill, isLocalText, type Language, type LocalText } from '#shared/texts.ts';
import { instantText } from '../cell-text.ts';
import type { Api, Command, Invocation } from '../command.ts';
import { EXIT, type ExitCode, UsageError } from '../failure.ts';
import { formatTable } from '../table.ts';

type Rule = Awaited<ReturnType<Api['rules']['list']>>[number];

const STATES: Readonly<Record<string, LocalText>> = {
  draft: { zh: '草稿', en: 'draft' },
  trial: { zh: '已试运行', en: 'tried' },
  active: { zh: '启用', en: 'on' },
  off: { zh: '停用', en: 'off' },
};
const COLUMNS: readonly { title: LocalText; right?: boolean }[] = [
  { title: { zh: '名称', en: 'Name' } },
  { title: { zh: '状态', en: 'State' } },
  { title: { zh: '最近执行', en: 'Last run' } },
  { title: { zh: '30 天执行', en: 'Runs, 30 days' }, right: true },
  { title: { zh: '30 天失败', en: 'Failures, 30 days' }, right: true },
  { title: { zh: '规则', en: 'Rule' } },
];
const TRIED: LocalText = {
  zh: '检查了最近 {looked} 条，符合 {matched} 条，其中 {failed} 条会失败。没有写入任何内容。',
  en: 'Looked at the last {looked}: {matched} match, {failed} of them would fail. Nothing was written.',
};
const ENABLED: LocalText = { zh: '“{rule}”已启用', en: '“{rule}” is on' };
const DISABLED: LocalText = { zh: '“{rule}”已停用', en: '“{rule}” is off' };
const RAN: LocalText = { zh: '到期的规则都已执行', en: 'All that was due is done' };
const WHICH: LocalText = {
  zh: '没有名为“{name}”的规则。请用 vdesk rules 查看名称。',
  en: 'No rule is called “{name}”. See the names with: vdesk rules',
};
const VERB: LocalText = {
  zh: '请写 list、trial、enable、disable 或 run',
  en: 'say list, trial, enable, disable or run',
};

const VERBS: Readonly<Record<string, (invocation: Invocation, name: string) => Promise<ExitCode>>> = {
  list: listRules,
  trial: async ({ options, terminal, language, api }, name) => {
    const report = await api().rules.trial({ id: (await demandRule(api(), name)).id });
    const text = (value: string | LocalText | null): string =>
      isLocalText(value) ? value[language] : (value ?? '—');
    if (options.json) terminal.print(JSON.stringify(report, null, 2));
    else
      for (const { title, error, changes, effects } of report.rows) {
        const done = error
          ? errorText(error, language)
          : [
              ...changes.map(
                ({ label, new: now }) =>
                  `${label[language]}: ${now === null ? '—' : text(isLocalText(now) ? now : String(now))}`,
              ),
              ...effects.map((effect) => effect[language]),
            ].join('; ');
        terminal.print(`${text(title)}: ${done}`);
      }
    terminal.note(fill(TRIED[language], { ...report }, language));
    return report.failed === 0 ? EXIT.ok : EXIT.refused;
  },
  enable: async (invocation, name) => {
    const rule = await demandRule(invocation.api(), name);
    await invocation.api().rules.enable({ id: rule.id });
    return said(invocation, ENABLED, rule);
  },
  disable: async (invocation, name) => {
    const rule = await demandRule(invocation.api(), name);
    await invocation.api().rules.disable({ id: rule.id });
    return said(invocation, DISABLED, rule);
  },
  /** Does what is due now, as a window would that is open. */
  run: async ({ app, terminal, language }) => {
    await app().rules.runDue();
    terminal.note(RAN[language]);
    return EXIT.ok;
  },
};

function said({ terminal, language }: Invocation, text: LocalText, { name }: Rule): ExitCode {
  terminal.note(fill(text[language], { rule: name }, language));
  return EXIT.ok;
}

/** A rule by its name, or by its id where two share one. */
async function demandRule(api: Api, name: string): Promise<Rule> {
  const found = (await api.rules.list()).filter((rule) => rule.name === name || rule.id === name);
  const [rule] = found;
  const say = (language: Language): string => fill(WHICH[language], { name }, language);
  if (!rule || found.length > 1) throw new UsageError({ zh: say('zh'), en: say('en') });
  return rule;
}

async function listRules({ options, terminal, language, api }: Invocation): Promise<ExitCode> {
  const all = await api().rules.list();
  if (options.json) {
    terminal.print(JSON.stringify(all, null, 2));
    return EXIT.ok;
  }
  const columns = COLUMNS.map(({ title, ...more }) => ({ title: title[language], ...more }));
  const cells = all.map(({ name, state, lastAt, done, failed, sentence }) => [
    name,
    STATES[state]?.[language] ?? state,
    lastAt === null ? '—' : instantText(lastAt),
    String(done),
    String(failed),
    sentence[language],
  ]);
  terminal.print(formatTable(columns, cells));
  return EXIT.ok;
}

/** Rules: what there are, what one would do, on, off, and all that is due now. */
export const rules: Command = {
  usage: '[list | trial <name> | enable <name> | disable <name> | run]',
  summary: {
    zh: '列出规则、试运行、启用、停用，执行到期的规则',
    en: 'list rules, try one, switch it on or off, do what is due',
  },
  words: [0, 2],
  options: [],

  async run(invocation) {
    const [verb = 'list', name] = invocation.words;
    const act = VERBS[verb];
    const needsName = verb !== 'list' && verb !== 'run';
    if (!act || needsName !== (name !== undefined)) throw new UsageError(VERB);
    await invocation.unlock();
    return act(invocation, name ?? '');
  },
};
