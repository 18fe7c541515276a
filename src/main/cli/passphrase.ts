import { readFile } from 'node:fs/promises';
import { AppError } from '#shared/errors.ts';
import { fill, type Language, type LocalText } from '#shared/texts.ts';
import type { Options } from './arguments.ts';
import { UsageError } from './failure.ts';
import type { Terminal } from './terminal.ts';

const QUESTION: LocalText = { zh: '口令：', en: 'Passphrase: ' };
const AGAIN: LocalText = { zh: '再次输入口令：', en: 'The same again: ' };
const DIFFERENT: LocalText = { zh: '两次输入的口令不同', en: 'The two passphrases are not the same' };
const UNREADABLE: LocalText = {
  zh: '无法读取口令文件“{path}”',
  en: 'The passphrase file “{path}” cannot be read',
};

const VARIABLE = 'VENDORDESK_PASSPHRASE';

async function fromFile(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).replace(/\r?\n$/, '');
  } catch {
    throw new UsageError({
      zh: fill(UNREADABLE.zh, { path }, 'zh'),
      en: fill(UNREADABLE.en, { path }, 'en'),
    });
  }
}

/**
 * The passphrase from a file, the environment or the person at the terminal, in this order. Never from an argument:
 * other programs can read those. `twice` asks a person again, for a new one.
 */
export async function readPassphrase(
  options: Options,
  terminal: Terminal,
  language: Language,
  twice = false,
): Promise<string> {
  const file = options['passphrase-file'];
  if (file !== undefined) return fromFile(file);
  const given = process.env[VARIABLE];
  if (given !== undefined) {
    delete process.env[VARIABLE]; // so that no program we start inherits it
    return given;
  }
  if (!terminal.interactive) throw new AppError('passphraseAbsent');
  const answer = await terminal.askSecret(QUESTION[language]);
  if (answer === undefined) throw new AppError('passphraseAbsent');
  if (twice && answer !== (await terminal.askSecret(AGAIN[language]))) throw new UsageError(DIFFERENT);
  return answer;
}
