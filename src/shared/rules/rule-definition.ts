import { z } from 'zod';
import { Filter } from '../filter/filter.ts';
import { RecurrenceShape } from '../recurrence.ts';

const name = z.string().min(1).max(100);
const id = z.string().min(1).max(40);
const scalar = z.union([z.string().max(20_000), z.number(), z.null()]);

/** When a rule looks at a record. */
export const RuleWhen = z.discriminatedUnion('on', [
  z.strictObject({ on: z.literal('created') }),
  z.strictObject({
    on: z.literal('changed'),
    field: name,
    from: scalar.optional(),
    to: scalar.optional(),
  }),
  /** The record's lifecycle brought it into a state. */
  z.strictObject({ on: z.literal('moved'), to: name.optional() }),
  /** A date or instant of the record, and some time before (negative) or after it. */
  z.strictObject({
    on: z.literal('reached'),
    field: name,
    offset: z.number().int().min(-3650).max(3650),
    unit: z.enum(['minutes', 'hours', 'days']),
    /** For dates: the time of day, `HH:MM`. */
    at: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .default('09:00'),
  }),
  z.strictObject({ on: z.literal('schedule'), recurrence: RecurrenceShape }),
  z.strictObject({ on: z.literal('imported') }),
  /** Somebody starts it, or another rule does. */
  z.strictObject({ on: z.literal('manual') }),
]);
export type RuleWhen = z.infer<typeof RuleWhen>;

/** What is written: a value, a day counted from today, what another field of the record holds, or the record itself. */
export const RuleValue = z.union([
  scalar,
  z.strictObject({ today: z.number().int().min(-3650).max(3650) }),
  z.strictObject({ field: name }),
  z.strictObject({ record: z.literal(true) }),
]);
export type RuleValue = z.infer<typeof RuleValue>;

const values = z.record(name, RuleValue);

/** Who is meant: somebody, everybody of a role, whoever the record belongs to, or whose rule it is. */
export const RulePerson = z.union([
  z.strictObject({ person: id }),
  z.strictObject({ role: id }),
  z.strictObject({ recordOwner: z.literal(true) }),
  z.strictObject({ ruleOwner: z.literal(true) }),
]);
export type RulePerson = z.infer<typeof RulePerson>;

/** An address, or the mail field of the record or of what it points at: `customerId.email`. */
const MailTo = z.union([
  z.strictObject({ address: z.string().max(254) }),
  z.strictObject({ field: z.string().max(200) }),
]);

/** One thing that a rule does. Texts may name fields of the record in braces. */
export const RuleAction = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('set'), values }),
  z.strictObject({ do: z.literal('move'), event: name, input: values.default({}) }),
  z.strictObject({ do: z.literal('create'), entity: name, values }),
  z.strictObject({
    do: z.literal('task'),
    title: z.string().min(1).max(300),
    /** Days from today; none where it is not due on a day. */
    due: z.number().int().min(0).max(3650).nullable(),
    assignee: RulePerson,
  }),
  z.strictObject({ do: z.literal('notify'), to: RulePerson, text: z.string().min(1).max(500) }),
  z.strictObject({
    do: z.literal('tag'),
    add: z.array(id).max(20).default([]),
    remove: z.array(id).max(20).default([]),
  }),
  z.strictObject({
    do: z.literal('mail'),
    to: MailTo,
    subject: z.string().min(1).max(300),
    text: z.string().min(1).max(20_000),
  }),
  /** A mail by a template of the record's kind, or by the one that is built in, whose id is the name of its kind. */
  z.strictObject({
    do: z.literal('template'),
    to: MailTo,
    templateId: z.string().min(1).max(60),
    language: z.enum(['zh', 'en']),
  }),
  z.strictObject({ do: z.literal('start'), ruleId: id }),
]);
export type RuleAction = z.infer<typeof RuleAction>;
export type RuleActionKind = RuleAction['do'];

/** When, if, then: what one version of a rule says. */
export const RuleDefinition = z.strictObject({
  when: RuleWhen,
  condition: Filter.nullable(),
  actions: z.array(RuleAction).min(1).max(10),
});
export type RuleDefinition = z.infer<typeof RuleDefinition>;
