import { LANGUAGES, type Language } from '#shared/texts.ts';
import { UsageError } from './failure.ts';

/** The language asked for, else that of the environment, as other programs of a terminal read it. */
export function chooseLanguage(wanted: string | undefined, environment: NodeJS.ProcessEnv): Language {
  if (wanted === undefined) {
    const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
    return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
  }
  const known = LANGUAGES.find((language) => language === wanted);
  if (known !== undefined) return known;
  throw new UsageError({
    zh: `--language 只能是 zh 或 en，收到的是“${wanted}”`,
    en: `--language is zh or en, not “${wanted}”`,
  });
}
