import { z } from 'zod';
import type { LocalText } from '#shared/texts.ts';
import { SYSTEM } from '../access/actor.ts';
import type { Person } from '../access/person.ts';
import { readAuditEntry } from '../changes/audit-entry.ts';
import { AuditFilter, readAudit } from '../changes/audit-log.ts';
import { checkLogTask } from '../changes/check-log.ts';
import { exportAuditTask } from '../changes/export-audit.ts';
import type { TablesOf } from '../entities/entity.ts';
import { handOut } from '../exports/hand-out.ts';
import { FORMATS } from '../exports/table-file.ts';
import { readGroup } from '../storage/change-log.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Core } from './context.ts';
import { headsRouter } from './heads-router.ts';
import { command, query, router } from './procedure.ts';

const READ = 'core.audit.read';
const group = z.number().int().positive();
const language = z.enum(['zh', 'en']).default('zh');

const people = queryBuilder<TablesOf<typeof Person>>()
  .selectFrom('person')
  .select(['id', 'name'])
  .orderBy('name');

const labelOf = ({ actions }: Core, action: string): LocalText =>
  actions[action] ?? { zh: action, en: action };

export const auditRouter = router({
  /** One page of what happened, newest first. A page may be short and have a next one. */
  page: query(READ)
    .input(
      z.object({
        filter: AuditFilter.default({}),
        cursor: group.nullish(),
        limit: z.number().int().min(1).max(200).default(100),
      }),
    )
    .query(({ ctx, input: { filter, cursor, limit } }) => {
      const { reader } = ctx.workspace;
      const { lines, next } = readAudit(reader, filter, cursor ?? null, limit, ctx.scope);
      return {
        next,
        lines: lines.map((line) => ({
          ...line,
          actionLabel: labelOf(ctx.core, line.action),
          undoesLabel: line.undoes === null ? null : labelOf(ctx.core, readGroup(reader, line.undoes).action),
        })),
      };
    }),
  /** One action in full, in parts where it is large. */
  entry: query(READ)
    .input(z.object({ group, cursor: z.number().int().positive().nullish() }))
    .query(({ ctx, input }) =>
      readAuditEntry(ctx.workspace.reader, input.group, input.cursor ?? 0, ctx.scope),
    ),
  /** Everybody who can stand in the log. */
  people: query(READ).query(({ ctx }) => [
    ...ctx.workspace.reader.all(people),
    { id: SYSTEM.id, name: SYSTEM.name },
  ]),
  /** Starts the check of the chain and of all records against it, to be watched as a job. */
  startCheck: command(READ).mutation(({ ctx }) => ({
    job: ctx.core.jobs.start('checkLog', { zh: '检查操作记录', en: 'Check the audit log' }, (options) =>
      ctx.core.workers.read(checkLogTask, null, ctx.workspace, ctx.actor, options),
    ),
  })),
  /** The log as a file, itself logged. */
  export: command(READ)
    .input(z.object({ filter: AuditFilter.default({}), format: z.enum(FORMATS), language }))
    .mutation(async ({ ctx, input }) => {
      const order = { ...input, actions: ctx.core.actions };
      const file = await ctx.core.workers.read(exportAuditTask, order, ctx.workspace, ctx.actor);
      return handOut(ctx, 'core.audit.export', 'changeLog', file);
    }),
  heads: headsRouter,
});
