import type { RecordWriter } from '../../../core/entities/entity.ts';
import type { RecordValues } from '../../../core/entities/record-values.ts';
import { endOf, noticeDate, periodOf } from './contract-dates.ts';

/**
 * What follows from the terms: the last day, until when it runs, by when notice must be given. A contract that an import
 * brings in with its date of signature is one that was signed before; any other begins as a draft.
 */
export function deriveContract(
  values: RecordValues,
  work: RecordWriter,
  before: RecordValues | null,
): RecordValues {
  const endsOn = endOf({
    startsOn: text(values.startsOn),
    term: periodOf(values.termCount, values.termUnit),
    endsOn: text(values.endsOn),
  });
  const runsUntil = before && before.endsOn === endsOn ? text(values.runsUntil) : endsOn;
  const notice = periodOf(values.noticeCount, values.noticeUnit);
  const noticeBy = runsUntil !== null && notice ? noticeDate(runsUntil, notice) : null;
  const follows = {
    // what stands still already is left as it is
    ...(before && before.endsOn !== null ? {} : { endsOn }),
    runsUntil,
    noticeBy: before && before.noticeBy !== values.noticeBy ? text(values.noticeBy) : noticeBy,
  };
  if (before) return follows;
  return {
    ...follows,
    kind: values.kind ?? 'sales',
    currency: values.currency ?? work.currency,
    ownerId: values.ownerId ?? work.actor.id,
    status: values.status ?? firstState(values, runsUntil, work.today),
    ...(values.status === undefined && values.signedOn ? { signedBy: 'legacy' } : {}),
  };
}

function firstState({ signedOn, startsOn }: RecordValues, runsUntil: string | null, today: string): string {
  if (typeof signedOn !== 'string') return 'draft';
  if (typeof startsOn === 'string' && startsOn > today) return 'signed';
  return runsUntil !== null && runsUntil < today ? 'expired' : 'active';
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
