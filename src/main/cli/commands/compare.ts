import { errorText } from '#shared/errors.ts';
import { fill, type Language, type LocalText } from '#shared/texts.ts';
import { instantText } from '../cell-text.ts';
import type { Api, Command } from '../command.ts';
import { EXIT } from '../failure.ts';

const APART: LocalText = {
  zh: '这个备份来自另一个工作区，或比当前的更新，无法比较。',
  en: 'The backup is of another workspace, or later than this one; they cannot be compared.',
};
const NOTHING: LocalText = {
  zh: '备份之后没有任何操作，恢复不会缺少什么。',
  en: 'Nothing has happened since the backup; nothing would be missing.',
};
const BEHIND: LocalText = {
  zh: '备份之后的 {actions} 个操作（{from} 至 {to}）不会出现在恢复出的工作区里。',
  en: 'A restored workspace would lack what happened since the backup. Actions: {actions}, from {from} to {to}.',
};

type Since = NonNullable<Awaited<ReturnType<Api['backup']['compare']>>['since']>;
type Behind = Extract<Since, { actions: number }>;

const inWords = (label: LocalText | string, language: Language): string =>
  typeof label === 'string' ? label : label[language];

/** Whose actions, on which kinds of records, and the newest of them. */
const behindLines = ({ byPerson, byKind, latest }: Behind, language: Language): string[] => [
  ...byPerson.map(({ name, actions }) => `${name}  ${actions}`),
  ...byKind.map(({ label, records }) => `${inWords(label, language)}  ${records}`),
  ...latest.map(({ at, actor, action, label, reason }) =>
    [instantText(at), actor, inWords(label ?? action, language), reason ?? ''].join('  ').trimEnd(),
  ),
];

/** Says what a workspace restored from a backup would lack of today's. Restores nothing. */
export const compare: Command = {
  usage: '<backup>',
  summary: {
    zh: '比较备份与现在：恢复会缺少什么',
    en: 'what a restore of that backup would lack of today',
  },
  words: [1, 1],
  options: [],

  async run(invocation) {
    const { words, options, terminal, language, api, unlock } = invocation;
    const [backup = ''] = words;
    await unlock();
    const { since, problem, ...rest } = await api().backup.compare({ backup });
    if (options.json) terminal.print(JSON.stringify({ ...rest, since, problem }, null, 2));
    else if (since === null) {
      terminal.note(problem ? errorText(problem, language) : '');
      return EXIT.refused;
    } else if (since.relation === 'apart') terminal.note(APART[language]);
    else if (since.relation === 'same') terminal.note(NOTHING[language]);
    else {
      const [from, to] = [since.firstAt ?? 0, since.lastAt ?? 0].map(instantText);
      terminal.note(
        fill(BEHIND[language], { actions: since.actions, from: from ?? '', to: to ?? '' }, language),
      );
      for (const line of behindLines(since, language)) terminal.print(line);
    }
    return EXIT.ok;
  },
};
