import { AppError } from '#shared/errors.ts';
import type { LocalText } from '#shared/texts.ts';

/** That a template refuses to leave these variables out. */
export const documentValueMissing = (missing: readonly LocalText[]): AppError =>
  new AppError('documentValueMissing', {
    variables: {
      zh: missing.map(({ zh }) => `“${zh}”`).join('、'),
      en: missing.map(({ en }) => `“${en}”`).join(', '),
    },
  });
