import { AppError } from '#shared/errors.ts';
import { startOfDay } from '#shared/filter/period.ts';
import type { RuleAction } from '#shared/rules/rule-definition.ts';
import type { LocalText } from '#shared/texts.ts';
import { demand, demandEntity } from '../access/access.ts';
import { applyMove, type Lifecycle } from '../entities/lifecycle.ts';
import type { RecordValues } from '../entities/record-values.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import { sendMail } from '../mail/send-mail.ts';
import { notify } from '../notifications/notify.ts';
import { readRecord } from '../records/read-record.ts';
import { checkValues, createRecord, demandReferences, updateRecord } from '../records/write-record.ts';
import { keepRuleDue } from '../storage/rule-store.ts';
import type { Work } from '../storage/work.ts';
import { changeTags } from '../tags/tag-record.ts';
import { addTask } from '../tasks/add-task.ts';
import { TaskEntity } from '../tasks/task-entity.ts';
import type { DocumentKind } from '../templates/document-kind.ts';
import { documentValueMissing, namesOf } from '../templates/document-value-missing.ts';
import { mailOf } from '../templates/mail-text.ts';
import { sourceWithin } from '../templates/source-of.ts';
import { chooseMailTemplate, RULE_MAIL } from './mail-template.ts';
import { Rule } from './rule-entity.ts';
import { peopleMeant, type RuleSubject } from './rule-people.ts';
import { type ActedOn, fillFields, fillFor, valuesFor } from './rule-values.ts';
import { versionsOf } from './rule-versions.ts';

/** What a rule did besides changing records, in words. */
export type Effect = LocalText;

export interface CarryOut {
  readonly subject: RuleSubject;
  readonly ruleId: string;
  readonly scope: FilterScope;
  readonly lifecycles: readonly Lifecycle[];
  readonly documentKinds: readonly DocumentKind[];
  /** Names the run among those that it sets off; null in a trial, which sets off nothing. */
  readonly run: { readonly occasion: string; readonly depth: number } | null;
}

/** A task without a time of day is due at six in the evening. */
const EVENING = 18 * 3_600_000;

/**
 * Does what a rule says, one action after another, with the rights of the rule's owner, through the same ways as a
 * person at the screen: the same checks, guards and scopes hold. Returns what it did besides changing records.
 */
export const carryOut = (work: Work, actions: readonly RuleAction[], context: CarryOut): Effect[] =>
  actions.flatMap((action, index) => carryOutOne(work, action, index + 1, context));

/** Does the action that stands at `at`, counted from one. */
function carryOutOne(work: Work, action: RuleAction, at: number, context: CarryOut): Effect[] {
  const { subject, scope } = context;
  const { entity, id } = subject;
  const acted: ActedOn = {
    entity,
    row: readRecord(work, entity, id, scope),
    scope,
    currency: work.currency,
  };
  switch (action.do) {
    case 'set':
      demandEntity(scope.actor, entity, 'write');
      updateRecord(work, entity, id, valuesFor(work, entity, action.values, acted), {}, scope);
      return [];
    case 'move':
      move(work, action, acted, context);
      return [];
    case 'create': {
      const target = scope.registry.get(action.entity);
      demandEntity(scope.actor, target, 'write');
      createRecord(work, target, valuesFor(work, target, action.values, acted), scope);
      return [];
    }
    case 'task': {
      demandEntity(scope.actor, TaskEntity, 'write');
      const dueAt = action.due === null ? null : dayAhead(work, action.due, scope);
      for (const assigneeId of peopleMeant(work, action.assignee, subject)) {
        const title = fillFor(work, assigneeId, action.title, acted).slice(0, 300);
        addTask(work, { title, dueAt, assigneeId, record: { entity: entity.name, id } }, scope);
      }
      return [];
    }
    case 'notify': {
      const to = peopleMeant(work, action.to, subject);
      for (const person of to)
        notify(work, {
          kind: 'ruleSays',
          to: [person],
          params: { text: fillFor(work, person, action.text, acted).slice(0, 1000) },
          record: { entity: entity.name, id },
          bundle: `rule ${context.ruleId}`,
        });
      const text = effectText(action.text, acted, context);
      return [{ zh: `通知 ${to.length} 人：${text}`, en: `Told ${to.length}: ${text}` }];
    }
    case 'tag':
      changeTags(work, entity, id, action);
      return [];
    case 'mail':
      return mail(work, action, acted, context);
    case 'template':
      return mailByTemplate(work, action, at, acted, context);
    case 'start':
      return start(work, action.ruleId, context);
  }
}

/** A text as the trial shows it, to whom it acts for; the log, which others read as well, keeps it as the rule says it. */
const effectText = (text: string, acted: ActedOn, { run }: CarryOut): string =>
  run === null ? fillFields(text, acted) : text;

/** Mails a text that stands in the rule itself, with the fields that it names. */
function mail(
  work: Work,
  { to, subject, text }: Extract<RuleAction, { do: 'mail' }>,
  acted: ActedOn,
  context: CarryOut,
): Effect[] {
  const said = { subject: fillFields(subject, acted), text: fillFields(text, acted) };
  post(work, to, said, acted, context);
  const shown = effectText(subject, acted, context);
  return [{ zh: `发送邮件“${shown}”`, en: `Mailed “${shown}”` }];
}

/** Mails what a template says of the record. A trial shows the subject as it would be, and what is missing. */
function mailByTemplate(
  work: Work,
  action: Extract<RuleAction, { do: 'template' }>,
  at: number,
  acted: ActedOn,
  context: CarryOut,
): Effect[] {
  const { entity, row, scope } = acted;
  const { kind, template } = chooseMailTemplate(work, entity, action, context.documentKinds, at);
  const source = sourceWithin(work);
  const content = kind.gather(source, row.id, scope, action.language);
  const { subject, text, missing } = mailOf(source, kind, template.body, content, action.language);
  if (template.body.missing === 'refuse' && missing.length > 0) throw documentValueMissing(missing);
  post(work, action.to, { subject, text }, acted, context);
  const shown = context.run === null ? subject : template.name;
  const said = { zh: `按模板发送邮件“${shown}”`, en: `Mailed by template “${shown}”` };
  if (context.run !== null || missing.length === 0) return [said];
  const names = namesOf(missing);
  return [{ zh: `${said.zh}，缺少${names.zh}`, en: `${said.en}, without ${names.en}` }];
}

/** Puts a mail into the outbox; what a run sends, it sends once. */
function post(
  work: Work,
  to: Extract<RuleAction, { do: 'mail' }>['to'],
  { subject, text }: { readonly subject: string; readonly text: string },
  acted: ActedOn,
  { scope, ruleId, run }: CarryOut,
): void {
  demand(scope.actor, RULE_MAIL);
  const { entity, row } = acted;
  const address = 'address' in to ? to.address : addressAt(work, acted, to.field);
  const composed = {
    to: [address],
    subject: subject.slice(0, 300),
    text,
    record: { entity: entity.name, id: row.id },
  };
  const key = `rule ${ruleId} ${run?.occasion ?? 'trial'} ${row.id} ${address} ${composed.subject}`;
  sendMail(work, composed, key.slice(0, 500));
}

/** The mail address that a field of the record holds, or one of what it points at. Throws `ruleNoAddress`. */
function addressAt(work: Work, { entity, row, scope }: ActedOn, path: string): string {
  const [name = '', inner] = path.split('.');
  const value = row[name];
  const target = inner === undefined ? undefined : entity.field(name)?.target;
  const held =
    target === undefined || inner === undefined || typeof value !== 'string'
      ? value
      : readRecord(work, scope.registry.get(target), value, scope)[inner];
  if (typeof held !== 'string' || held === '') throw new AppError('ruleNoAddress');
  return held;
}

/** The evening of a day so many days from today. */
function dayAhead(work: Work, days: number, { context }: FilterScope): number {
  const day = Temporal.PlainDate.from(work.today).add({ days }).toString();
  return startOfDay(day, context.timeZone) + EVENING;
}

function move(
  work: Work,
  { event, input }: Extract<RuleAction, { do: 'move' }>,
  acted: ActedOn,
  { lifecycles, scope }: CarryOut,
): void {
  const { entity, row } = acted;
  demandEntity(scope.actor, entity, 'write');
  const lifecycle = lifecycles.find((each) => each.entity === entity.name);
  if (!lifecycle) throw new AppError('ruleNoLifecycle', { entity: entity.spec.label });
  const given = valuesFor(work, entity, input, acted);
  const known = Object.fromEntries(Object.entries(given).filter(([name]) => entity.field(name)));
  const values = checkValues(entity, known, entity.fields);
  demandReferences(work, entity, values, scope, row);
  applyMove(work, entity, lifecycle, row.id, event, { ...(given as RecordValues), ...values });
}

/** Hands the record to another rule, which acts after this one, with the rights of its own owner. */
function start(work: Work, ruleId: string, { subject, run, ruleId: starter }: CarryOut): Effect[] {
  const rule = work.find(Rule, ruleId);
  const [version] = versionsOf(work, ruleId).filter(
    (each) => each.fromGroup !== null && each.upToGroup === null,
  );
  if (rule?.state !== 'active' || !version)
    throw new AppError('ruleNotActive', { rule: rule?.name ?? ruleId });
  if (run)
    keepRuleDue(work, {
      ruleId,
      versionId: version.id,
      recordId: subject.id,
      occasion: `started by ${starter} ${run.occasion}`,
      cause: work.group,
      depth: run.depth + 1,
      dueAt: work.now,
    });
  return [{ zh: `启动规则“${rule.name}”`, en: `Started the rule “${rule.name}”` }];
}
