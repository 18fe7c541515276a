import { GRADES, type Grade, type ScoreRules } from '#shared/lead-score/score-rules.ts';
import { defineTask } from '../../../core/jobs/task.ts';
import { leadsToScore, touchesByLead } from './reports.ts';
import { scoreLead } from './score-lead.ts';

/** How leads would be graded by other rules, beside how they are; only those that the reader may see. */
export interface ScoreTrial {
  readonly leads: number;
  readonly changed: number;
  readonly grades: readonly { readonly grade: Grade; readonly before: number; readonly after: number }[];
  /** Leads that are, and would be, at the threshold or above it. */
  readonly qualified: { readonly before: number; readonly after: number };
}

/** Reckons it in a worker and writes nothing. */
export const trialTask = defineTask<{ rules: ScoreRules; now: number }, ScoreTrial>(
  'marketing.scoreTrial',
  ({ rules, now }, { reader, scope, facts }) => {
    const touches = touchesByLead(reader);
    const leads = leadsToScore(reader, scope);
    const counts = new Map<Grade, { before: number; after: number }>(
      GRADES.map(({ value }) => [value, { before: 0, after: 0 }]),
    );
    const qualified = { before: 0, after: 0 };
    let changed = 0;
    for (const lead of leads) {
      const { score, grade } = scoreLead(lead, touches.get(lead.id) ?? [], rules, now, facts.timeZone);
      const graded = lead.grade && counts.get(lead.grade);
      const regraded = counts.get(grade);
      if (graded) graded.before += 1;
      if (regraded) regraded.after += 1;
      if (score !== lead.score) changed += 1;
      if (lead.mqlAt !== null) qualified.before += 1;
      // whoever was qualified once stays so
      if (lead.mqlAt !== null || score >= rules.mql) qualified.after += 1;
    }
    const grades = [...counts].map(([grade, count]) => ({ grade, ...count }));
    return { leads: leads.length, changed, grades, qualified };
  },
);
