import type { LocalText } from '../texts.ts';

/** What can go wrong with marketing. */
export const MARKETING_ERRORS = {
  gradesOutOfOrder: {
    zh: '等级分数线需要依次降低：A 是 {a}，B 是 {b}，C 是 {c}。请更正。',
    en: 'The thresholds of grades must fall: A is {a}, B is {b}, C is {c}. Mend them.',
  },
} as const satisfies Record<string, LocalText>;
