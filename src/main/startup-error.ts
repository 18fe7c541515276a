import { AppError, errorText } from '#shared/errors.ts';

/** Tells on the terminal why the program cannot start, in both languages: nobody has chosen one yet. */
export function reportStartupError(error: unknown): void {
  const sentence = (known: AppError): string =>
    `${errorText(known.toWire(), 'zh')} / ${errorText(known.toWire(), 'en')}`;
  console.error(error instanceof AppError ? sentence(error) : error);
}
