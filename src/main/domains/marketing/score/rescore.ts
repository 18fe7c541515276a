import { AppError } from '#shared/errors.ts';
import type { FieldValue } from '#shared/fields.ts';
import type { ScoreRules } from '#shared/lead-score/score-rules.ts';
import { SYSTEM } from '../../../core/access/actor.ts';
import type { Recurring } from '../../../core/jobs/recurring.ts';
import { defineTask } from '../../../core/jobs/task.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { scopeOfWork } from '../../../core/lists/scope-of-work.ts';
import type { Reader } from '../../../core/storage/reader.ts';
import type { Command, Work } from '../../../core/storage/work.ts';
import { Lead } from '../lead/lead-entity.ts';
import { scoreFields } from './derive-score.ts';
import { leadsToScore, touchesByLead } from './reports.ts';
import { rulesInForce, rulesOf } from './rules-in-force.ts';
import { scoreLead } from './score-lead.ts';
import { ScoreVersion } from './score-version-entity.ts';

/** A lead that has another score than it should, and what is to be written. */
interface Stale {
  readonly id: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
}

/** Leads whose score the rules in force, or time alone, have changed; those of the whole company, whoever asks. */
function* staleScores(reader: Reader, scope: FilterScope, now: number, timeZone: string): Generator<Stale> {
  const { rules } = rulesInForce(reader);
  const touches = touchesByLead(reader);
  for (const lead of leadsToScore(reader, { ...scope, actor: SYSTEM })) {
    const score = scoreLead(lead, touches.get(lead.id) ?? [], rules, now, timeZone);
    const fields = scoreFields(score, lead.mqlAt, rules, now);
    const same = Object.entries(fields).every(([name, value]) => lead[name as keyof typeof lead] === value);
    if (!same) yield { id: lead.id, fields };
  }
}

/** Writes the score of every lead that has another than it should; returns how many had. */
export function rescore(work: Work): number {
  let changed = 0;
  for (const { id, fields } of staleScores(work, scopeOfWork(work), work.now, work.facts.timeZone)) {
    work.update(Lead, id, fields);
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

/** Whether any lead has another score than it should. */
export const staleTask = defineTask<{ now: number }, boolean>(
  'marketing.staleScores',
  ({ now }, { reader, scope, facts }) =>
    staleScores(reader, scope, now, facts.timeZone).next().done === false,
);

/** What was done counts less from day to day, so scores are reckoned anew once a day; where none changed, nothing is written. */
export const dailyRescore: Recurring = {
  name: 'marketing.rescore',
  label: { zh: '每日重新计算线索评分', en: 'Score leads anew every day' },
  every: 24 * 60 * 60_000,
  run: async ({ workspace, workers }, options) => {
    if (!(await workers.read(staleTask, { now: workspace.clock() }, workspace, SYSTEM, options))) return;
    const order: Rescoring = { source: 'system', action: 'marketing.score.rescore' };
    await workers.write(rescoreTask, order, workspace, SYSTEM, options);
  },
};
