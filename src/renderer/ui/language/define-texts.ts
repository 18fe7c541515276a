import type { LocalText } from '#shared/texts.ts';
import { i18n } from './i18n.ts';

/** A text in both languages. English may have two forms, chosen by the parameter `count`. */
export type TextEntry =
  | LocalText
  | { readonly zh: string; readonly en: { readonly one: string; readonly other: string } };

/** The texts of one room; the keys are known to the compiler, so a missing one does not build. */
export interface Texts<Key extends string> {
  readonly room: string;
  /** Never set: carries the keys. */
  readonly key?: Key;
}

/** Makes the texts of a room known. Placeholders are written `{name}`. */
export function defineTexts<Key extends string>(
  room: string,
  entries: Readonly<Record<Key, TextEntry>>,
): Texts<Key> {
  const zh: Record<string, string> = {};
  const en: Record<string, string> = {};
  for (const [key, entry] of Object.entries<TextEntry>(entries)) {
    zh[key] = entry.zh;
    if (typeof entry.en === 'string') en[key] = entry.en;
    else {
      en[`${key}_one`] = entry.en.one;
      en[`${key}_other`] = entry.en.other;
    }
  }
  i18n.addResourceBundle('zh', room, zh);
  i18n.addResourceBundle('en', room, en);
  return { room };
}
