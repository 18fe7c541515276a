import { readFile } from 'node:fs/promises';
import { UsageError } from './failure.ts';
import { parseJson } from './options.ts';
import type { Terminal } from './terminal.ts';

/**
 * JSON that a word of the command line holds, or names as a file; without a word, or for `-`, what is piped in. Throws
 * a UsageError where there is none.
 */
export async function readJsonSource(word: string | undefined, terminal: Terminal): Promise<unknown> {
  if (word !== undefined && /^\s*[{[]/.test(word)) return parseJson(word, 'JSON');
  if (word !== undefined && word !== '-') {
    const text = await readFile(word, 'utf8').catch(() => {
      throw new UsageError({ zh: `无法读取“${word}”`, en: `“${word}” cannot be read` });
    });
    return parseJson(text, word);
  }
  if (terminal.interactive)
    throw new UsageError({
      zh: '请把 JSON 写在命令后面，给出文件名，或从管道输入',
      en: 'Write the JSON behind the command, name a file, or pipe it in',
    });
  return parseJson(await terminal.readAll(), 'JSON');
}
