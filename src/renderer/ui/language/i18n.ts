import { createInstance, type i18n as Instance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { LANGUAGES, type Language } from '#shared/texts.ts';

const REMEMBERED = 'vendordesk.language';

const isLanguage = (value: unknown): value is Language => LANGUAGES.some((each) => each === value);

/** The language chosen last on this machine; Chinese at first. */
function rememberedLanguage(): Language {
  const chosen = localStorage.getItem(REMEMBERED);
  return isLanguage(chosen) ? chosen : 'zh';
}

export const i18n: Instance = createInstance();
void i18n.use(initReactI18next).init({
  lng: rememberedLanguage(),
  resources: {},
  initAsync: false,
  // placeholders as in the rest of the house; React escapes by itself
  interpolation: { prefix: '{', suffix: '}', escapeValue: false },
});

export const currentLanguage = (): Language => (isLanguage(i18n.language) ? i18n.language : 'zh');

function markPage(): void {
  document.documentElement.lang = currentLanguage() === 'zh' ? 'zh-CN' : 'en';
}
markPage();

/** Switches every screen at once, and remembers the choice. */
export async function changeLanguage(language: Language): Promise<void> {
  localStorage.setItem(REMEMBERED, language);
  await i18n.changeLanguage(language);
  markPage();
}

/** Chosen in another window of the program. */
window.addEventListener('storage', ({ key, newValue }) => {
  if (key !== REMEMBERED || !isLanguage(newValue) || newValue === currentLanguage()) return;
  void i18n.changeLanguage(newValue).then(markPage);
});
