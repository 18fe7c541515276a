import { z } from 'zod';
import type { Language } from '#shared/texts.ts';
import type { RowOf } from '../../../core/entities/entity.ts';
import type { ClauseVersion } from './clause-entities.ts';

const LONGEST = 20_000;
export const MOST_FALLBACKS = 9;

const required = z.string().trim().min(1).max(LONGEST);
const optional = z.string().trim().max(LONGEST).nullish();

/** What may be accepted instead of the standard, from the one preferred to the last. */
export const Fallbacks = z.array(z.strictObject({ zh: required, en: required })).max(MOST_FALLBACKS);
export type Fallbacks = z.infer<typeof Fallbacks>;

/** All that a clause says: its standard, its fallbacks, and what is never accepted. */
export const Wording = z.strictObject({
  textZh: required,
  textEn: required,
  fallbacks: Fallbacks,
  redLineZh: optional,
  redLineEn: optional,
});
export type Wording = z.infer<typeof Wording>;

export type ClauseVersionRow = RowOf<typeof ClauseVersion>;

export const readFallbacks = (json: string | null): Fallbacks =>
  Fallbacks.parse(json === null ? [] : JSON.parse(json));

/** A version in one language. */
export function wordingIn(version: ClauseVersionRow, language: Language) {
  const zh = language === 'zh';
  return {
    text: zh ? version.textZh : version.textEn,
    fallbacks: readFallbacks(version.fallbacks).map((each) => each[language]),
    redLine: (zh ? version.redLineZh : version.redLineEn) || null,
  };
}
