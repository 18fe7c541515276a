import type { Problem } from '#shared/errors.ts';
import type { RecordValues } from '../../../core/entities/record-values.ts';

const DAY = 86_400_000;
const LONGEST_DAYS = 31;
const [FIRST, LAST] = [Date.UTC(2000, 0, 1), Date.UTC(2100, 0, 1)];

/** A demo ends after it begins, lasts a month at the most, and takes place in this century. */
export function checkDemo({ startsAt, endsAt }: RecordValues): Problem[] {
  if (typeof startsAt !== 'number' || typeof endsAt !== 'number') return [];
  if (startsAt < FIRST || startsAt >= LAST) return [{ code: 'demoDateFar', params: {}, field: 'startsAt' }];
  if (endsAt <= startsAt) return [{ code: 'demoEndsBeforeStart', params: {}, field: 'endsAt' }];
  if (endsAt - startsAt > LONGEST_DAYS * DAY)
    return [{ code: 'demoTooLong', params: { days: LONGEST_DAYS }, field: 'endsAt' }];
  return [];
}
