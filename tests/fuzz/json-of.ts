import { isPlainData } from '../../src/main/core/router/plain-data.ts';

const BROKEN = '{"and":[';

/** The value as JSON; what JSON cannot say, or could say only without end, as broken text. */
export function jsonOf(value: unknown): string {
  if (value === undefined) return '';
  if (!isPlainData(value)) return BROKEN;
  try {
    return JSON.stringify(value) ?? BROKEN;
  } catch {
    return BROKEN; // a thing that only looks like a date, say
  }
}
