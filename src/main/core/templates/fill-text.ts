import { isMissing, valueText } from '#shared/templates/formats.ts';
import { readTemplateText, type TextPiece } from '#shared/templates/template-text.ts';
import {
  findVariable,
  type KnownVariable,
  type TemplateData,
  type TemplateRow,
  type VariableSchema,
  variablesFor,
} from '#shared/templates/variables.ts';
import type { Language, LocalText } from '#shared/texts.ts';
import type { Words } from '../documents/index.ts';

/** Stands where a variable has no value. */
export const NO_VALUE = '—';

/** Puts values into texts, and remembers the variables that had none. */
export class TextFiller {
  readonly #schema: VariableSchema;
  readonly #data: TemplateData;
  readonly #language: Language;
  readonly #missing: Map<string, LocalText>;
  readonly #variables = new Map<string | null, readonly KnownVariable[]>();
  readonly #read = new Map<string, readonly TextPiece[]>();

  constructor(
    schema: VariableSchema,
    data: TemplateData,
    language: Language,
    missing: Map<string, LocalText>,
  ) {
    this.#schema = schema;
    this.#data = data;
    this.#language = language;
    this.#missing = missing;
  }

  /** The text with its values, bold kept apart. */
  words(source: string, list: string | null, row: TemplateRow): Words[] {
    return this.#pieces(source).map((piece) => ({
      bold: piece.bold,
      text: 'variable' in piece ? this.#value(piece, list, row) : piece.text,
    }));
  }

  /** The same without bold. */
  line(source: string, list: string | null, row: TemplateRow): string {
    return this.words(source, list, row)
      .map(({ text }) => text)
      .join('');
  }

  /**
   * The same line by line. A line that names variables and finds none of them filled is left out, without being
   * missed: an address of four lines has three where the fourth is not known. A value may bring several lines.
   */
  lines(source: string, list: string | null, row: TemplateRow): string[] {
    if (source === '') return [];
    return source.split('\n').flatMap((each) => {
      const variables = this.#pieces(each).filter((piece) => 'variable' in piece);
      const filled = variables.some(({ variable }) => {
        const known = this.#find(variable, list);
        return known === undefined || !isMissing(this.#held(known, row));
      });
      return variables.length > 0 && !filled ? [] : this.line(each, list, row).split('\n');
    });
  }

  #pieces(source: string): readonly TextPiece[] {
    const known = this.#read.get(source) ?? readTemplateText(source).pieces;
    this.#read.set(source, known);
    return known;
  }

  #find(name: string, list: string | null): KnownVariable | undefined {
    const known = this.#variables.get(list) ?? variablesFor(this.#schema, list);
    this.#variables.set(list, known);
    return findVariable(known, name);
  }

  #held({ path, name }: KnownVariable, row: TemplateRow) {
    const own = path in this.#data.values;
    return (own ? this.#data.values[path] : row[name]) ?? null;
  }

  #value(piece: Extract<TextPiece, { variable: string }>, list: string | null, row: TemplateRow): string {
    const known = this.#find(piece.variable, list);
    // a name that nobody declared stays as it was written, so that it is seen
    if (!known) return `{{${piece.variable}}}`;
    const text = valueText(this.#held(known, row), known.kind, piece.format, this.#language);
    if (text !== '') return text;
    this.#missing.set(known.path, {
      zh: `${known.group.zh}.${known.label.zh}`,
      en: `${known.group.en}: ${known.label.en}`,
    });
    return NO_VALUE;
  }
}
