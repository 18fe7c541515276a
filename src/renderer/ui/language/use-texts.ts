import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { isLocalText, type Language, type LocalText } from '#shared/texts.ts';
import type { Texts } from './define-texts.ts';
import { currentLanguage, i18n } from './i18n.ts';

type Params = Readonly<Record<string, string | number>>;
export type Say<Key extends string> = (key: Key, params?: Params) => string;

// The keys are typed by `Texts`; i18next's own inference over keys is switched off here.
const look: (key: string, options: Readonly<Record<string, unknown>>) => string = i18n.t;

/** The texts of a room in the present language; the screen follows when it changes. */
export function useTexts<Key extends string>({ room }: Texts<Key>): Say<Key> {
  const language = useLanguage();
  return useCallback<Say<Key>>(
    (key, params) => look(key, { ...params, ns: room, lng: language }),
    [room, language],
  );
}

export function useLanguage(): Language {
  useTranslation(undefined, { i18n });
  return currentLanguage();
}

/** Something named in both languages, or in none in particular, in the present language. */
export function useLocal(): (text: LocalText | string | null | undefined) => string {
  const language = useLanguage();
  return useCallback((text) => (isLocalText(text) ? text[language] : (text ?? '')), [language]);
}

/** A name as it stands inside a sentence: English names lose their capital, unless they are an abbreviation. */
export function useInSentence(): (text: LocalText | null | undefined) => string {
  const local = useLocal();
  const language = useLanguage();
  return useCallback(
    (text) => {
      const name = local(text);
      const isWord = /^[A-Z][a-z]/.test(name);
      return language === 'en' && isWord ? name.charAt(0).toLowerCase() + name.slice(1) : name;
    },
    [local, language],
  );
}
