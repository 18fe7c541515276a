import { type ContentLine, readContentLine } from '../../content-lines/content-line.ts';

const QUOTED = /^[^:]*QUOTED-PRINTABLE[^:]*:/i;
const UTF16_MARKS = [
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
] as const;

/**
 * The lines of a file of address cards, what was folded put together again. They stay bytes, a character for each,
 * because every value may be in an encoding of its own: phones write GBK and UTF-8 into one file.
 */
export function cardLines(bytes: Uint8Array): ContentLine[] {
  const lines: string[] = [];
  for (const raw of bytesText(bytes)
    .replace(/^\u00EF\u00BB\u00BF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')) {
    const before = lines.at(-1);
    // version 2.1 ends a line in “=” where quoted text goes on, later ones begin the next with a blank
    if (before !== undefined && QUOTED.test(before) && before.endsWith('='))
      lines[lines.length - 1] = before.slice(0, -1) + raw.replace(/^[ \t]/, '');
    else if (before !== undefined && /^[ \t]/.test(raw)) lines[lines.length - 1] = before + raw.slice(1);
    else if (raw.trim() !== '') lines.push(raw);
  }
  return lines.flatMap((line) => readContentLine(line) ?? []);
}

function bytesText(bytes: Uint8Array): string {
  const wide = UTF16_MARKS.find(([, first, second]) => bytes[0] === first && bytes[1] === second);
  if (!wide) return Buffer.from(bytes).toString('latin1');
  return Buffer.from(new TextDecoder(wide[0]).decode(bytes), 'utf8').toString('latin1');
}

/** The value of a line as text: unpacked, and in the encoding that it names, or that it turns out to be in. */
export function decodedValue({ parameters, value }: ContentLine): string {
  const packed = [...(parameters.ENCODING ?? []), ...(parameters.TYPE ?? [])].some(
    (each) => each.toUpperCase() === 'QUOTED-PRINTABLE',
  );
  const bytes = Buffer.from(packed ? unpacked(value) : value, 'latin1');
  const [named] = parameters.CHARSET ?? [];
  const known = named === undefined ? undefined : decoderOf(/^gb/i.test(named) ? 'gb18030' : named);
  for (const decoder of [known, decoderOf('utf-8')]) {
    try {
      if (decoder) return decoder.decode(bytes);
    } catch {
      // not in that encoding, whatever the line says
    }
  }
  return new TextDecoder('gb18030').decode(bytes);
}

const unpacked = (value: string): string =>
  value.replace(/=([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function decoderOf(encoding: string): TextDecoder | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    return undefined; // an encoding that nobody knows
  }
}
