import { callTRPCProcedure } from '@trpc/server';
import type { App } from '../src/main/app.ts';
import { AppError, type ErrorCode } from '../src/shared/errors.ts';

/** A procedure's answer, or the code it was refused with. */
export type Reply = { readonly answer: unknown } | { readonly refused: ErrorCode };

/** Calls a procedure by its path, as a door does. Anything but an answer or an AppError is thrown. */
export async function send(
  app: App,
  type: 'query' | 'mutation',
  path: string,
  input: unknown,
  commandKey?: string,
): Promise<Reply> {
  try {
    const answer = await callTRPCProcedure({
      router: app.router,
      path,
      type,
      getRawInput: () => Promise.resolve(input),
      ctx: app.context({ commandKey }),
      signal: new AbortController().signal,
      batchIndex: 0,
    });
    return { answer };
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    if (!(cause instanceof AppError)) throw cause ?? error;
    return { refused: cause.code };
  }
}
