import { useCallback } from 'react';
import type { LocalText } from '#shared/texts.ts';
import { useLanguage } from '../../ui/language/use-texts.ts';

/** The name of a kind of record as it stands inside a sentence: small letters in English. */
export function useInSentence(): (label: LocalText | undefined) => string {
  const language = useLanguage();
  return useCallback((label) => (language === 'en' ? label?.en.toLowerCase() : label?.zh) ?? '', [language]);
}
