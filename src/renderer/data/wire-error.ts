import { TRPCClientError } from '@trpc/client';
import { AppError, errorText, type WireError } from '#shared/errors.ts';
import type { Language } from '#shared/texts.ts';

const isWire = (value: unknown): value is WireError =>
  typeof value === 'object' && value !== null && 'code' in value && 'problems' in value;

const UNREACHABLE = {
  zh: '程序没有响应。请确认 VendorDesk 仍在运行，然后重试。',
  en: 'The program does not answer. Check that VendorDesk is still running, then try again.',
} as const;

/** The house's own error inside whatever a call threw; undefined where the call did not arrive at all. */
export function wireErrorOf(error: unknown): WireError | undefined {
  if (isWire(error)) return error;
  if (error instanceof AppError) return error.toWire();
  if (!(error instanceof TRPCClientError)) return undefined;
  const { data } = error as { data?: { app?: unknown } | null };
  return isWire(data?.app) ? data.app : undefined;
}

/** The sentence for an error, in the reader's language. */
export function errorSentence(error: unknown, language: Language): string {
  const wire = wireErrorOf(error);
  return wire ? errorText(wire, language) : UNREACHABLE[language];
}
