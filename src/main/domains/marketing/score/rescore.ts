import { AppError } from '#shared/errors.ts';
import type { ScoreRules } from '#shared/lead-score/score-rules.ts';
import { SYSTEM } from '../../../core/access/actor.ts';
import type { Recurring } from '../../../core/jobs/recurring.ts';
import { defineTask } from '../../../core/jobs/task.ts';
import { filterScope } from '../../../core/lists/compile-filter.ts';
import type { Command, Work } from '../../../core/storage/work.ts';
import { Lead } from '../lead/lead-entity.ts';
import { scoreFields } from './derive-score.ts';
import { leadsToScore, touchesByLead } from './reports.ts';
import { rulesInForce, rulesOf } from './rules-in-force.ts';
import { scoreLead } from './score-lead.ts';
import { ScoreVersion } from './score-version-entity.ts';

/** Writes the score of every lead that has another than it should; returns how many had. */
export function rescore(work: Work): number {
  const { rules } = rulesInForce(work);
  const touches = touchesByLead(work);
  // scores are of the whole company, whoever lets them be reckoned
  const scope = filterScope(work.registry, SYSTEM, work.today, work.facts.timeZone);
  let changed = 0;
  for (const lead of leadsToScore(work, scope)) {
    const score = scoreLead(lead, touches.get(lead.id) ?? [], rules, work.now, work.facts.timeZone);
    const fields = scoreFields(score, lead.mqlAt, rules, work.now);
    const same = Object.entries(fields).every(([name, value]) => lead[name as keyof typeof lead] === value);
    if (same) continue;
    work.update(Lead, lead.id, fields);
    changed += 1;
  }
  return changed;
}

/** What is to be in force from now on: new rules, an older version, or what is in force already. */
export interface Rescoring extends Pick<Command, 'source' | 'key' | 'action'> {
  readonly rules?: ScoreRules;
  readonly restore?: number;
  readonly note?: string;
}

/** Keeps the rules as a version of their own. Throws `notFound` for a version that is not there. */
function keepRules(work: Work, { rules, restore, note = '' }: Rescoring): void {
  const chosen = restore === undefined ? rules : rulesOf(work, restore);
  if (restore !== undefined && chosen === undefined)
    throw new AppError('notFound', { entity: ScoreVersion.spec.label });
  if (chosen === undefined) return;
  work.insert(ScoreVersion, {
    revision: rulesInForce(work).revision + 1,
    rules: JSON.stringify(chosen),
    restored: restore ?? null,
    note,
  });
}

/** Changes the rules and scores all leads by them, in one unit of work on a connection of its own. */
export const rescoreTask = defineTask<Rescoring, { changed: number }>(
  'marketing.rescore',
  (order, { actor, write }) => {
    const { source, key, action } = order;
    const permission = 'marketing.scoreVersion.write';
    const command = { action, permission, actor, source, ...(key === undefined ? {} : { key }) };
    return write(command, (work) => {
      keepRules(work, order);
      return { changed: rescore(work) };
    }).answer;
  },
);

/** What was done counts less from day to day, so scores are reckoned anew once a day. */
export const dailyRescore: Recurring = {
  name: 'marketing.rescore',
  label: { zh: '每日重新计算线索评分', en: 'Score leads anew every day' },
  every: 24 * 60 * 60_000,
  run: async ({ workspace, workers }, options) => {
    const order: Rescoring = { source: 'system', action: 'marketing.score.rescore' };
    await workers.write(rescoreTask, order, workspace, SYSTEM, options);
  },
};
