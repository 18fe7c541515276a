import { ERROR_TEXTS, type ErrorCode } from './error-texts.ts';
import { fill, type Language, type LocalText } from './texts.ts';

export type { ErrorCode } from './error-texts.ts';

export type ErrorParams = Readonly<Record<string, string | number | LocalText>>;

/** One thing wrong with one place of the input. */
export interface Problem {
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  /** The field's name, so that a form can show the sentence beside it. */
  readonly field?: string;
}

/** What travels from main to a screen or the command line in place of a stack trace. */
export interface WireError {
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  readonly problems: readonly Problem[];
}

/**
 * The only error that domains throw on purpose. The sentence is made at the edge, in the reader's language;
 * `cause` is kept for the log and never shown.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  readonly problems: readonly Problem[];

  constructor(
    code: ErrorCode,
    params: ErrorParams = {},
    more: { problems?: readonly Problem[]; cause?: unknown } = {},
  ) {
    super(code, more.cause === undefined ? undefined : { cause: more.cause });
    this.name = 'AppError';
    this.code = code;
    this.params = params;
    this.problems = more.problems ?? [];
  }

  toWire(): WireError {
    return { code: this.code, params: this.params, problems: this.problems };
  }
}

/** The sentence for one problem. */
export const problemText = (problem: Problem, language: Language): string =>
  fill(ERROR_TEXTS[problem.code][language], problem.params, language);

/** Several problems as one text in both languages, for use as a parameter. */
export const bothLanguages = (problems: readonly Problem[]): LocalText => ({
  zh: problems.map((problem) => problemText(problem, 'zh')).join(''),
  en: problems.map((problem) => problemText(problem, 'en')).join(' '),
});

/** The sentence for an error; where it carries several problems, theirs, one after another. */
export function errorText(error: WireError, language: Language): string {
  if (error.problems.length === 0) return problemText(error, language);
  return error.problems.map((problem) => problemText(problem, language)).join(language === 'zh' ? '' : ' ');
}
