import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { errorText } from '#shared/errors.ts';
import type { Language } from '#shared/texts.ts';
import type { App } from '../app.ts';
import { dataHome } from '../home.ts';
import { type CommandLine, GENERAL_OPTIONS, parseCommandLine } from './arguments.ts';
import type { Command, Invocation } from './command.ts';
import { helpText } from './commands/help.ts';
import { COMMANDS } from './commands.ts';
import { EXIT, type ExitCode, exitCodeFor, toWire, UsageError } from './failure.ts';
import { chooseLanguage } from './language.ts';
import type { Terminal } from './terminal.ts';
import { unlockWorkspace } from './unlock.ts';

export interface Surroundings {
  readonly terminal: Terminal;
  readonly environment: NodeJS.ProcessEnv;
  /** The program's own folder. */
  readonly root: string;
  /** Makes the application on the folder of workspaces. */
  openApp(home: string): App;
}

/** The command that the line names, with as many words and just the options that it takes. */
function findCommand({ command: name = '', words, options }: CommandLine): Command {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    throw new UsageError({
      zh: `没有命令“${name}”，请看 vdesk help`,
      en: `There is no command “${name}”; see vdesk help`,
    });
  }
  const allowed: readonly string[] = [...GENERAL_OPTIONS, ...command.options];
  const stray = Object.keys(options).find((option) => !allowed.includes(option));
  if (stray !== undefined) {
    throw new UsageError({
      zh: `vdesk ${name} 没有选项 --${stray}`,
      en: `vdesk ${name} has no option --${stray}`,
    });
  }
  const [least, most] = command.words;
  if (words.length < least || words.length > most) {
    const usage = `vdesk ${name} ${command.usage}`.trimEnd();
    throw new UsageError({ zh: `用法：${usage}`, en: `usage: ${usage}` });
  }
  return command;
}

/** Tells the person, or the program that reads JSON, why nothing was done. */
function tellFailure(
  error: unknown,
  app: App | undefined,
  terminal: Terminal,
  language: Language,
  json: boolean,
): ExitCode {
  if (error instanceof UsageError) {
    terminal.note(
      json ? JSON.stringify({ code: 'usage', message: error.text[language] }) : error.text[language],
    );
    return EXIT.usage;
  }
  const wire = toWire(error, app);
  const message = errorText(wire, language);
  terminal.note(json ? JSON.stringify({ ...wire, message }) : message);
  return exitCodeFor(wire);
}

/** Runs one command line and returns what the shell should get to know. */
export async function runCommandLine(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { terminal, environment, root, openApp } = surroundings;
  let language = chooseLanguage(undefined, environment);
  let json = args.includes('--json');
  let opened: App | undefined;
  try {
    const line = parseCommandLine(args);
    const { words, options } = line;
    language = chooseLanguage(options.language, environment);
    json = options.json ?? false;
    if (line.command === undefined && !options.help) {
      terminal.note(helpText(COMMANDS, language));
      return EXIT.usage;
    }
    if (line.command === 'help' || options.help) {
      terminal.print(helpText(COMMANDS, language));
      return EXIT.ok;
    }
    const command = findCommand(line);
    const app = (): App => {
      opened ??= openApp(options.home === undefined ? dataHome() : resolve(options.home));
      return opened;
    };
    const invocation: Invocation = {
      words,
      options,
      terminal,
      language,
      root,
      app,
      api: () => app().router.createCaller(app().context({ commandKey: randomUUID() })),
      unlock: () => unlockWorkspace(invocation),
    };
    return await command.run(invocation);
  } catch (error) {
    return tellFailure(error, opened, terminal, language, json);
  } finally {
    await opened?.close();
  }
}
