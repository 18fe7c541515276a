import { extname } from 'node:path';
import { UsageError } from './failure.ts';

const FORMATS = ['csv', 'xlsx', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** `--format`, else what the ending of the file says. */
export function chooseFormat(wanted: string | undefined, file: string): Format {
  const name = wanted ?? extname(file).slice(1).toLowerCase();
  const known = FORMATS.find((format) => format === name);
  if (known !== undefined) return known;
  throw new UsageError({
    zh: `--format 只能是 csv、xlsx 或 json，收到的是“${name}”`,
    en: `--format is csv, xlsx or json, not “${name}”`,
  });
}
