import type { Problem } from '#shared/errors.ts';
import type { RecordValues } from '../../../core/entities/record-values.ts';

/** A proof of concept ends no earlier than it begins. */
export function checkPoc({ startsOn, endsOn }: RecordValues): Problem[] {
  if (typeof startsOn !== 'string' || typeof endsOn !== 'string' || startsOn <= endsOn) return [];
  return [{ code: 'pocEndsBeforeStart', params: { start: startsOn, end: endsOn }, field: 'endsOn' }];
}
