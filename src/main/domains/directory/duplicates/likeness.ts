import { LIKE_COMPANY } from '#shared/matching/company-match.ts';
import type { LocalText } from '#shared/texts.ts';

/** How likely two records are the same, 0 to 100, and what speaks for and against it. */
export interface Likeness {
  readonly score: number;
  readonly reasons: readonly LocalText[];
}

/** Below this a pair is not worth anybody's time. */
export const SUSPECT = LIKE_COMPANY;

export const UNLIKE: Likeness = { score: 0, reasons: [] };

/** Whether both are filled and the same. */
export const agree = (one: string, other: string): boolean => one !== '' && one === other;

/** Whether both are filled and differ. */
export const differ = (one: string, other: string): boolean => one !== '' && other !== '' && one !== other;
