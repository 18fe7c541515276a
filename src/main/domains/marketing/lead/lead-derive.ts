import type { FieldValue } from '#shared/fields.ts';
import { FIT_FIELDS } from '#shared/lead-score/score-rules.ts';
import type { RecordWriter } from '../../../core/entities/entity.ts';
import type { RecordValues } from '../../../core/entities/record-values.ts';
import { deriveScore } from '../score/derive-score.ts';
import { responseDue } from './lead-response.ts';

/** What a lead is called where nobody gave a name: the company, or how it is reached. */
const nameOf = ({ company, phone, email }: RecordValues): FieldValue => company || phone || email || null;

/**
 * A lead without a name is called after what is known of it. A new one waits for its owner, who has the response time
 * to accept it; without an owner it lies in the pool, so that no lead is ever nobody's.
 */
function deriveState(lead: RecordValues, work: RecordWriter, before: RecordValues | null): RecordValues {
  const derived: Record<string, FieldValue> = lead.name ? {} : { name: nameOf(lead) };
  if (before) return derived;
  if (!lead.consent) derived.consent = 'unknown';
  if (lead.status) return derived;
  derived.status = lead.ownerId ? 'waiting' : 'pool';
  if (lead.ownerId) derived.responseDue = responseDue(work);
  return derived;
}

/** Whether rules of fit have something new to look at. What only grows old is scored anew by the daily job. */
const isScoredAnew = (lead: RecordValues, before: RecordValues | null): boolean =>
  before === null || FIT_FIELDS.some((field) => (lead[field] ?? null) !== (before[field] ?? null));

/** What follows from the values of a lead: its name and state, and the score that the rules in force give it. */
export function deriveLead(
  lead: RecordValues,
  work: RecordWriter,
  before: RecordValues | null,
): RecordValues {
  const state = deriveState(lead, work, before);
  const whole = { ...lead, ...state };
  return isScoredAnew(whole, before) ? { ...state, ...deriveScore(whole, work, before) } : state;
}
