import { AppError } from '#shared/errors.ts';
import type { FieldMeta, FieldValue } from '#shared/fields.ts';
import { formatMoney } from '#shared/money.ts';
import { recurrenceText } from '#shared/recurrence.ts';
import type {
  RuleAction,
  RuleDefinition,
  RulePerson,
  RuleValue,
  RuleWhen,
} from '#shared/rules/rule-definition.ts';
import type { Language, LocalText } from '#shared/texts.ts';
import { maySee, visibleFields } from '../access/access.ts';
import { Person } from '../access/person.ts';
import { RoleEntity } from '../access/role-entity.ts';
import type { Entity } from '../entities/entity.ts';
import type { Lifecycle } from '../entities/lifecycle.ts';
import { titleOf } from '../entities/title.ts';
import { filterWords } from '../exports/filter-words.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import type { Reader } from '../storage/reader.ts';
import { Tag } from '../tags/tag-entity.ts';
import { BUILT_IN, isBuiltIn } from '../templates/find-template.ts';
import { Rule } from './rule-entity.ts';

interface Words {
  readonly reader: Reader;
  readonly scope: FilterScope;
  readonly lifecycles: readonly Lifecycle[];
  readonly currency: string;
  readonly language: Language;
}

/**
 * A rule as a sentence in both languages: when, if, then. What the reader may not see stands as it is stored; where a
 * field is gone the sentence says so.
 */
export function ruleWords(
  entity: Entity,
  definition: RuleDefinition,
  context: Omit<Words, 'language'>,
): LocalText {
  return {
    zh: sentence(entity, definition, { ...context, language: 'zh' }),
    en: sentence(entity, definition, { ...context, language: 'en' }),
  };
}

function sentence(entity: Entity, { when, condition, actions }: RuleDefinition, words: Words): string {
  const zh = words.language === 'zh';
  const asked = condition ? conditionWords(condition, entity, words) : '';
  const done = actions.map((action) => actionWords(entity, action, words)).join(zh ? '；' : '; ');
  const head = whenWords(entity, when, words);
  if (zh) return `${head}，${asked === '' ? '' : `如果${asked}，则`}${done}。`;
  return `${head}, ${asked === '' ? '' : `if ${asked}, then `}${done}.`;
}

function conditionWords(
  condition: NonNullable<RuleDefinition['condition']>,
  entity: Entity,
  words: Words,
): string {
  try {
    return filterWords(condition, entity, words);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return words.language === 'zh' ? '（条件使用了看不到的字段）' : '(a field that you cannot see)';
  }
}

const fieldIn = (entity: Entity, name: string, { scope }: Words): FieldMeta | undefined =>
  visibleFields(scope.actor, entity).find((field) => field.name === name);

const labelIn = (entity: Entity, name: string, words: Words): string =>
  fieldIn(entity, name, words)?.label[words.language] ?? name;

const quoted = (text: string, { language }: Words): string => (language === 'zh' ? `“${text}”` : `“${text}”`);

function whenWords(entity: Entity, when: RuleWhen, words: Words): string {
  const zh = words.language === 'zh';
  const one = zh ? entity.spec.label.zh : entity.spec.label.en.toLowerCase();
  switch (when.on) {
    case 'created':
      return zh ? `当新建${one}时` : `When a ${one} is made`;
    case 'imported':
      return zh ? `当导入写入${one}时` : `When an import writes a ${one}`;
    case 'manual':
      return zh ? `当有人对${one}启动时` : `When somebody starts it on a ${one}`;
    case 'schedule': {
      const text = recurrenceText(when.recurrence)[words.language];
      return zh ? `${text}，对每条${one}` : `${text}, for each ${one}`;
    }
    case 'changed': {
      const field = labelIn(entity, when.field, words);
      const side = (value: FieldValue): string => valueWords(entity, when.field, value, words);
      const from = when.from === undefined ? '' : zh ? `从${side(when.from)}` : ` from ${side(when.from)}`;
      const to = when.to === undefined ? '' : zh ? `为${side(when.to)}` : ` to ${side(when.to)}`;
      return zh
        ? `当${one}的“${field}”${from}变更${to}时`
        : `When ${quoted(field, words)} of a ${one} changes${from}${to}`;
    }
    case 'moved': {
      const states = words.lifecycles.find((each) => each.entity === entity.name)?.states;
      const state = states?.find(({ value }) => value === when.to)?.label[words.language] ?? when.to;
      if (zh) return when.to === undefined ? `当${one}的状态变更时` : `当${one}变为“${state}”时`;
      return when.to === undefined
        ? `When the state of a ${one} changes`
        : `When a ${one} becomes “${state}”`;
    }
    case 'reached': {
      const field = labelIn(entity, when.field, words);
      const much = offsetWords(when, words);
      if (zh) return `当${one}的“${field}”${much}时`;
      return when.offset === 0
        ? `When ${quoted(field, words)} of a ${one} comes`
        : `${much} ${quoted(field, words)} of a ${one}`;
    }
  }
}

const UNITS = {
  minutes: { zh: '分钟', en: 'minutes' },
  hours: { zh: '小时', en: 'hours' },
  days: { zh: '天', en: 'days' },
} as const;

function offsetWords({ offset, unit }: Extract<RuleWhen, { on: 'reached' }>, { language }: Words): string {
  const many = Math.abs(offset);
  if (language === 'zh') {
    if (offset === 0) return '到达';
    return `${offset < 0 ? '之前' : '之后'} ${many} ${UNITS[unit].zh}`;
  }
  const noun = many === 1 ? UNITS[unit].en.slice(0, -1) : UNITS[unit].en;
  return `${many} ${noun} ${offset < 0 ? 'before' : 'after'}`;
}

/** A value as the field shows it: the name of what it points at, the label of a choice, an amount. */
function valueWords(entity: Entity, name: string, value: RuleValue, words: Words): string {
  const { language, currency } = words;
  const zh = language === 'zh';
  if (value === null || value === '') return zh ? '空' : 'empty';
  if (typeof value === 'object') {
    if ('record' in value) return zh ? '本记录' : 'this record';
    if ('field' in value) return quoted(value.field, words);
    return dayWords(value.today, words);
  }
  const field = fieldIn(entity, name, words);
  if (field?.kind === 'money') return formatMoney(Number(value), currency, language);
  if (field?.kind === 'boolean') return value === 1 ? (zh ? '是' : 'yes') : zh ? '否' : 'no';
  const choice = field?.choices?.find((each) => each.value === value);
  if (choice) return quoted(choice.label[language], words);
  if (field?.target !== undefined) return quoted(nameOf(field.target, String(value), words), words);
  return quoted(String(value), words);
}

/** A day counted from the one on which the rule acts. */
function dayWords(offset: number, { language }: Words): string {
  if (offset === 0) return language === 'zh' ? '当天' : 'that day';
  const days = Math.abs(offset);
  if (language === 'zh') return `当天之${offset < 0 ? '前' : '后'} ${days} 天`;
  return `${days} ${days === 1 ? 'day' : 'days'} ${offset < 0 ? 'before' : 'after'} that day`;
}

/** What a record is called, where the reader may see it; else that it is gone. */
function nameOf(target: string, id: string, { reader, scope, language }: Words): string {
  const entity = scope.registry.find(target);
  const row =
    entity && maySee(scope.actor, entity, entity.spec.titleField) ? reader.find(entity, id) : undefined;
  const title = entity && row ? titleOf(entity, row) : null;
  return (
    (typeof title === 'object' ? title?.[language] : title) ?? (language === 'zh' ? '（已不存在）' : '(gone)')
  );
}

function personWords(person: RulePerson, words: Words): string {
  const zh = words.language === 'zh';
  if ('recordOwner' in person) return zh ? '记录的负责人' : 'whoever owns the record';
  if ('ruleOwner' in person) return zh ? '规则的所有者' : 'the owner of the rule';
  if ('role' in person) {
    const name = nameOf(RoleEntity.name, person.role, words);
    return zh ? `全体“${name}”` : `everybody who is ${quoted(name, words)}`;
  }
  const name = nameOf(Person.name, person.person, words);
  return zh ? ` ${name} ` : name;
}

/** A mail field by its way: the customer's address. */
function addressWords(entity: Entity, path: string, words: Words): string {
  const [name = '', inner] = path.split('.');
  const outer = labelIn(entity, name, words);
  const target = fieldIn(entity, name, words)?.target;
  const reached = target === undefined ? undefined : words.scope.registry.find(target);
  if (inner === undefined || !reached) return quoted(outer, words);
  return quoted(`${outer} · ${labelIn(reached, inner, words)}`, words);
}

function valuesWords(entity: Entity, values: Readonly<Record<string, RuleValue>>, words: Words): string {
  const zh = words.language === 'zh';
  return Object.entries(values)
    .map(([name, value]) => {
      const said = valueWords(entity, name, value, words);
      const label = labelIn(entity, name, words);
      return zh ? `“${label}”设为${said}` : `${quoted(label, words)} to ${said}`;
    })
    .join(zh ? '、' : ', ');
}

function actionWords(entity: Entity, action: RuleAction, words: Words): string {
  const zh = words.language === 'zh';
  switch (action.do) {
    case 'set':
      return zh
        ? `把${valuesWords(entity, action.values, words)}`
        : `set ${valuesWords(entity, action.values, words)}`;
    case 'move': {
      const lifecycle = words.lifecycles.find((each) => each.entity === entity.name);
      const move = lifecycle?.moves.find(({ event }) => event === action.event);
      const name = quoted(move?.label[words.language] ?? action.event, words);
      return zh ? `执行${name}` : `do ${name}`;
    }
    case 'create': {
      const target = words.scope.registry.find(action.entity);
      const what = target ? target.spec.label[words.language] : action.entity;
      const values = target ? valuesWords(target, action.values, words) : '';
      return zh ? `新建${what}（${values}）` : `make a ${what.toLowerCase()} (${values})`;
    }
    case 'task': {
      const who = personWords(action.assignee, words);
      const due = action.due;
      if (zh) {
        const when = due === null ? '' : due === 0 ? '，今天到期' : `，${due} 天内`;
        return `给${who.trimEnd()}添加任务“${action.title}”${when}`;
      }
      const when =
        due === null ? '' : due === 0 ? ', due today' : `, due in ${due} ${due === 1 ? 'day' : 'days'}`;
      return `give ${who} the task ${quoted(action.title, words)}${when}`;
    }
    case 'notify': {
      const who = personWords(action.to, words);
      return zh ? `通知${who.trimEnd()}：“${action.text}”` : `tell ${who} ${quoted(action.text, words)}`;
    }
    case 'tag': {
      const names = (ids: readonly string[]): string =>
        ids.map((id) => nameOf(Tag.name, id, words)).join(zh ? '、' : ', ');
      const parts = [
        ...(action.add.length > 0
          ? [zh ? `加上标签${names(action.add)}` : `tag it ${names(action.add)}`]
          : []),
        ...(action.remove.length > 0
          ? [zh ? `去掉标签${names(action.remove)}` : `take off the tag ${names(action.remove)}`]
          : []),
      ];
      return parts.join(zh ? '并' : ' and ');
    }
    case 'mail': {
      const to = 'address' in action.to ? action.to.address : addressWords(entity, action.to.field, words);
      return zh
        ? `给${'address' in action.to ? ` ${to} ` : to}发送邮件“${action.subject}”`
        : `mail ${quoted(action.subject, words)} to ${to}`;
    }
    case 'template': {
      const to = 'address' in action.to ? action.to.address : addressWords(entity, action.to.field, words);
      const name = quoted(
        isBuiltIn(action.templateId)
          ? BUILT_IN[words.language]
          : nameOf('documentTemplate', action.templateId, words),
        words,
      );
      return zh
        ? `给${'address' in action.to ? ` ${to} ` : to}发送模板${name}的邮件`
        : `mail the template ${name} to ${to}`;
    }
    case 'start': {
      const name = quoted(nameOf(Rule.name, action.ruleId, words), words);
      return zh ? `启动规则${name}` : `start the rule ${name}`;
    }
  }
}
