/** The two languages of the product. Chinese is the first. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in both languages; written where the thing it names is defined, so neither can be forgotten. */
export interface LocalText {
  readonly zh: string;
  readonly en: string;
}

export const isLocalText = (value: unknown): value is LocalText =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;

/** Fills `{name}` placeholders. A missing parameter stays visible, so a test can find it. */
export function fill(
  template: string,
  params: Readonly<Record<string, unknown>>,
  language: Language,
): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return isLocalText(value) ? value[language] : String(value);
  });
}
