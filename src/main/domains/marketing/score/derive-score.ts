import type { FieldValue } from '#shared/fields.ts';
import type { ScoreRules, TouchKind } from '#shared/lead-score/score-rules.ts';
import type { RecordReader, RecordWriter } from '../../../core/entities/entity.ts';
import type { RecordValues } from '../../../core/entities/record-values.ts';
import { queryBuilder } from '../../../core/storage/query-builder.ts';
import { rulesInForce } from './rules-in-force.ts';
import { type LeadScore, scoreLead, type Touched } from './score-lead.ts';

interface Tables {
  leadTouch: { leadId: string; kind: TouchKind; at: number; deletedAt: number | null };
}
const builder = queryBuilder<Tables>();

/** What was done by the people of a lead. */
export const touchesOf = (reader: RecordReader, leadId: string): Touched[] =>
  reader.all(
    builder
      .selectFrom('leadTouch')
      .select(['kind', 'at'])
      .where('leadId', '=', leadId)
      .where('deletedAt', 'is', null)
      .orderBy('at'),
  );

/** The fields that a score leaves on its lead. `mqlAt` is written once, at the first crossing, and never again. */
export const scoreFields = (
  { fit, engagement, score, grade }: LeadScore,
  mqlAt: FieldValue,
  rules: ScoreRules,
  now: number,
): Record<string, FieldValue> => ({
  score,
  fit,
  engagement,
  grade,
  mqlAt: mqlAt ?? (score >= rules.mql ? now : null),
});

/** The score of a lead as it is being written. What became a customer keeps the score it had. */
export function deriveScore(
  lead: RecordValues,
  work: RecordWriter,
  before: RecordValues | null,
): Record<string, FieldValue> {
  if (lead.status === 'converted') return {};
  const { rules } = rulesInForce(work);
  const touches = typeof before?.id === 'string' ? touchesOf(work, before.id) : [];
  const score = scoreLead(lead, touches, rules, work.now, work.facts.timeZone);
  return scoreFields(score, lead.mqlAt ?? null, rules, work.now);
}
