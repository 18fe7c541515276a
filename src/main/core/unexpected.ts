import { AppError } from '#shared/errors.ts';

/** Writes what nobody foresaw to the log, and gives the sentence that names the entry. */
export function reportUnexpected(error: unknown): AppError {
  const reference = Date.now().toString(36).toUpperCase();
  console.error(`[${reference}]`, error);
  return new AppError('unexpected', { reference }, { cause: error });
}
