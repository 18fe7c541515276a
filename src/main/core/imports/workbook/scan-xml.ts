/** What a scan reports, in the order of the text. Names come without their prefix. */
export interface XmlHandler {
  /** `attributes` is the text between name and end of the tag; `attribute` reads it. */
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
}

/** The text is not XML as a workbook writes it. */
export class XmlError extends Error {}

const CHUNK = 1 << 20;
/** A tag or text longer than this is no cell: Excel's longest holds 32,767 characters. */
const LONGEST = 8 << 20;
const DEEPEST = 64;

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Character references replaced. There are no others: a document cannot declare entities of its own. */
function withoutReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;]{0,10});?/g, (_whole, name: string) => {
    const named = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
    if (named !== undefined) return named;
    const numbered = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name);
    const code = Number.parseInt(numbered?.[1] ?? numbered?.[2] ?? '', numbered?.[1] ? 16 : 10);
    if (Number.isNaN(code) || code > 0x10ffff) throw new XmlError(`unknown entity ${name}`);
    return String.fromCodePoint(code);
  });
}

/** The value of one attribute of a tag, named without its prefix; undefined where it has none. */
export function attribute(attributes: string, name: string): string | undefined {
  for (let at = 0; ; ) {
    const equals = attributes.indexOf('=', at);
    if (equals < 0) return undefined;
    let quote = equals + 1;
    while (attributes.charCodeAt(quote) <= 32) quote += 1;
    const mark = attributes[quote];
    const end = mark === '"' || mark === "'" ? attributes.indexOf(mark, quote + 1) : -1;
    if (end < 0) throw new XmlError('an attribute without quotation marks');
    if (localName(attributes.slice(at, equals).trim()) === name)
      return withoutReferences(attributes.slice(quote + 1, end));
    at = end + 1;
  }
}

/** The end of the tag that begins at `open`, quoted values skipped; -1 where the text ends first. */
function endOfTag(text: string, open: number): number {
  let quote = 0;
  for (let at = open + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at;
  }
  return -1;
}

/**
 * Reads XML piece by piece, so that a part of hundreds of megabytes never becomes one text. A document type is
 * refused: with it no entity can grow, and nothing outside is fetched. Throws `XmlError`.
 */
export function scanXml(bytes: Uint8Array, handler: XmlHandler): void {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const decoder = new TextDecoder(wide ? 'utf-16le' : 'utf-8', { fatal: true });
  const scan = new Scan(handler);
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const stream = at + CHUNK < bytes.length;
    scan.feed(decoder.decode(bytes.subarray(at, at + CHUNK), { stream }));
  }
  scan.end();
}

class Scan {
  readonly #handler: XmlHandler;
  readonly #path: string[] = [];
  #rest = '';
  #seen = false;

  constructor(handler: XmlHandler) {
    this.#handler = handler;
  }

  feed(more: string): void {
    const text = this.#rest + more;
    let at = 0;
    for (;;) {
      const open = text.indexOf('<', at);
      if (open < 0) break;
      const next = this.#markup(text, at, open);
      if (next < 0) break;
      at = next;
    }
    this.#rest = text.slice(at);
    if (this.#rest.length > LONGEST) throw new XmlError('an endless tag or text');
  }

  end(): void {
    if (this.#path.length > 0 || !this.#seen || this.#rest.trim() !== '') throw new XmlError('it ends early');
  }

  /** Reports the text before `open` and the markup there; gives where it ends, or -1 where it is not all there yet. */
  #markup(text: string, from: number, open: number): number {
    const second = text[open + 1];
    if (second === undefined) return -1;
    let end: number;
    if (second === '?') end = text.indexOf('?>', open + 2) + 2;
    else if (second === '!') {
      if (text.length < open + 9) return -1;
      if (text.startsWith('<!--', open)) end = text.indexOf('-->', open + 4) + 3;
      else if (text.startsWith('<![CDATA[', open)) end = text.indexOf(']]>', open + 9) + 3;
      else throw new XmlError('a document type');
    } else end = endOfTag(text, open) + 1;
    if (end < open + 2) return -1;
    if (open > from) this.#handler.text(withoutReferences(text.slice(from, open)));
    if (text.startsWith('<![CDATA[', open)) this.#handler.text(text.slice(open + 9, end - 3));
    else if (second !== '?' && second !== '!') this.#tag(text.slice(open + 1, end - 1));
    return end;
  }

  #tag(tag: string): void {
    if (tag.startsWith('/')) {
      const name = localName(tag.slice(1).trimEnd());
      if (this.#path.pop() !== name) throw new XmlError(`${name} was not open`);
      this.#handler.close(name);
      return;
    }
    const closed = tag.endsWith('/');
    const space = tag.search(/[\s/]/);
    const name = localName(space < 0 ? tag : tag.slice(0, space));
    if (name === '') throw new XmlError('a tag without a name');
    this.#seen = true;
    this.#handler.open(name, space < 0 ? '' : tag.slice(space, closed ? -1 : undefined));
    if (closed) this.#handler.close(name);
    else if (this.#path.push(name) > DEEPEST) throw new XmlError('too deep');
  }
}
