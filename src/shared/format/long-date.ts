import type { Language } from '../texts.ts';

const ENGLISH = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const CIVIL = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A civil date written out for a letter: 2026年11月23日, 23 November 2026. What is no date stays as it is. */
export function longDate(civil: string, language: Language): string {
  const [, year, month, day] = CIVIL.exec(civil) ?? [];
  const moment = Date.parse(`${civil}T00:00:00Z`);
  if (!year || Number.isNaN(moment)) return civil;
  return language === 'zh' ? `${Number(year)}年${Number(month)}月${Number(day)}日` : ENGLISH.format(moment);
}
