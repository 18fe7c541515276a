import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { FIT_FIELDS, ScoreRules } from '#shared/lead-score/score-rules.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import type { Context } from '../../../core/router/context.ts';
import { command, type Desk, query, router } from '../../../core/router/procedure.ts';
import { Lead } from '../lead/lead-entity.ts';
import { touchesOf } from './derive-score.ts';
import { type Rescoring, rescoreTask } from './rescore.ts';
import { rulesInForce, savedVersions } from './rules-in-force.ts';
import { scoreLead } from './score-lead.ts';
import { trialTask } from './trial-task.ts';

const READ = 'marketing.scoreVersion.read';
const WRITE = 'marketing.scoreVersion.write';
const note = z.string().trim().min(1).max(300);

/** Thresholds that fall from A to C. Throws `gradesOutOfOrder`. */
function demandOrder({ grades: { A, B, C } }: ScoreRules): void {
  if (A <= B || B <= C) throw new AppError('gradesOutOfOrder', { a: A, b: B, c: C });
}

/** Carries it out in a worker, under the key of the command. */
const rescoring = (
  { core, workspace, actor, source, commandKey }: Context & Desk,
  order: Omit<Rescoring, 'source' | 'key'>,
): Promise<{ changed: number }> => {
  const key = commandKey === undefined ? {} : { key: commandKey };
  return core.workers.write(rescoreTask, { ...order, source, ...key }, workspace, actor);
};

export const scoreRouter = router({
  /** The rules in force, and all versions there were. */
  rules: query(READ).query(({ ctx: { workspace } }) => ({
    ...rulesInForce(workspace.reader),
    versions: savedVersions(workspace.reader),
  })),
  /** How a lead comes to its score at this moment, part by part. */
  explain: query('marketing.lead.read')
    .input(z.object({ id: z.string().max(40) }))
    .query(({ ctx: { core, workspace, scope }, input }) => {
      const row = readRecord(workspace.reader, Lead, input.id, scope);
      const lead = Object.fromEntries(FIT_FIELDS.map((field) => [field, row[field]]));
      const { rules, revision } = rulesInForce(workspace.reader);
      const touches = touchesOf(workspace.reader, input.id);
      const { timeZone } = workspace.facts;
      return { revision, mql: rules.mql, ...scoreLead(lead, touches, rules, core.clock(), timeZone) };
    }),
  /** How leads would be graded by other rules. */
  trial: query(READ)
    .input(z.object({ rules: ScoreRules }))
    .query(({ ctx: { core, workspace, actor }, input: { rules } }) => {
      demandOrder(rules);
      return core.workers.read(trialTask, { rules, now: core.clock() }, workspace, actor);
    }),
  save: command(WRITE)
    .input(z.object({ rules: ScoreRules, note }))
    .mutation(({ ctx, input }) => {
      demandOrder(input.rules);
      return rescoring(ctx, { action: 'marketing.score.save', ...input });
    }),
  restore: command(WRITE)
    .input(z.object({ revision: z.number().int().min(0), note }))
    .mutation(({ ctx, input: { revision, note: why } }) =>
      rescoring(ctx, { action: 'marketing.score.restore', restore: revision, note: why }),
    ),
  rescore: command(WRITE).mutation(({ ctx }) => rescoring(ctx, { action: 'marketing.score.rescore' })),
});
