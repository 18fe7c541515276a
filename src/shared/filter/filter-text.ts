import type { AppError } from '../errors.ts';
import type { FieldMeta } from '../fields.ts';
import { type Filter, type FilterLeaf, type FilterScalar, MY_TEAM, type Operator } from './filter.ts';
import { type FilterSubject, fieldsOf, pathToPerson, throughReference } from './filter-subject.ts';
import { FilterScanner, type Written } from './filter-text-scanner.ts';
import { readPeriod, readWritten, ValueRefusal } from './filter-text-values.ts';
import {
  ALL,
  AND,
  ANY,
  BETWEEN_ENDS,
  isWord,
  ME_WORDS,
  NOT,
  NULL,
  OPERATOR_WORDS,
  OR,
  TEAM_WORDS,
} from './filter-text-words.ts';

export { printFilter } from './filter-text-print.ts';

const DEEPEST = 50;
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Reads a filter as people type it: `status = won and (amount > 10000 or customer.country = "日本")`. Fields go by name
 * or by label, choices by value or label. Null for blank text; throws `filterText`, which names the place.
 */
export function parseFilter(text: string, subject: FilterSubject): Filter | null {
  const scanner = new FilterScanner(text);
  if (scanner.atEnd) return null;
  const filter = new FilterParser(scanner, subject).either(0);
  if (!scanner.atEnd)
    throw scanner.refuse({ zh: '这里应是“且”“或”或结尾', en: '“and”, “or” or the end belongs here' });
  return filter;
}

/** The field that a written name means, among those of one kind of record; `several` where it cannot tell. */
export function fieldNamed(subject: FilterSubject, name: string): FieldMeta | 'several' | undefined {
  const fields = fieldsOf(subject);
  const exact =
    fields.find((field) => field.name === name) ??
    fields.find((field) => field.target !== undefined && field.name === `${name}Id`);
  if (exact) return exact;
  const wanted = name.toLowerCase();
  const labelled = fields.filter(({ label }) => label.zh === name || label.en.toLowerCase() === wanted);
  return labelled.length > 1 ? 'several' : labelled[0];
}

interface Place {
  readonly path: string;
  readonly field: FieldMeta;
  /** What the field belongs to. */
  readonly subject: FilterSubject;
  readonly at: number;
}

class FilterParser {
  readonly #scanner: FilterScanner;
  readonly #subject: FilterSubject;

  constructor(scanner: FilterScanner, subject: FilterSubject) {
    this.#scanner = scanner;
    this.#subject = subject;
  }

  either(depth: number): Filter {
    const parts = this.#joined(OR, () => this.#both(depth));
    return parts.length === 1 ? (parts[0] as Filter) : { or: parts };
  }

  #both(depth: number): Filter {
    const parts = this.#joined(AND, () => this.#one(depth));
    return parts.length === 1 ? (parts[0] as Filter) : { and: parts };
  }

  #joined(words: readonly string[], part: () => Filter): Filter[] {
    const parts = [part()];
    while (this.#scanner.takeWord(words)) parts.push(part());
    return parts;
  }

  #one(depth: number): Filter {
    const scanner = this.#scanner;
    if (depth > DEEPEST) throw scanner.refuse({ zh: '括号嵌套过深', en: 'this is nested too deep' });
    if (scanner.takeWord(NOT)) return { not: this.#one(depth + 1) };
    if (scanner.takeBefore(ALL, '(（')) return { and: this.#listed(() => this.either(depth + 1)) };
    if (scanner.takeBefore(ANY, '(（')) return { or: this.#listed(() => this.either(depth + 1)) };
    if (scanner.take('(（')) {
      const inner = this.either(depth + 1);
      this.#close();
      return inner;
    }
    return this.#leaf();
  }

  #close(): void {
    if (!this.#scanner.take(')）')) throw this.#scanner.refuse({ zh: '缺少“)”', en: '“)” is missing' });
  }

  /** What stands between commas up to the closing parenthesis; the opening one has been taken. */
  #listed<T>(item: () => T): T[] {
    if (this.#scanner.take(')）')) return [];
    const items = [item()];
    while (this.#scanner.take(',，、')) items.push(item());
    this.#close();
    return items;
  }

  #leaf(): Filter {
    const place = this.#path();
    const { op, negated } = this.#operator();
    const leaf = this.#compared(place, op);
    return negated ? { not: leaf } : leaf;
  }

  #path(): Place {
    const scanner = this.#scanner;
    const steps: string[] = [];
    let subject = this.#subject;
    for (;;) {
      const { at } = scanner;
      const name = scanner.name();
      if (name === '') throw scanner.refuse({ zh: '这里应是字段', en: 'a field belongs here' }, at);
      const field = fieldNamed(subject, name);
      if (field === undefined)
        throw scanner.refuse({ zh: `没有字段“${name}”`, en: `there is no field “${name}”` }, at);
      if (field === 'several')
        throw scanner.refuse(
          {
            zh: `有几个字段叫“${name}”，请用字段名`,
            en: `several fields are called “${name}”; use the field’s name`,
          },
          at,
        );
      steps.push(field.name);
      if (!scanner.dot()) return { path: steps.join('.'), field, subject, at };
      const reached = throughReference(subject, field);
      if (!reached)
        throw scanner.refuse({ zh: `“${name}”不指向别的记录`, en: `“${name}” leads to no other record` }, at);
      subject = reached;
    }
  }

  #operator(): { op: Operator; negated: boolean } {
    const scanner = this.#scanner;
    const sign = scanner.sign();
    if (sign) return { op: sign[1], negated: false };
    if (scanner.takeWord(['is'])) {
      const negated = scanner.takeWord(['not']);
      if (scanner.takeWord(['empty'])) return { op: negated ? 'notEmpty' : 'empty', negated: false };
      return { op: negated ? 'notEquals' : 'equals', negated: false };
    }
    // “not in”, “not contains”: said of one condition alone
    const negated = scanner.takeWord(['not']);
    const word = scanner.peek().toLowerCase();
    const op = Object.hasOwn(OPERATOR_WORDS, word) ? OPERATOR_WORDS[word] : undefined;
    if (op === undefined)
      throw scanner.refuse({
        zh: '这里应是比较方式，例如 =、包含、为空',
        en: 'a comparison such as =, contains or is empty belongs here',
      });
    scanner.word();
    return { op, negated };
  }

  #compared(place: Place, op: Operator): FilterLeaf {
    const scanner = this.#scanner;
    const { path: field } = place;
    if (op === 'empty' || op === 'notEmpty') return { field, op };
    if (op === 'within') {
      const written = scanner.value();
      return { field, op, value: this.#read(written, () => readPeriod(written)) };
    }
    if ((op === 'in' || op === 'equals') && scanner.takeWord(TEAM_WORDS)) {
      return { field: this.#personPath(field), op, value: { ...MY_TEAM } };
    }
    if (op === 'in' || op === 'notIn') {
      if (!scanner.take('(（')) throw scanner.refuse({ zh: '这里应是“(”', en: '“(” belongs here' });
      return this.#valued(
        place,
        op,
        this.#listed(() => scanner.value()),
        (values) => values,
      );
    }
    if (op === 'between') {
      const from = scanner.value();
      if (!scanner.takeWord(BETWEEN_ENDS))
        throw scanner.refuse({ zh: '这里应是“和”', en: '“and” belongs here' });
      return this.#valued(place, op, [from, scanner.value()], (values) => values);
    }
    const written = scanner.value();
    if (written.form === 'bare' && isWord(NULL, written.text) && (op === 'equals' || op === 'notEquals'))
      return { field, op, value: null };
    return this.#valued(place, op, [written], ([value = '']) => value);
  }

  /**
   * The leaf of written values. A reference compared with a name, not an id, means the title of what it points at; one
   * compared with me, the person behind it.
   */
  #valued(
    place: Place,
    op: Operator,
    written: readonly Written[],
    shape: (values: FilterScalar[]) => FilterLeaf['value'],
  ): FilterLeaf {
    const { path, field } = place;
    if (field.kind !== 'reference' || written.length === 0) {
      const values = written.map((each) =>
        this.#read(each, () => readWritten(each, op, field, this.#subject)),
      );
      return { field: path, op, value: shape(values) };
    }
    const isMe = ({ form, text }: Written): boolean => form === 'bare' && isWord(ME_WORDS, text);
    if (written.every(isMe))
      return { field: this.#personPath(path), op, value: shape(written.map(() => ({ me: true }))) };
    const isId = (each: Written): boolean => each.form === 'id' || isMe(each) || ID.test(each.text);
    if (written.every(isId)) {
      const values = written.map((each) => readWritten(each, op, field, this.#subject));
      return { field: path, op, value: shape(values) };
    }
    const reached = throughReference(place.subject, field);
    const title = reached?.fields.find(({ name }) => name === reached.titleField);
    if (!reached || !title || written.some(isId))
      throw this.#scanner.refuse(
        { zh: '名称和标识不能混用', en: 'names and ids cannot be mixed here' },
        written[0]?.at ?? place.at,
      );
    return this.#valued(
      { path: `${path}.${title.name}`, field: title, subject: reached, at: place.at },
      op,
      written,
      shape,
    );
  }

  #personPath(path: string): string {
    return pathToPerson(this.#subject, path) ?? path;
  }

  #read<T>(written: Written, read: () => T): T {
    try {
      return read();
    } catch (error) {
      if (error instanceof ValueRefusal) throw this.#refuseAt(written, error);
      throw error;
    }
  }

  #refuseAt(written: Written, { detail }: ValueRefusal): AppError {
    return this.#scanner.refuse(detail, written.at);
  }
}
