import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { formatNumber, type NumberRule, periodOf, RESETS } from '#shared/number-pattern.ts';
import { nextLetter } from '#shared/series-letter.ts';
import { demand } from '../access/access.ts';
import { Person } from '../access/person.ts';
import type { Entity } from '../entities/entity.ts';
import type { Registry } from '../entities/registry.ts';
import { ExportJob } from '../exports/export-job.ts';
import { defineTask } from '../jobs/task.ts';
import { command, query, router } from '../router/procedure.ts';
import { lastSerial } from '../storage/number-counters.ts';
import { changeRule, problemsOfRule } from './change-rule.ts';
import { continueSeries } from './continue-series.ts';
import { gapReport } from './gap-report.ts';
import { gapSheet, REPORT_NAME } from './gap-sheet.ts';
import { leaseSeries } from './lease-series.ts';
import { currentLease, type Lease, leasesOf, usedLetters } from './leases.ts';
import { lettersBeside } from './letters-beside.ts';
import { continuedOf } from './number-lease.ts';
import { NumberSeries } from './number-series.ts';
import { declaredRule, numberedEntities, ruleInForce, sameRule } from './rules.ts';

/** Reads every number of every series; over a million of them, so not in the main thread. */
export const gapReportTask = defineTask('numbering.report', (_input: null, { reader, registry }) =>
  gapReport(reader, registry),
);

const entity = z.string().max(100);
const letter = z.string().trim().toUpperCase().max(10);
const reason = z.string().trim().max(500);
const Rule = z.object({
  prefix: z.string().trim().max(40),
  pattern: z.string().trim().max(200),
  reset: z.enum(RESETS),
}) satisfies z.ZodType<NumberRule>;

/** The entity of that name; throws where it bears no numbers. */
function numbered(registry: Registry, name: string): Entity {
  const found = registry.get(name);
  if (!found.spec.number) throw new AppError('invalidInput', { detail: `${name} has no number` });
  return found;
}

export const numberingRouter = router({
  /** How each kind of document is numbered, and what its next number will be; null while no series is held. */
  series: query('core.numbering.read').query(({ ctx }) => {
    const { reader, facts, today, registry } = ctx.workspace;
    const lease = currentLease(reader, facts.device);
    return numberedEntities(registry).map((each) => {
      const rule = ruleInForce(reader, each);
      const period = periodOf(rule.reset, today);
      const serial = lease ? lastSerial(reader, each.name, lease.series, period) + 1 : 1;
      return {
        entity: each.name,
        label: each.spec.label,
        at: each.spec.number?.at ?? 'creation',
        gapless: each.spec.number?.gapless ?? false,
        rule,
        chosen: !sameRule(rule, declaredRule(each)),
        serial,
        next: lease ? formatNumber(rule, lease.series, today, serial) : null,
      };
    });
  }),
  /** What stands against a rule, and the number it would write next; for the form. */
  preview: query('core.numbering.read')
    .input(z.object({ entity, rule: Rule }))
    .query(({ ctx, input: { entity: name, rule } }) => {
      const { reader, facts, today, registry } = ctx.workspace;
      const each = numbered(registry, name);
      const problems = problemsOfRule(reader, registry, each, rule, today);
      if (problems.length > 0) return { problems, example: null };
      const series = currentLease(reader, facts.device)?.series ?? 'A';
      const serial = lastSerial(reader, name, series, periodOf(rule.reset, today)) + 1;
      return { problems, example: formatNumber(rule, series, today, serial) };
    }),
  /** Numbers a kind of document by another rule from now on. */
  update: command('core.numbering.write')
    .input(z.object({ entity, rule: Rule, before: Rule, reason: reason.optional() }))
    .mutation(({ ctx, input: { entity: name, rule, before, reason: why } }) => {
      const each = numbered(ctx.workspace.registry, name);
      return ctx.write(
        'core.numbering.update',
        (work) => {
          changeRule(work, each, rule, before);
          return null;
        },
        why ? { reason: why } : {},
      );
    }),
  /** Which letter this device holds, which were ever taken, and how far each series is known to have come. */
  leases: query('core.numbering.read').query(({ ctx }) => {
    const { reader, facts, today, registry } = ctx.workspace;
    const leases = leasesOf(reader);
    const letters = usedLetters(reader);
    const current = currentLease(reader, facts.device);
    const shown = (lease: Lease) => ({
      id: lease.id,
      series: lease.series,
      here: lease.device === facts.device,
      inForce: lease.id === current?.id,
      at: lease.createdAt,
      /** Null where the program took it, when the workspace was made. */
      by: reader.find(Person, lease.createdBy)?.name ?? null,
      reason: lease.reason,
      continues: continuedOf(lease),
    });
    return {
      current: current ? shown(current) : null,
      all: leases.map(shown),
      letters,
      next: nextLetter([...letters, ...lettersBeside(ctx.workspace)]),
      known: letters.map((series) => ({
        series,
        documents: numberedEntities(registry).map((each) => {
          const rule = ruleInForce(reader, each);
          const last = lastSerial(reader, each.name, series, periodOf(rule.reset, today));
          return {
            entity: each.name,
            label: each.spec.label,
            last,
            number: last === 0 ? null : formatNumber(rule, series, today, last),
          };
        }),
      })),
    };
  }),
  /** Takes a letter for this device: the next free one, or one that is named. */
  lease: command('core.numbering.write')
    .input(z.object({ series: letter.optional(), reason: reason.optional() }))
    .mutation(({ ctx, input: { series, reason: why } }) => {
      const wish = { series, reason: why || null, takenElsewhere: lettersBeside(ctx.workspace) };
      return ctx.write(
        'core.numbering.lease',
        (work) => ({ series: leaseSeries(work, wish) }),
        why ? { reason: why } : {},
      );
    }),
  /** Goes on in a series that another copy issued in, after the numbers stated. */
  continue: command('core.numbering.write')
    .input(z.object({ series: letter, lasts: z.record(entity, z.string().max(60)), reason }))
    .mutation(({ ctx, input }) =>
      ctx.write(
        'core.numbering.continue',
        (work) => {
          continueSeries(work, input);
          return { series: input.series };
        },
        input.reason ? { reason: input.reason } : {},
      ),
    ),
  /** Accounts for every number of every series and period. */
  report: query('core.numbering.read').query(({ ctx }) =>
    ctx.core.workers.read(gapReportTask, null, ctx.workspace, ctx.actor),
  ),
  /** The account as a file. */
  exportReport: command('core.export.write')
    .input(z.object({ language: z.enum(['zh', 'en']).default('zh') }))
    .mutation(async ({ ctx, input: { language } }) => {
      demand(ctx.actor, 'core.numbering.read');
      const accounts = await ctx.core.workers.read(gapReportTask, null, ctx.workspace, ctx.actor);
      const name = `${REPORT_NAME[language]} ${ctx.workspace.today}.csv`;
      await ctx.write('core.export.create', (work) => {
        work.insert(ExportJob, { fileName: name, entityName: NumberSeries.name, rowCount: accounts.length });
        return null;
      });
      const bytes = gapSheet(accounts, language);
      const type = 'text/csv; charset=utf-8';
      return { download: ctx.core.transfers.put({ name, type, bytes }), name, rows: accounts.length };
    }),
});
