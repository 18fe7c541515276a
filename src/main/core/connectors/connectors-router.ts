import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { entityPermission } from '../access/access.ts';
import { lastSentAt, waitingCount } from '../outbox/outbox-rows.ts';
import type { Context } from '../router/context.ts';
import { command, query, router } from '../router/procedure.ts';
import { dropSecrets } from '../storage/connector-secrets.ts';
import type { ConnectorKind, ConnectorSettings } from './connector.ts';
import { Connector } from './connector-entity.ts';
import { accessOf, type KeptConnector, keptConnector } from './kept-connector.ts';
import { readSettings } from './read-settings.ts';
import { keepSecret } from './secrets.ts';

const READ = entityPermission(Connector, 'read');
const WRITE = entityPermission(Connector, 'write');
const MOST_SECRET = 1000;

const kind = z.string().min(1).max(60);
const settings = z.record(z.string().max(60), z.union([z.string().max(2000), z.number(), z.null()]));
/** By name; those left out stay as they are. */
const secrets = z.record(z.string().max(60), z.string().max(5000));

function demandKind({ core }: Context, wanted: string): ConnectorKind {
  const found = core.connectors.find((each) => each.kind === wanted);
  if (!found) throw new AppError('notFound', { entity: Connector.spec.label });
  return found;
}

function demandSecrets(of: ConnectorKind, given: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(given)) {
    const secret = of.secrets.find((each) => each.name === name);
    if (!secret) throw new AppError('unknownField', { entity: of.label, field: name });
    if (value.length > MOST_SECRET)
      throw new AppError('connectorSecretTooLong', { secret: secret.label, max: MOST_SECRET });
  }
}

/** A password is for one server: throws `connectorSecretAgain` where it would be handed to another unasked. */
function demandGivenAgain(
  of: ConnectorKind,
  { settings: before, secretNames }: KeptConnector,
  after: ConnectorSettings,
  given: Readonly<Record<string, string>>,
): void {
  const moved = of.fields.find(({ name, bindsSecrets }) => bindsSecrets && before[name] !== after[name]);
  const secret = of.secrets.find(({ name }) => secretNames.includes(name) && !(name in given));
  if (moved && secret)
    throw new AppError('connectorSecretAgain', { field: moved.label, secret: secret.label });
}

export const connectorsRouter = router({
  /** Every kind of connector, set up or not. Of secrets only the names of those that are kept. */
  list: query(READ).query(({ ctx }) =>
    ctx.core.connectors.map((each) => {
      const { reader } = ctx.workspace;
      const kept = keptConnector(reader, each.kind);
      return {
        kind: each.kind,
        label: each.label,
        does: each.does,
        manual: each.manual,
        fields: each.fields,
        secrets: each.secrets.map((secret) => ({
          ...secret,
          kept: kept?.secretNames.includes(secret.name) ?? false,
        })),
        state: kept ? (kept.paused ? ('paused' as const) : ('connected' as const)) : ('absent' as const),
        settings: kept?.settings ?? null,
        testedAt: kept?.testedAt ?? null,
        testProblem: kept?.testProblem ?? null,
        waiting: waitingCount(reader, each.kind),
        lastSentAt: lastSentAt(reader, each.kind),
      };
    }),
  ),
  /** Keeps settings, and the secrets that are given; an empty secret is removed. */
  save: command(WRITE)
    .input(z.object({ kind, settings, secrets: secrets.default({}) }))
    .mutation(({ ctx, input }) => {
      const of = demandKind(ctx, input.kind);
      const read = readSettings(of, input.settings);
      demandSecrets(of, input.secrets);
      return ctx.write('core.connector.save', (work) => {
        const kept = keptConnector(work, of.kind);
        if (kept) demandGivenAgain(of, kept, read, input.secrets);
        const changed = Object.entries(input.secrets);
        const names = new Set(kept?.secretNames);
        for (const [name, value] of changed) {
          keepSecret(work, ctx.workspace.key, { connector: of.kind, name, value });
          if (value === '') names.delete(name);
          else names.add(name);
        }
        const values = {
          settings: JSON.stringify(read),
          secretNames: JSON.stringify([...names]),
          ...(changed.length > 0 ? { secretsAt: work.now } : {}),
        };
        if (kept) work.update(Connector, kept.id, { ...values, testedAt: null, testProblem: null });
        else work.insert(Connector, { kind: of.kind, paused: 0, ...values });
        return null;
      });
    }),
  /** Tries the connection as it is kept, and tells what was found or why it failed; that is kept too. */
  test: command(WRITE)
    .input(z.object({ kind }))
    .mutation(async ({ ctx, input }) => {
      const of = demandKind(ctx, input.kind);
      const access = accessOf(ctx.workspace, of);
      const found = await of.test(access).catch((error: unknown) => {
        if (error instanceof AppError) return error;
        throw error;
      });
      const problem = found instanceof AppError ? found : null;
      await ctx.write('core.connector.test', (work) => {
        const kept = keptConnector(work, of.kind);
        if (kept)
          work.update(Connector, kept.id, {
            testedAt: work.now,
            testProblem: problem && JSON.stringify(problem.toWire()),
          });
        return null;
      });
      return { found: found instanceof AppError ? null : found, problem: problem?.toWire() ?? null };
    }),
  pause: command(WRITE)
    .input(z.object({ kind, paused: z.boolean() }))
    .mutation(({ ctx, input }) => {
      const of = demandKind(ctx, input.kind);
      return ctx.write('core.connector.pause', (work) => {
        const kept = keptConnector(work, of.kind);
        if (!kept) throw new AppError('connectorMissing', { connector: of.label });
        work.update(Connector, kept.id, { paused: input.paused ? 1 : 0 });
        return null;
      });
    }),
  /** Forgets settings and secrets; what waits in the outbox stays. */
  remove: command(WRITE)
    .input(z.object({ kind }))
    .mutation(({ ctx, input }) => {
      const of = demandKind(ctx, input.kind);
      return ctx.write('core.connector.remove', (work) => {
        const kept = keptConnector(work, of.kind);
        if (!kept) return null;
        dropSecrets(work, of.kind);
        work.remove(Connector, kept.id);
        return null;
      });
    }),
});
