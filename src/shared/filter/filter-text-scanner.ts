import { AppError } from '../errors.ts';
import type { LocalText } from '../texts.ts';
import { isBreak, isWord, SIGNS } from './filter-text-words.ts';

/** One value as it is written: in quotes, after `#` (a record's id), or bare. */
export interface Written {
  readonly form: 'quoted' | 'id' | 'bare';
  readonly text: string;
  /** Where it begins. */
  readonly at: number;
}

const QUOTES: Readonly<Record<string, string>> = { "'": "'", '“': '”', '‘': '’' };

/** Reads a filter's text from left to right, a piece at a time; spaces between pieces do not count. */
export class FilterScanner {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where the next piece begins. */
  get at(): number {
    while (/\s/u.test(this.#text[this.#at] ?? '')) this.#at++;
    return this.#at;
  }

  get atEnd(): boolean {
    return this.at >= this.#text.length;
  }

  /** The refusal that names a place: the character, counted from 1, and what stands there. */
  refuse(detail: LocalText, at = this.at): AppError {
    const rest = this.#text.slice(at, at + 24);
    return new AppError('filterText', {
      at: [...this.#text.slice(0, at)].length + 1,
      found: rest === '' ? { zh: '结尾', en: 'the end' } : { zh: `“${rest}”`, en: `“${rest}”` },
      detail,
    });
  }

  /** Takes one of these characters, if it is next. */
  take(characters: string): boolean {
    const next = this.#text[this.at];
    if (next === undefined || !characters.includes(next)) return false;
    this.#at++;
    return true;
  }

  /** The word that is next, without taking it; empty where something else is. A name's word also ends at a dot. */
  peek(endsAtDot = false): string {
    const from = this.at;
    let to = from;
    while (to < this.#text.length) {
      const character = this.#text[to] ?? '';
      if (isBreak(character) || (endsAtDot && character === '.')) break;
      to++;
    }
    return this.#text.slice(from, to);
  }

  /** Takes the next word if it is one of these. */
  takeWord(words: readonly string[]): boolean {
    const word = this.peek();
    if (!isWord(words, word)) return false;
    this.#at += word.length;
    return true;
  }

  /** Takes the next word if it is one of these and a parenthesis follows. */
  takeBefore(words: readonly string[], characters: string): boolean {
    const start = this.at;
    if (this.takeWord(words) && this.take(characters)) return true;
    this.#at = start;
    return false;
  }

  sign(): (typeof SIGNS)[number] | undefined {
    const from = this.at;
    const found = SIGNS.find(([sign]) => this.#text.startsWith(sign, from));
    if (found) this.#at += found[0].length;
    return found;
  }

  word(endsAtDot = false): string {
    const word = this.peek(endsAtDot);
    this.#at += word.length;
    return word;
  }

  /** One step of a path: a name, or anything in brackets. */
  name(): string {
    if (!this.take('[')) return this.word(true);
    const from = this.#at;
    const to = this.#text.indexOf(']', from);
    if (to < 0) throw this.refuse({ zh: '缺少“]”', en: '“]” is missing' }, from - 1);
    this.#at = to + 1;
    return this.#text.slice(from, to).trim();
  }

  /** A dot right here, before the next step of a path. */
  dot(): boolean {
    if (this.#text[this.#at] !== '.') return false;
    this.#at++;
    return true;
  }

  /** Throws where no value is next. */
  value(): Written {
    const { at } = this;
    const isId = this.#text[at] === '#';
    if (isId) this.#at++;
    const quoted = this.#quoted();
    const text = quoted ?? this.word();
    if (quoted === undefined && text === '')
      throw this.refuse({ zh: '这里应是一个值', en: 'a value belongs here' });
    return { form: isId ? 'id' : quoted === undefined ? 'bare' : 'quoted', text, at };
  }

  #quoted(): string | undefined {
    const from = this.#at;
    const open = this.#text[from] ?? '';
    if (open === '"') return this.#jsonString();
    const close = QUOTES[open];
    if (close === undefined) return undefined;
    const to = this.#text.indexOf(close, from + 1);
    if (to < 0) throw this.#open(from);
    this.#at = to + 1;
    return this.#text.slice(from + 1, to);
  }

  /** Straight quotes know `\"`, `\\` and the other escapes of JSON, so that every text can be written. */
  #jsonString(): string {
    const from = this.#at;
    const [literal] = /^"(?:[^"\\]|\\.)*"/su.exec(this.#text.slice(from)) ?? [];
    if (literal === undefined) throw this.#open(from);
    this.#at = from + literal.length;
    try {
      // a line break typed between the quotes is meant as it stands
      return JSON.parse(literal.replace(/\p{Cc}/gu, (each) => JSON.stringify(each).slice(1, -1))) as string;
    } catch {
      throw this.refuse({ zh: '引号内的“\\”写法不对', en: 'a “\\” inside the quotes is not right' }, from);
    }
  }

  #open(at: number): AppError {
    return this.refuse({ zh: '引号没有结束', en: 'the quotes are not closed' }, at);
  }
}
