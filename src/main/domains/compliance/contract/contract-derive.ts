import { Person } from '../../../core/access/person.ts';
import type { RecordWriter } from '../../../core/entities/entity.ts';
import type { RecordValues } from '../../../core/entities/record-values.ts';
import { endOf, noticeDate, periodOf } from './contract-dates.ts';

const LENGTH = ['startsOn', 'termCount', 'termUnit', 'endsOn'] as const;
const NOTICE = ['runsUntil', 'noticeCount', 'noticeUnit'] as const;

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** By when notice must be given under these terms; null where there is no end or no notice. */
export function noticeOf(runsUntil: unknown, count: unknown, unit: unknown): string | null {
  const notice = periodOf(count, unit);
  const end = text(runsUntil);
  return end !== null && notice ? noticeDate(end, notice) : null;
}

/**
 * What follows from the terms: until when it runs, by when notice must be given. Renewals and amendments move both
 * later; they are reckoned anew only when the terms themselves change. A contract that an import brings in with its
 * date of signature was signed before; any other begins as a draft.
 */
export function deriveContract(
  values: RecordValues,
  work: RecordWriter,
  before: RecordValues | null,
): RecordValues {
  const differs = (names: readonly string[], now: RecordValues): boolean =>
    before === null || names.some((name) => (before[name] ?? null) !== (now[name] ?? null));
  const length = {
    startsOn: text(values.startsOn),
    term: periodOf(values.termCount, values.termUnit),
    endsOn: text(values.endsOn),
  };
  const runsUntil = differs(LENGTH, values) ? endOf(length) : text(values.runsUntil);
  const follows = { ...values, runsUntil };
  const given = before !== null && (before.noticeBy ?? null) !== (values.noticeBy ?? null);
  const noticeBy =
    !given && differs(NOTICE, follows)
      ? noticeOf(runsUntil, values.noticeCount, values.noticeUnit)
      : text(values.noticeBy);
  if (before) return { runsUntil, noticeBy };
  return {
    runsUntil,
    noticeBy,
    kind: values.kind ?? 'sales',
    currency: values.currency ?? work.currency,
    ownerId: values.ownerId ?? (work.find(Person, work.actor.id) ? work.actor.id : null),
    status: values.status ?? firstState(values, runsUntil, work.today),
    ...(!values.status && values.signedOn ? { signedBy: 'legacy' } : {}),
  };
}

function firstState({ signedOn, startsOn }: RecordValues, runsUntil: string | null, today: string): string {
  if (typeof signedOn !== 'string') return 'draft';
  if (typeof startsOn === 'string' && startsOn > today) return 'signed';
  return runsUntil !== null && runsUntil < today ? 'expired' : 'active';
}
