import type { Language } from '../texts.ts';

const WORDS = { zh: ['否', '是'], en: ['no', 'yes'] } as const;

/** Yes or no in a file, a sentence or on paper. */
export const yesNo = (value: boolean, language: Language): string => WORDS[language][value ? 1 : 0];
