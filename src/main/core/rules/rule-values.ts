import type { FieldMeta } from '#shared/fields.ts';
import type { RuleValue } from '#shared/rules/rule-definition.ts';
import type { Language } from '#shared/texts.ts';
import { mayRead, visibleFields } from '../access/access.ts';
import { loadActor } from '../access/load-actor.ts';
import type { Entity } from '../entities/entity.ts';
import { exportedValue } from '../exports/exported-value.ts';
import { type FilterScope, filterScope } from '../lists/compile-filter.ts';
import { fieldValue, type ListRow } from '../lists/page.ts';
import { findVisible } from '../records/read-record.ts';
import type { GivenValues } from '../records/write-record.ts';
import type { Work } from '../storage/work.ts';

/** The record that a rule acts on, as its owner sees it. */
export interface ActedOn {
  readonly entity: Entity;
  readonly row: ListRow;
  readonly scope: FilterScope;
  readonly currency: string;
}

const HAN = /\p{Script=Han}/u;
/** Stands for what a reader may not see. */
const HIDDEN = '—';

/** Names in braces become what the record's fields hold: `{商机名称}`, `{Deal name}` or `{name}`. */
export function fillFields(text: string, { entity, row, scope, currency }: ActedOn): string {
  const language: Language = HAN.test(text) ? 'zh' : 'en';
  const visible = visibleFields(scope.actor, entity);
  return text.replaceAll(/\{([^{}]+)\}/g, (whole, said: string) => {
    const field = fieldCalled(entity, said.trim());
    if (!field) return whole;
    if (!visible.includes(field)) return HIDDEN;
    if (field.kind === 'instant') {
      const at = fieldValue(row, field.name);
      return at === null ? '' : instantText(Number(at), scope.context.timeZone);
    }
    return String(exportedValue(field, row, language, currency) ?? '');
  });
}

const fieldCalled = (entity: Entity, said: string): FieldMeta | undefined =>
  entity.fields.find(
    ({ name, label }) => name === said || label.zh === said || label.en.toLowerCase() === said.toLowerCase(),
  );

/**
 * As `fillFields`, with what a given person may see of the record: a text that goes to somebody must not tell them more
 * than the record's page would.
 */
export function fillFor(
  work: Work,
  personId: string,
  text: string,
  { entity, row, currency }: ActedOn,
): string {
  const person = loadActor(work, personId);
  const scope = person && filterScope(work.registry, person, work.today, work.facts.timeZone);
  const seen = scope && mayRead(person, entity) ? findVisible(work, entity, row.id, scope) : undefined;
  if (scope && seen) return fillFields(text, { entity, row: seen, scope, currency });
  return text.replaceAll(/\{([^{}]+)\}/g, (whole, said: string) =>
    fieldCalled(entity, said.trim()) ? HIDDEN : whole,
  );
}

const instantText = (at: number, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
    .replace('T', ' ');

/** This time of day, so many days from now, in the organisation's zone. */
export const daysAhead = (now: number, days: number, timeZone: string): number =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).add({ days }).epochMilliseconds;

function valueFor(work: Work, field: FieldMeta | undefined, value: RuleValue, acted: ActedOn): unknown {
  if (typeof value === 'string') {
    const takesText = field === undefined || field.kind === 'text' || field.kind === 'longText';
    return takesText ? fillFields(value, acted) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  if ('record' in value) return acted.row.id;
  if ('field' in value) return fieldValue(acted.row, value.field);
  const { timeZone } = acted.scope.context;
  return field?.kind === 'instant'
    ? daysAhead(work.now, value.today, timeZone)
    : Temporal.PlainDate.from(work.today).add({ days: value.today }).toString();
}

/** What a rule writes into a record of `target`, worked out for the record it acts on. */
export const valuesFor = (
  work: Work,
  target: Entity,
  values: Readonly<Record<string, RuleValue>>,
  acted: ActedOn,
): GivenValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, valueFor(work, target.field(name), value, acted)]),
  );
