import { AppError } from '#shared/errors.ts';
import { isTimeZone } from '../../../core/calendar/time-zone.ts';
import type { RecordReader, RecordWriter } from '../../../core/entities/entity.ts';
import type { RecordValues } from '../../../core/entities/record-values.ts';
import { Deal } from '../deal-entity.ts';

/** What calendars show: a change of it is a new version of the appointment. */
const TOLD = ['title', 'startsAt', 'endsAt', 'timeZone', 'place', 'link', 'agenda'];
/** What is settled once a demo is over. */
const SETTLED = ['dealId', 'startsAt', 'endsAt', 'timeZone', 'place', 'link'];

const customerOf = (reader: RecordReader, dealId: unknown): string | null =>
  typeof dealId === 'string' ? (reader.find(Deal, dealId)?.customerId ?? null) : null;

/**
 * A demo begins planned, in the company's time zone unless another is named, and belongs to the customer of its deal.
 * Each change that calendars show raises its version. Throws `demoNotPlanned` for one that is over.
 */
export function deriveDemo(
  { timeZone, status, dealId, ...values }: RecordValues,
  work: RecordWriter,
  before: RecordValues | null,
): RecordValues {
  const zone = timeZone || work.facts.timeZone;
  if (!isTimeZone(String(zone)))
    throw new AppError(
      'timeZoneUnknown',
      { value: String(zone) },
      { problems: [{ code: 'timeZoneUnknown', params: { value: String(zone) }, field: 'timeZone' }] },
    );
  const now: RecordValues = { ...values, timeZone: zone, dealId: dealId ?? null };
  if (before === null)
    return {
      timeZone: zone,
      status: status ?? 'planned',
      sequence: values.sequence ?? 0,
      customerId: customerOf(work, dealId),
    };
  const changed = (names: readonly string[]): boolean => names.some((name) => now[name] !== before[name]);
  if (before.status !== 'planned' && status === before.status && changed(SETTLED))
    throw new AppError('demoNotPlanned');
  // calendars are told of a cancellation, and of its end, as of any other change
  const told = changed(TOLD) || (status === 'cancelled') !== (before.status === 'cancelled');
  return {
    timeZone: zone,
    ...(before.dealId === dealId ? {} : { customerId: customerOf(work, dealId) }),
    ...(told && values.sequence === before.sequence ? { sequence: Number(before.sequence) + 1 } : {}),
  };
}
