import { startOfDay } from '#shared/filter/period.ts';
import type { RuleWhen } from '#shared/rules/rule-definition.ts';
import type { Registry } from '../entities/registry.ts';
import type { Reader } from '../storage/reader.ts';
import { recordsReaching } from '../storage/rule-occasions.ts';
import type { RuleDue } from '../storage/rule-store.ts';
import type { ActiveVersion } from './rule-versions.ts';

type Reached = Extract<RuleWhen, { on: 'reached' }>;

const UNIT = { minutes: 60_000, hours: 3_600_000, days: 86_400_000 } as const;
/** Records found in one go. */
export const MOST_REACHED = 200;

/** A number of whole days: an offset in hours or minutes to a date counts as none. */
const daysOf = ({ unit, offset }: Reached): number => (unit === 'days' ? offset : 0);

/** The moment at which a value of the field falls due. */
export function dueMoment(when: Reached, value: string | number, timeZone: string): number {
  if (typeof value === 'number') return value + when.offset * UNIT[when.unit];
  return Temporal.PlainDate.from(value)
    .add({ days: daysOf(when) })
    .toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(when.at) }).epochMilliseconds;
}

/** The last value of a date field that has fallen due by a moment. */
function dateDueBy(when: Reached, moment: number, timeZone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(timeZone);
  const day = local.toPlainDate();
  const at = startOfDay(day.toString(), timeZone);
  const passed = local.toPlainTime().toString().slice(0, 5) >= when.at || moment < at;
  return (passed ? day : day.subtract({ days: 1 })).subtract({ days: daysOf(when) }).toString();
}

/**
 * Records whose time has come since a rule is in force. What fell due while the program was closed is found as well;
 * what was due before the rule was switched on is not.
 */
export function gatherReached(
  reader: Reader,
  registry: Registry,
  version: ActiveVersion,
  now: number,
  timeZone: string,
): Omit<RuleDue, 'id'>[] {
  const { when } = version.definition;
  if (when.on !== 'reached' || version.upToGroup !== null) return [];
  const entity = registry.find(version.entityName);
  if (!entity?.field(when.field)) return []; // the field was removed since
  const shift = when.offset * UNIT[when.unit];
  const span =
    entity.field(when.field)?.kind === 'date'
      ? { after: dateDueBy(when, version.fromAt, timeZone), upTo: dateDueBy(when, now, timeZone) }
      : { after: version.fromAt - shift, upTo: now - shift };
  if (span.after >= span.upTo) return [];
  const limits = { ruleId: version.ruleId, limit: MOST_REACHED };
  return recordsReaching(reader, entity, when.field, span, limits).map(({ id, value }) => ({
    ruleId: version.ruleId,
    versionId: version.id,
    recordId: id,
    occasion: `reached ${value}`,
    cause: null,
    depth: 0,
    dueAt: dueMoment(when, value, timeZone),
  }));
}
