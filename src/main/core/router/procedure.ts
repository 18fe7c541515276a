import { initTRPC, TRPCError } from '@trpc/server';
import { z } from 'zod';
import { AppError, type ErrorCode } from '#shared/errors.ts';
import { demand } from '../access/access.ts';
import type { Actor } from '../access/actor.ts';
import { type FilterScope, filterScope } from '../lists/compile-filter.ts';
import { translateStorageError } from '../storage/storage-error.ts';
import type { Command, Work } from '../storage/work.ts';
import { reportUnexpected } from '../unexpected.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Context } from './context.ts';
import { isPlainData } from './plain-data.ts';

export interface ProcedureMeta {
  /** What the caller's role must hold; `entity` where the named entity decides, `anyone` before a workspace is open. */
  readonly permission: string;
}

const t = initTRPC
  .context<Context>()
  .meta<ProcedureMeta>()
  .create({
    defaultMeta: { permission: 'anyone' },
    sse: { ping: { enabled: true, intervalMs: 15_000 } },
    errorFormatter: ({ shape, error }) => ({
      ...shape,
      message: error.cause instanceof AppError ? error.cause.code : shape.message,
      data: { code: shape.data.code, path: shape.data.path, app: wireOf(error).toWire() },
    }),
  });

/** What tRPC refuses by itself, before a procedure of ours is asked. */
const BEFORE_ANY_PROCEDURE = new Set<TRPCError['code']>([
  'NOT_FOUND',
  'METHOD_NOT_SUPPORTED',
  'PARSE_ERROR',
  'BAD_REQUEST',
  'PAYLOAD_TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
]);

/** The AppError behind whatever a procedure threw; the unforeseen is logged and gets a reference. */
function wireOf(error: TRPCError): AppError {
  if (error.cause instanceof AppError) return error.cause;
  if (error.cause instanceof z.ZodError) {
    const [issue] = error.cause.issues;
    return new AppError('invalidInput', { detail: issue ? `${issue.path.join('.')}: ${issue.message}` : '' });
  }
  if (BEFORE_ANY_PROCEDURE.has(error.code)) return new AppError('invalidInput', { detail: error.message });
  return reportUnexpected(error.cause ?? error);
}

/** How an error is classed for the transport; the sentence comes from the AppError itself. */
const CLASSES: Partial<Record<ErrorCode, TRPCError['code']>> = {
  workspaceLocked: 'UNAUTHORIZED',
  notAllowed: 'FORBIDDEN',
  requestRefused: 'FORBIDDEN',
  notFound: 'NOT_FOUND',
  editConflict: 'CONFLICT',
  unexpected: 'INTERNAL_SERVER_ERROR',
};

/** The input as it came, not yet checked against its schema; throws `invalidInput` for what is not plain data. */
async function plainInput(read: () => Promise<unknown>): Promise<unknown> {
  let input: unknown;
  try {
    input = await read();
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new AppError('invalidInput', { detail: 'JSON' }, { cause });
  }
  if (!isPlainData(input)) throw new AppError('invalidInput', { detail: 'not plain data' });
  return input;
}

const procedure = t.procedure
  .use(async ({ next }) => {
    const result = await next();
    if (result.ok) return result;
    const cause = translateStorageError(result.error.cause); // a read finds a damaged page too
    if (cause instanceof AppError)
      throw new TRPCError({ code: CLASSES[cause.code] ?? 'BAD_REQUEST', message: cause.code, cause });
    return result;
  })
  .use(async ({ ctx, type, path, getRawInput, next }) => {
    const input = await plainInput(getRawInput);
    const key = ctx.commandKey;
    if (type !== 'mutation' || key === undefined) return next();
    return ctx.core.answered.once(
      { key, path, input },
      () => next(),
      ({ ok }) => ok,
    );
  });

export const router = t.router;
export const mergeRouters = t.mergeRouters;

/** Before a workspace is open: status, creation, unlocking. */
export const anyone = procedure;

/** What a procedure of an open workspace works with. */
export interface Desk {
  readonly workspace: Workspace;
  readonly actor: Actor;
  readonly scope: FilterScope;
}

const desk = (context: Context): Desk => {
  const { workspace, actor } = context.core.sessions.demand();
  return {
    workspace,
    actor,
    scope: filterScope(workspace.registry, actor, workspace.today, workspace.facts.timeZone),
  };
};

const opened = procedure.use(({ ctx, next }) => next({ ctx: { ...ctx, ...desk(ctx) } }));

/** A read that needs a permission. */
export const query = (permission: string) =>
  opened.meta({ permission }).use(({ ctx, next }) => {
    demand(ctx.actor, permission);
    return next();
  });

/** A read or write whose entity, named in its input, decides; the handler demands it. */
export const entityQuery = opened.meta({ permission: 'entity' });

/** Writes as one unit of work under an action's name. */
export type Write = <T>(
  action: string,
  body: (work: Work) => T,
  more?: Pick<Command, 'reason' | 'undoes' | 'permission'>,
) => Promise<T>;

/** The unit of work asks for the permission again, so that no door and no worker goes around it. */
const writer =
  ({ workspace, actor, source, commandKey }: Context & Desk, permission?: string): Write =>
  async (action, body, more = {}) => {
    const outcome = await workspace.writeWhenFree(
      {
        action,
        actor,
        source,
        ...(permission === undefined ? {} : { permission }),
        ...(commandKey === undefined ? {} : { key: commandKey }),
        ...more,
      },
      body,
    );
    return outcome.answer;
  };

/** A command that needs a permission. */
export const command = (permission: string) =>
  opened.meta({ permission }).use(({ ctx, next }) => {
    demand(ctx.actor, permission);
    /** For a further unit of work of the same command: the key is spent on the first, so it must bear repeating. */
    const writeFurther = writer({ ...ctx, commandKey: undefined }, permission);
    return next({ ctx: { write: writer(ctx, permission), writeFurther } });
  });

/** A command on the entity that its input names: the action it writes under names the entity, and so the permission. */
export const entityCommand = opened
  .meta({ permission: 'entity' })
  .use(({ ctx, next }) => next({ ctx: { write: writer(ctx) } }));
