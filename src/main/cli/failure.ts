import { getTRPCErrorShape, TRPCError } from '@trpc/server';
import { AppError, type ErrorCode, type WireError } from '#shared/errors.ts';
import type { LocalText } from '#shared/texts.ts';
import type { App } from '../app.ts';
import { reportUnexpected } from '../core/unexpected.ts';

/** What the shell gets to know. */
export const EXIT = { ok: 0, refused: 1, usage: 2, workspace: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The command line itself is wrong; nothing was tried. */
export class UsageError extends Error {
  readonly text: LocalText;

  constructor(text: LocalText) {
    super(text.en);
    this.name = 'UsageError';
    this.text = text;
  }
}

/** Errors that say the workspace could not be opened, whatever was asked of it. */
const WORKSPACE_ERRORS: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'workspaceMissing',
  'workspaceExists',
  'workspaceLocked',
  'workspaceInUse',
  'workspaceNewer',
  'workspaceDamaged',
  'keysMissing',
  'keysDamaged',
  'passphraseWrong',
  'passphraseTooShort',
  'passphraseAbsent',
  'recoveryCodeWrong',
]);

export const exitCodeFor = ({ code }: WireError): ExitCode =>
  WORKSPACE_ERRORS.has(code) ? EXIT.workspace : EXIT.refused;

/** The error as the router would send it to a screen, so that all doors say the same sentence. */
export function toWire(cause: unknown, app: App | undefined): WireError {
  if (cause instanceof AppError) return cause.toWire();
  if (!(cause instanceof TRPCError) || app === undefined) return reportUnexpected(cause).toWire();
  const config = app.router._def._config;
  const about = { type: 'unknown', path: undefined, input: undefined, ctx: undefined } as const;
  return getTRPCErrorShape({ config, error: cause, ...about }).data.app;
}
