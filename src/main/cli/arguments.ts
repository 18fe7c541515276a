import { parseArgs } from 'node:util';
import { UsageError } from './failure.ts';

type OptionType = 'string' | 'boolean';

/** Every option of every command, so that options may stand before the command as well as after it. */
export const OPTIONS = {
  workspace: 'string',
  home: 'string',
  'passphrase-file': 'string',
  language: 'string',
  json: 'boolean',
  help: 'boolean',
  key: 'string',
  map: 'string',
  sheet: 'string',
  'skip-errors': 'boolean',
  result: 'string',
  'dry-run': 'boolean',
  format: 'string',
  out: 'string',
  filter: 'string',
  where: 'string',
  search: 'string',
  sort: 'string',
  limit: 'string',
  columns: 'string',
  to: 'string',
  name: 'string',
  company: 'string',
  person: 'string',
  currency: 'string',
  note: 'string',
  confidential: 'boolean',
  save: 'string',
  action: 'string',
  source: 'string',
  entity: 'string',
  record: 'string',
  from: 'string',
  undo: 'string',
  reason: 'string',
  check: 'string',
  window: 'string',
  'as-of': 'string',
  size: 'string',
  train: 'string',
  test: 'string',
  target: 'string',
  keep: 'string',
  exclude: 'string',
} as const satisfies Record<string, OptionType>;

export type OptionName = keyof typeof OPTIONS;
export type Options = {
  readonly [Name in OptionName]?: (typeof OPTIONS)[Name] extends 'boolean' ? boolean : string;
};

/** Options that each command understands. */
export const GENERAL_OPTIONS: readonly OptionName[] = [
  'workspace',
  'home',
  'passphrase-file',
  'language',
  'json',
  'help',
];

export interface CommandLine {
  /** The first word; undefined where there is none. */
  readonly command: string | undefined;
  /** The words after it. */
  readonly words: readonly string[];
  readonly options: Options;
}

/** Reads the words after `vdesk`. Throws a UsageError for an unknown option or one without its value. */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const options = Object.fromEntries(Object.entries(OPTIONS).map(([name, type]) => [name, { type }]));
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [command, ...words] = positionals;
    return { command, words, options: values as Options };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError({ zh: `命令行有误:${error.message}`, en: error.message });
  }
}
