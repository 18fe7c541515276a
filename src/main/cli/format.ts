import { extname } from 'node:path';
import { FORMATS } from '../core/exports/table-file.ts';
import { UsageError } from './failure.ts';

/** `--format`, else what the ending of the file says; one of the formats that a table can leave in, unless told otherwise. */
export function chooseFormat<const Format extends string = (typeof FORMATS)[number]>(
  wanted: string | undefined,
  file: string,
  formats: readonly Format[] = FORMATS as readonly string[] as readonly Format[],
): Format {
  const name = wanted ?? extname(file).slice(1).toLowerCase();
  const known = formats.find((format) => format === name);
  if (known !== undefined) return known;
  throw new UsageError({
    zh: `--format 只能是 ${formats.join('、')}，收到的是“${name}”`,
    en: `--format is one of ${formats.join(', ')}, not “${name}”`,
  });
}
