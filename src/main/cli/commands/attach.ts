import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fill, type LocalText } from '#shared/texts.ts';
import type { Command } from '../command.ts';
import { EXIT, UsageError } from '../failure.ts';

const ADDED: LocalText = { zh: '已添加附件“{name}”', en: 'Attached “{name}”' };
const ALREADY: LocalText = {
  zh: '这条记录已有“{name}”，没有重复添加',
  en: 'The record has “{name}” already; nothing was added',
};

/** A file onto a record, judged as in the window. */
export const attach: Command = {
  usage: '<entity> <id> <file> [--note text] [--confidential]',
  summary: { zh: '给记录添加附件', en: 'attach a file to a record' },
  words: [3, 3],
  options: ['note', 'confidential'],

  async run({ words: [entity = '', id = '', path = ''], options, terminal, language, app, api, unlock }) {
    const bytes = await readFile(path).catch(() => {
      throw new UsageError({ zh: `无法读取“${path}”`, en: `“${path}” cannot be read` });
    });
    await unlock();
    const upload = app().transfers.put({ name: basename(path), type: 'application/octet-stream', bytes });
    const { note, confidential = false } = options;
    const wanted = { entity, id, upload, confidential, ...(note === undefined ? {} : { note }) };
    const added = await api().files.add(wanted);
    if (options.json) terminal.print(JSON.stringify(added));
    else terminal.note(fill((added.already ? ALREADY : ADDED)[language], { name: added.name }, language));
    return EXIT.ok;
  },
};
