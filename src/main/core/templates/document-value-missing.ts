import { AppError } from '#shared/errors.ts';
import type { LocalText } from '#shared/texts.ts';

/** Variables by their names, as a sentence lists them. */
export const namesOf = (variables: readonly LocalText[]): LocalText => ({
  zh: variables.map(({ zh }) => `“${zh}”`).join('、'),
  en: variables.map(({ en }) => `“${en}”`).join(', '),
});

/** That a template refuses to leave these variables out. */
export const documentValueMissing = (missing: readonly LocalText[]): AppError =>
  new AppError('documentValueMissing', { variables: namesOf(missing) });
