import { isPlainData } from '../../src/main/core/router/plain-data.ts';

/** The value as JSON; what JSON cannot say, or could say only without end, as broken text. */
export const jsonOf = (value: unknown): string =>
  value === undefined ? '' : isPlainData(value) ? JSON.stringify(value) : '{"and":[';
