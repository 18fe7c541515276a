import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Coverage, fontCoverage } from './font-coverage.ts';

/** One font family as the writer uses it. */
export interface FontFamily {
  readonly name: string;
  readonly normal: Buffer;
  readonly bold: Buffer;
  readonly covers: Coverage;
}

/** Tried in this order; only the first must be there. The others add characters that it lacks, such as 𠮷. */
const FAMILIES = [
  { name: 'NotoSansSC', normal: 'NotoSansSC-Regular.ttf', bold: 'NotoSansSC-Bold.ttf' },
  { name: 'NotoSansJP', normal: 'NotoSansJP-Regular.ttf', bold: 'NotoSansJP-Regular.ttf' },
] as const;

const read = new Map<string, readonly FontFamily[]>();

/** The families in a folder, read and mapped once per thread. */
export function fontFamilies(folder: string): readonly FontFamily[] {
  const known = read.get(folder);
  if (known) return known;
  const families = FAMILIES.filter(
    (family, index) => index === 0 || existsSync(join(folder, family.normal)),
  ).map((family): FontFamily => {
    const normal = readFileSync(join(folder, family.normal));
    const bold = family.bold === family.normal ? normal : readFileSync(join(folder, family.bold));
    return { name: family.name, normal, bold, covers: fontCoverage(normal) };
  });
  read.set(folder, families);
  return families;
}
