const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LONGEST_COMMENT = 65_535;
const MOST_ENTRIES = 20_000;

/**
 * The names in an archive's own directory, without unpacking anything; empty where there is no directory to read. What
 * the directory says of places and lengths is not trusted.
 */
export function zipEntryNames(bytes: Uint8Array): readonly string[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return [];
  const names: string[] = [];
  let at = view.readUInt32LE(end + 16);
  while (names.length < MOST_ENTRIES && at + ENTRY_BYTES <= end) {
    if (view.readUInt32LE(at) !== ENTRY_SIGNATURE) break;
    const name = view.readUInt16LE(at + 28);
    names.push(view.toString('utf8', at + ENTRY_BYTES, Math.min(at + ENTRY_BYTES + name, end)));
    at += ENTRY_BYTES + name + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return names;
}

/** The record at the end that says where the directory begins; a comment of any length may follow it. */
function findEnd(view: Buffer): number | undefined {
  const last = view.length - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.readUInt32LE(at) === END_SIGNATURE) return at;
  return undefined;
}
