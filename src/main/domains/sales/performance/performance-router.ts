import { z } from 'zod';
import { isQuotaPeriod } from '#shared/quota-period.ts';
import { demand, may } from '../../../core/access/access.ts';
import { handOut } from '../../../core/exports/hand-out.ts';
import { FORMATS } from '../../../core/exports/table-file.ts';
import { tableFileTask } from '../../../core/exports/table-task.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import type { Context } from '../../../core/router/context.ts';
import { command, type Desk, query, router } from '../../../core/router/procedure.ts';
import { Deal } from '../deal-entity.ts';
import { Salesperson, SalesTeam } from '../team-entities.ts';
import { creditsTask } from './credits-task.ts';
import { membershipsOf } from './keep-membership.ts';
import { moveToTeam, TeamMove } from './move-to-team.ts';
import { PERFORMANCE_PARTS, PERFORMANCE_TITLES, performanceTable } from './performance-table.ts';
import { performanceTask, type SalesPerformance } from './performance-task.ts';
import { readQuotaGrid } from './quota-grid.ts';
import { activateQuotas, QuotaChange, saveQuotas } from './save-quotas.ts';
import { CreditSplit, creditsOf, MANAGE_CREDIT, splitCredit } from './split-credit.ts';

const READ = 'sales.quota.read';
const WRITE = 'sales.quota.write';
const id = z.string().max(40);
const metric = z.enum(['newSales', 'count']).default('newSales');
const Period = z.object({ period: z.string().refine(isQuotaPeriod), metric });
type Period = z.infer<typeof Period>;

const readPerformance = (
  { core, workspace, actor }: Context & Desk,
  asked: Period,
): Promise<SalesPerformance> =>
  core.workers.read(performanceTask, { ...asked, now: core.clock() }, workspace, actor);

export const performanceRouter = router({
  /** Quota, credit and attainment of a period: company, teams, people and their ranks. */
  performance: query(READ)
    .input(Period)
    .query(({ ctx, input }) => readPerformance(ctx, input)),
  /** The credits behind one of its figures. */
  credits: query(READ)
    .input(
      Period.extend({ status: z.enum(['won', 'open']), teamId: id.nullish(), salespersonId: id.nullish() }),
    )
    .query(({ ctx: { core, workspace, actor }, input: { teamId = null, salespersonId = null, ...asked } }) =>
      core.workers.read(
        creditsTask,
        { ...asked, teamId, salespersonId, now: core.clock() },
        workspace,
        actor,
      ),
    ),
  /** It as a file: the same lines. */
  exportPerformance: command('core.export.write')
    .input(
      Period.extend({
        part: z.enum(PERFORMANCE_PARTS),
        format: z.enum(FORMATS),
        language: z.enum(['zh', 'en']).default('zh'),
      }),
    )
    .mutation(async ({ ctx, input: { part, format, language, ...asked } }) => {
      demand(ctx.actor, READ);
      const table = performanceTable(await readPerformance(ctx, asked), part, language);
      const order = { format, title: PERFORMANCE_TITLES[part][language], ...table };
      const file = await ctx.core.workers.read(tableFileTask, order, ctx.workspace, ctx.actor);
      return handOut(ctx, 'sales.performance.export', part, { ...file, rows: table.rows.length });
    }),
  /** The quotas of a year, month by month. */
  quotas: query(READ)
    .input(z.object({ year: z.string().regex(/^[1-9]\d{3}$/), metric }))
    .query(({ ctx: { workspace, scope }, input }) =>
      readQuotaGrid(workspace.reader, input, workspace.facts.currency, scope),
    ),
  saveQuotas: command(WRITE)
    .input(QuotaChange)
    .mutation(({ ctx, input }) =>
      ctx.write('sales.quota.save', (work) => {
        saveQuotas(work, input);
        return null;
      }),
    ),
  activateQuotas: command(WRITE)
    .input(Period)
    .mutation(({ ctx, input }) =>
      ctx.write('sales.quota.activate', (work) => ({
        activated: activateQuotas(work, input.metric, input.period),
      })),
    ),
  /** Who is credited with a deal: its split, or its owner alone. */
  dealCredits: query('sales.dealCredit.read')
    .input(z.object({ id }))
    .query(({ ctx: { workspace, scope, actor }, input }) => {
      const deal = readRecord(workspace.reader, Deal, input.id, scope);
      const name = (salespersonId: string): string =>
        workspace.reader.find(Salesperson, salespersonId)?.name ?? '';
      const split = creditsOf(workspace.reader, input.id);
      const ownerId = deal.ownerId === null ? null : String(deal.ownerId);
      const owner = ownerId === null ? [] : [{ salespersonId: ownerId, name: name(ownerId), percent: '100' }];
      return {
        isSplit: split.length > 0,
        mayChange: deal.status === 'open' || may(actor, MANAGE_CREDIT),
        shares:
          split.length > 0
            ? split.map(({ salespersonId, percent }) => ({
                salespersonId,
                name: name(salespersonId),
                percent,
              }))
            : owner,
      };
    }),
  splitCredit: command('sales.dealCredit.write')
    .input(CreditSplit)
    .mutation(({ ctx, input }) =>
      ctx.write('sales.dealCredit.split', (work) => {
        splitCredit(work, input, ctx.scope);
        return null;
      }),
    ),
  /** Which teams somebody belonged to, and from when. */
  teamHistory: query('sales.teamMembership.read')
    .input(z.object({ id }))
    .query(({ ctx: { workspace, scope }, input }) => {
      readRecord(workspace.reader, Salesperson, input.id, scope);
      return membershipsOf(workspace.reader, input.id).map(({ teamId, validFrom }) => ({
        teamId,
        team: teamId === null ? null : (workspace.reader.find(SalesTeam, teamId)?.name ?? null),
        from: validFrom,
      }));
    }),
  moveToTeam: command('sales.salesperson.write')
    .input(TeamMove)
    .mutation(({ ctx, input }) =>
      ctx.write('sales.salesperson.moveTeam', (work) => {
        moveToTeam(work, input, ctx.scope);
        return null;
      }),
    ),
});
