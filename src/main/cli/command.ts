import type { Language, LocalText } from '#shared/texts.ts';
import type { App, AppRouter } from '../app.ts';
import type { OptionName, Options } from './arguments.ts';
import type { ExitCode } from './failure.ts';
import type { Terminal } from './terminal.ts';

export type Api = ReturnType<AppRouter['createCaller']>;

/** What a command gets to work with. */
export interface Invocation {
  readonly words: readonly string[];
  readonly options: Options;
  readonly terminal: Terminal;
  readonly language: Language;
  /** The program's own folder: a checkout, or where it was installed. */
  readonly root: string;
  /** The application, made at first use. */
  app(): App;
  /** The router's procedures, each call with a command key of its own. */
  api(): Api;
  /** Unlocks the workspace that the options name, or the one in use; asks for the passphrase. */
  unlock(): Promise<void>;
}

export interface Command {
  /** What stands after the name in a usage line. */
  readonly usage: string;
  readonly summary: LocalText;
  /** The least and the most words after the name. */
  readonly words: readonly [number, number];
  /** Options of its own, besides the general ones. */
  readonly options: readonly OptionName[];
  run(invocation: Invocation): Promise<ExitCode>;
}
