import type { FieldMeta } from '#shared/fields.ts';
import type { Filter, FilterLeaf } from '#shared/filter/filter.ts';
import { operatorLabel } from '#shared/filter/operator-labels.ts';
import { isPeriod } from '#shared/filter/period.ts';
import { periodLabel } from '#shared/filter/period-labels.ts';
import { formatMoney } from '#shared/money.ts';
import type { Language } from '#shared/texts.ts';
import { maySee } from '../access/access.ts';
import type { Entity } from '../entities/entity.ts';
import { titleOf } from '../entities/title.ts';
import { demandField, type FilterScope } from '../lists/compile-filter.ts';
import type { Reader } from '../storage/reader.ts';
import { Tag } from '../tags/index.ts';

const WORDS = {
  and: { zh: '，且', en: ' and ' },
  or: { zh: '，或', en: ' or ' },
  not: { zh: '不满足', en: 'not ' },
  me: { zh: '我', en: 'me' },
  myTeam: { zh: '我的团队', en: 'my team' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  list: { zh: '、', en: ', ' },
  space: { zh: '', en: ' ' },
} as const;

/** What a filter is put into words with. */
export interface WordsContext {
  readonly reader: Reader;
  readonly scope: FilterScope;
  readonly language: Language;
  readonly currency: string;
}

/** A filter as a sentence would say it: labels, comparisons and names, groups in parentheses. */
export function filterWords(filter: Filter, entity: Entity, context: WordsContext): string {
  const { language } = context;
  const words = (part: Filter): string => filterWords(part, entity, context);
  const group = (parts: readonly Filter[], joint: string): string =>
    parts
      .map((part) => (parts.length > 1 && isGroup(part) ? bracket(words(part), language) : words(part)))
      .join(joint);
  if ('and' in filter) return group(filter.and, WORDS.and[language]);
  if ('or' in filter) return group(filter.or, WORDS.or[language]);
  if ('not' in filter) return WORDS.not[language] + bracket(words(filter.not), language);
  return leafWords(filter, entity, context);
}

const isGroup = (part: Filter): boolean =>
  ('and' in part && part.and.length > 1) || ('or' in part && part.or.length > 1);

const bracket = (text: string, language: Language): string =>
  language === 'zh' ? `（${text}）` : `(${text})`;

/** Follows a path such as `customerId.region` to its field, and names every step. */
function fieldOf(
  path: string,
  entity: Entity,
  { scope, language }: WordsContext,
): { field: FieldMeta; label: string } {
  const [name = '', ...rest] = path.split('.');
  const field = demandField(entity, name, scope.actor);
  if (rest.length === 0 || field.target === undefined) return { field, label: field.label[language] };
  const deeper = fieldOf(rest.join('.'), scope.registry.get(field.target), {
    scope,
    language,
  } as WordsContext);
  return { field: deeper.field, label: `${field.label[language]} · ${deeper.label}` };
}

function leafWords(leaf: FilterLeaf, entity: Entity, context: WordsContext): string {
  const { language } = context;
  const { field, label } = fieldOf(leaf.field, entity, context);
  const value = valueWords(leaf, field, context);
  const spoken = `${language === 'zh' ? `“${label}”` : label}${WORDS.space[language]}${operatorLabel(leaf.op, field.kind)[language]}`;
  return value === '' ? spoken : `${spoken}${language === 'zh' ? ' ' : ' '}${value}`;
}

function valueWords({ op, value }: FilterLeaf, field: FieldMeta, context: WordsContext): string {
  const { language } = context;
  if (value === undefined || value === null) return '';
  const one = (each: unknown): string => {
    if (typeof each === 'object') return WORDS.me[language];
    if (op === 'within' && isPeriod(each)) return periodLabel(each)[language];
    switch (field.kind) {
      case 'choice':
        return field.choices?.find((choice) => choice.value === each)?.label[language] ?? String(each);
      case 'money':
        return formatMoney(Number(each), context.currency, language);
      case 'boolean':
        return WORDS[each === 1 ? 'yes' : 'no'][language];
      case 'reference':
        return nameOf(String(each), field, context);
      case 'tags':
        return nameOf(String(each), { ...field, target: Tag.name }, context);
      default:
        return String(each);
    }
  };
  if (typeof value === 'object' && 'myTeam' in value) return WORDS.myTeam[language];
  if (!Array.isArray(value)) return one(value);
  return value.map(one).join(op === 'between' ? ' – ' : WORDS.list[language]);
}

/** The name of the record that a reference means, where this person may see it; else its id. */
function nameOf(id: string, { target = '' }: FieldMeta, { reader, scope, language }: WordsContext): string {
  const entity = scope.registry.get(target);
  const row = maySee(scope.actor, entity, entity.spec.titleField) ? reader.find(entity, id) : undefined;
  if (!row) return id;
  const title = titleOf(entity, row);
  return (typeof title === 'object' ? title?.[language] : title) ?? id;
}
