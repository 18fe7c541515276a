import { RUNS } from './cut-text.ts';
import { readingsOf } from './readings.ts';

/** How the Chinese parts of a name may be typed in pinyin: 客户 as `kehu` and `kh`, from each character on. */
export const readingsOfName = (name: string): string[] => [
  ...new Set((name.match(RUNS) ?? []).flatMap((run) => [...readingsOf(run)])),
];
