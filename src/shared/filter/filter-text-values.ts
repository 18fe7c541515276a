import { isCivilDate } from '../check-value.ts';
import { AppError } from '../errors.ts';
import type { FieldMeta } from '../fields.ts';
import { yesNo } from '../format/yes-no.ts';
import { moneyText, parseMoney } from '../money.ts';
import type { Language, LocalText } from '../texts.ts';
import { type FilterLeaf, type FilterScalar, ME, type Operator, PERIODS, type Period } from './filter.ts';
import type { FilterSubject } from './filter-subject.ts';
import type { Written } from './filter-text-scanner.ts';
import { isOneWord, isReserved, isWord, ME_WORDS, NO, NULL, TEAM_WORDS, YES } from './filter-text-words.ts';
import { isPeriod, startOfDay } from './period.ts';
import { periodLabel } from './period-labels.ts';

/** What is wrong with a written value; the parser knows where it stands. */
export class ValueRefusal extends Error {
  readonly detail: LocalText;
  constructor(zh: string, en: string) {
    super(en);
    this.detail = { zh, en };
  }
}

type Place = Pick<FilterSubject, 'currency' | 'timeZone' | 'tags'>;

const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;
const isPartOfText = (op: Operator): boolean => op === 'contains' || op === 'startsWith';

/** A value as the filter holds it: amounts in minor units, choices by their value, moments in milliseconds. */
export function readWritten(written: Written, op: Operator, field: FieldMeta, place: Place): FilterScalar {
  const { form, text } = written;
  if (form === 'bare' && isWord(ME_WORDS, text) && !isPartOfText(op)) return ME;
  if (isPartOfText(op)) return text;
  switch (field.kind) {
    case 'integer':
      return numberOf(text, field);
    case 'decimal':
      return form === 'quoted' ? text : numberOf(text, field);
    case 'money':
      try {
        return parseMoney(text, place.currency, field.label);
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        throw new ValueRefusal(
          `“${text}”不是金额，例如 1234.50`,
          `“${text}” is not an amount such as 1234.50`,
        );
      }
    case 'date':
      if (isCivilDate(text)) return text;
      throw new ValueRefusal(
        `“${text}”不是日期，请写成 2026-01-31`,
        `“${text}” is not a date such as 2026-01-31`,
      );
    case 'instant':
      return momentOf(text, place.timeZone);
    case 'boolean':
      if (isWord(YES, text)) return 1;
      if (isWord(NO, text)) return 0;
      throw new ValueRefusal(`“${text}”不是“是”或“否”`, `“${text}” is neither yes nor no`);
    case 'choice':
      return choiceOf(text, field);
    case 'tags':
      return form === 'id' ? text : tagOf(text, place);
    default:
      return text;
  }
}

function numberOf(text: string, { label }: FieldMeta): number {
  if (NUMBER.test(text)) return Number(text);
  throw new ValueRefusal(
    `“${label.zh}”需要数字，不是“${text}”`,
    `“${label.en}” wants a number, not “${text}”`,
  );
}

function momentOf(text: string, timeZone: string): number {
  try {
    if (isCivilDate(text)) return startOfDay(text, timeZone);
    if (/(z|[+-]\d\d:?\d\d)$/i.test(text)) return Temporal.Instant.from(text).epochMilliseconds;
    return Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).epochMilliseconds;
  } catch {
    throw new ValueRefusal(
      `“${text}”不是时间，请写成 2026-01-31 或 "2026-01-31T09:00"`,
      `“${text}” is not a time such as 2026-01-31 or "2026-01-31T09:00"`,
    );
  }
}

function choiceOf(text: string, { choices = [], label }: FieldMeta): string {
  const wanted = text.toLowerCase();
  const found =
    choices.find(({ value }) => value === text) ??
    choices.find((each) => each.label.zh === text || each.label.en.toLowerCase() === wanted);
  if (found) return found.value;
  const offered = (language: Language): string => choices.map((each) => each.label[language]).join(', ');
  throw new ValueRefusal(
    `“${label.zh}”没有“${text}”，只有：${offered('zh')}`,
    `“${label.en}” has no “${text}”, only: ${offered('en')}`,
  );
}

function tagOf(text: string, { tags = [] }: Place): string {
  const wanted = text.toLowerCase();
  const found = tags.find(({ id, name }) => id === text || name.toLowerCase() === wanted);
  if (found) return found.id;
  throw new ValueRefusal(`没有标签“${text}”`, `there is no tag “${text}”`);
}

/** A period by its name or by what it is called. */
export function readPeriod({ text }: Written): Period {
  if (isPeriod(text)) return text;
  const wanted = text.toLowerCase();
  const called = PERIODS.find((period) => {
    const { zh, en } = periodLabel(period);
    return zh === text || en.toLowerCase() === wanted || period.toLowerCase() === wanted;
  });
  if (called) return called;
  throw new ValueRefusal(
    `“${text}”不是时间段，例如 本月、last30Days`,
    `“${text}” is not a period such as lastMonth or last30Days`,
  );
}

const quoted = (text: string): string => JSON.stringify(text);
const wordOr = (text: string, otherwise: string): string =>
  isOneWord(text) &&
  !isReserved(text) &&
  ![...ME_WORDS, ...TEAM_WORDS, ...NULL].some((word) => isWord([word], text))
    ? text
    : otherwise;

/** A value as the text form writes it, so that it is read back as it was. */
export function printScalar(
  value: FilterScalar,
  op: Operator,
  field: FieldMeta | undefined,
  place: Place,
  language: Language | undefined,
): string {
  if (typeof value === 'object') return language === 'zh' ? '我' : 'me';
  if (isPartOfText(op)) return quoted(String(value));
  switch (field?.kind) {
    case 'money':
      return typeof value === 'number' ? moneyText(value, place.currency) : value;
    case 'instant':
      return typeof value === 'number' ? quoted(new Date(value).toISOString()) : quoted(value);
    case 'boolean':
      return yesNo(value === 1, language ?? 'en');
    case 'choice':
      return printChoice(String(value), field, language);
    case 'reference':
      return `#${wordOr(String(value), quoted(String(value)))}`;
    case 'tags':
      return printTag(String(value), place);
    case 'date':
      return String(value);
    default:
      return typeof value === 'number' ? String(value) : quoted(value);
  }
}

function printChoice(value: string, field: FieldMeta, language: Language | undefined): string {
  const label = language && field.choices?.find((choice) => choice.value === value)?.label[language];
  const shown = label !== undefined && canBeRead(label, value, field) ? label : value;
  return wordOr(shown, quoted(shown));
}

/** A tag by its name; by its id where the reader does not know the name. */
function printTag(value: string, { tags = [] }: Place): string {
  const name = tags.find(({ id }) => id === value)?.name;
  return name === undefined ? `#${wordOr(value, quoted(value))}` : wordOr(name, quoted(name));
}

function canBeRead(label: string, value: string, field: FieldMeta): boolean {
  try {
    return choiceOf(label, field) === value;
  } catch (error) {
    if (error instanceof ValueRefusal) return false;
    throw error;
  }
}

/** A period: by its name, or in the reader's words where these are one word. */
export function printPeriod(value: FilterLeaf['value'], language: Language | undefined): string {
  if (!isPeriod(value)) return quoted(String(value));
  const called = language === undefined ? value : periodLabel(value)[language];
  return isOneWord(called) && (PERIODS as readonly string[]).includes(value) ? called : value;
}
