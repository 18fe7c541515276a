import type { FieldMeta } from '../fields.ts';
import type { Language } from '../texts.ts';
import type { Filter, FilterLeaf } from './filter.ts';
import { type FilterSubject, fieldsOf, findField, throughReference } from './filter-subject.ts';
import { printPeriod, printScalar } from './filter-text-values.ts';
import { ALL, AND, ANY, isOneWord, isReserved, NOT, OR, PRINTED, TEAM_WORDS } from './filter-text-words.ts';

/**
 * A filter as text that reads back as the same filter. Fields and choices go by their labels in the language asked
 * for, by their names where none is, or where a label would not be understood.
 */
export function printFilter(filter: Filter, subject: FilterSubject, language?: Language): string {
  const say = (words: readonly string[]): string => words[language === 'zh' ? 1 : 0] ?? '';
  const print = (part: Filter): string => {
    if ('and' in part) return group(part.and, ALL, AND, (inner) => 'and' in inner || 'or' in inner);
    if ('or' in part) return group(part.or, ANY, OR, (inner) => 'or' in inner);
    if ('not' in part) return `${say(NOT)} ${isJoined(part.not) ? `(${print(part.not)})` : print(part.not)}`;
    return printLeaf(part, subject, language);
  };
  const group = (
    parts: readonly Filter[],
    name: readonly string[],
    joint: readonly string[],
    binds: (inner: Filter) => boolean,
  ): string => {
    if (parts.length < 2) return `${say(name)}(${parts.map(print).join('')})`;
    return parts
      .map((each) => (isJoined(each) && binds(each) ? `(${print(each)})` : print(each)))
      .join(` ${say(joint)} `);
  };
  return print(filter);
}

/** Whether a filter is printed as several parts side by side. */
const isJoined = (filter: Filter): boolean =>
  ('and' in filter && filter.and.length > 1) || ('or' in filter && filter.or.length > 1);

function printLeaf(
  { field: path, op, value }: FilterLeaf,
  subject: FilterSubject,
  language?: Language,
): string {
  const zh = language === 'zh';
  const field = findField(subject, path)?.field;
  const head = `${printPath(path, subject, language)} ${PRINTED[op][zh ? 1 : 0]}`;
  if (op === 'empty' || op === 'notEmpty') return head;
  if (op === 'within') return `${head} ${printPeriod(value, language)}`;
  const one = (each: Parameters<typeof printScalar>[0]): string =>
    printScalar(each, op, field, subject, language);
  if (value === null || value === undefined) return `${head} ${zh ? '空' : 'null'}`;
  if (Array.isArray(value)) {
    const words = value.map(one);
    return op === 'between'
      ? `${head} ${words.join(zh ? ' 和 ' : ' and ')}`
      : `${head} (${words.join(', ')})`;
  }
  if (typeof value === 'object' && 'myTeam' in value) return `${head} ${TEAM_WORDS[zh ? 1 : 0]}`;
  return `${head} ${one(value)}`;
}

function printPath(path: string, subject: FilterSubject, language?: Language): string {
  const [name = '', ...rest] = path.split('.');
  const field = fieldsOf(subject).find((each) => each.name === name);
  const written = field ? nameOf(field, subject, language) : name;
  const bare = isOneWord(written) && !written.includes('.') && !isReserved(written);
  const step = bare ? written : `[${written}]`;
  if (rest.length === 0) return step;
  const reached = field && throughReference(subject, field);
  return `${step}.${reached ? printPath(rest.join('.'), reached, language) : rest.join('.')}`;
}

/** The label, where it is understood as this field; its name otherwise. */
function nameOf(field: FieldMeta, subject: FilterSubject, language?: Language): string {
  const label = language && field.label[language];
  if (label === undefined || label.includes(']') || label.trim() !== label || label === '') return field.name;
  const wanted = label.toLowerCase();
  const meanings = fieldsOf(subject).filter(
    (each) =>
      each.name === label ||
      each.name === `${label}Id` ||
      each.label.zh === label ||
      each.label.en.toLowerCase() === wanted,
  );
  return meanings.length === 1 ? label : field.name;
}
