import { errorText } from '#shared/errors.ts';
import { fill, type Language, type LocalText } from '#shared/texts.ts';
import type { Api, Command } from '../command.ts';
import { EXIT, UsageError } from '../failure.ts';
import { formatTable } from '../table.ts';

type Item = Awaited<ReturnType<Api['outbox']['list']>>['items'][number];

const WAITING: LocalText = { zh: '待发送 {count}', en: '{count} waiting' };
const COLUMNS: readonly { title: LocalText; right?: boolean }[] = [
  { title: { zh: '编号', en: 'Id' } },
  { title: { zh: '状态', en: 'State' } },
  { title: { zh: '内容', en: 'Content' } },
  { title: { zh: '收件方', en: 'Recipient' } },
  { title: { zh: '尝试', en: 'Attempts' }, right: true },
  { title: { zh: '最近答复', en: 'Last answer' } },
];

const answerText = ({ problem, answer }: Item, language: Language): string =>
  problem ? errorText(problem, language) : (answer?.[language] ?? '');

const USAGE = '[send | cancel <id> | retry <id> | confirm <id>]';

const usageError = (): UsageError =>
  new UsageError({ zh: `用法：vdesk outbox ${USAGE}`, en: `usage: vdesk outbox ${USAGE}` });

/** What is on its way out: the list, or one thing done with an item. */
export const outbox: Command = {
  usage: USAGE,
  summary: {
    zh: '发件箱：列出，发送，取消、重发或确认一项',
    en: 'the outbox: list it, send it, cancel, retry or confirm an item',
  },
  words: [0, 2],
  options: [],

  async run({ words: [verb, id], options, terminal, language, api, unlock }) {
    const ids = id === undefined ? [] : [id];
    if (verb !== undefined && (verb === 'send') === (id !== undefined)) throw usageError();
    await unlock();
    switch (verb) {
      case undefined:
        break;
      case 'send':
        await api().outbox.sendNow();
        break;
      case 'cancel':
        await api().outbox.cancel({ ids });
        break;
      case 'retry':
        await api().outbox.replay({ ids });
        break;
      case 'confirm':
        await api().outbox.confirm({ ids });
        break;
      default:
        throw usageError();
    }
    const { items } = await api().outbox.list({});
    if (options.json) terminal.print(JSON.stringify(items, null, 2));
    else if (items.length > 0) {
      const { outboxItem } = (await api().meta.describe()).lifecycles;
      const stateName = (state: string): string =>
        outboxItem?.states.find(({ value }) => value === state)?.label[language] ?? state;
      const columns = COLUMNS.map(({ title, ...more }) => ({ title: title[language], ...more }));
      const rows = items.map((item) => [
        item.id,
        stateName(item.state),
        item.title,
        item.recipient,
        String(item.attempts),
        answerText(item, language),
      ]);
      terminal.print(formatTable(columns, rows));
    }
    terminal.note(fill(WAITING[language], await api().outbox.waiting(), language));
    return EXIT.ok;
  },
};
