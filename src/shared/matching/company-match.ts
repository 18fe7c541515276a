import { editDistance } from '../edit-distance.ts';
import type { LocalText } from '../texts.ts';
import { type CompanyNameParts, companyNameParts } from './company-name.ts';
import { legalKind } from './legal-form.ts';

/** What one part of two names adds to their score. */
export interface PartMatch {
  readonly part: keyof CompanyNameParts;
  readonly points: number;
  /** As many as it can add. */
  readonly most: number;
}

/** How alike two companies' names are, 0 to 100, and why. The points of the parts add up to the score. */
export interface CompanyMatch {
  readonly score: number;
  readonly parts: readonly PartMatch[];
  readonly reasons: readonly LocalText[];
}

/** From here on two names very likely mean one company. */
export const SAME_COMPANY = 85;
/** Below this they are not worth showing. */
export const LIKE_COMPANY = 55;

const BRAND = 60;
const NEAR_BRAND = 40;
const PART = 15;
const UNKNOWN_PART = 10;
const LEGAL = 10;
const UNKNOWN_LEGAL = 7;
/** Brands of fewer letters differ by one letter and are still others. */
export const NEAR_FROM = 3;

const NO_MATCH: CompanyMatch = { score: 0, parts: [], reasons: [] };

function compare(one: string, other: string, label: LocalText): { points: number; reason: LocalText | null } {
  if (one === '' && other === '') return { points: PART, reason: null };
  if (one === '' || other === '') return { points: UNKNOWN_PART, reason: null };
  if (one === other || one.includes(other) || other.includes(one))
    return { points: PART, reason: { zh: `${label.zh}相同`, en: `same ${label.en}` } };
  const [first, second] = one < other ? [one, other] : [other, one];
  return {
    points: 0,
    reason: {
      zh: `${label.zh}不同（${first} / ${second}）`,
      en: `another ${label.en} (${first} / ${second})`,
    },
  };
}

function legalPoints(one: string, other: string): number {
  if (legalKind(one) === legalKind(other)) return LEGAL;
  return one && other ? 0 : UNKNOWN_LEGAL;
}

/**
 * Compares two company names part by part: the brand counts most, then place and trade, then the legal form. What one
 * of them leaves out speaks neither for nor much against. Symmetric; a name matches itself with 100. Without a like
 * brand the score is 0.
 */
export function matchCompanies(one: string, other: string): CompanyMatch {
  return matchParts(companyNameParts(one), companyNameParts(other));
}

/** As `matchCompanies`, for names that were taken apart before. */
export function matchParts(one: CompanyNameParts, other: CompanyNameParts): CompanyMatch {
  if (one.brand === '' || other.brand === '') return NO_MATCH;
  const same = one.brand === other.brand;
  if (!same && !isNearBrand(one.brand, other.brand)) return NO_MATCH;
  const place = compare(one.place, other.place, { zh: '地区', en: 'place' });
  const trade = compare(one.trade, other.trade, { zh: '行业', en: 'trade' });
  const parts: PartMatch[] = [
    { part: 'brand', points: same ? BRAND : NEAR_BRAND, most: BRAND },
    { part: 'place', points: place.points, most: PART },
    { part: 'trade', points: trade.points, most: PART },
    { part: 'legal', points: legalPoints(one.legal, other.legal), most: LEGAL },
  ];
  const reasons: LocalText[] = [
    same ? { zh: '字号相同', en: 'same name' } : { zh: '字号相近', en: 'a like name' },
    ...[place.reason, trade.reason].filter((reason) => reason !== null),
  ];
  return { score: parts.reduce((sum, { points }) => sum + points, 0), parts, reasons };
}

/** One letter more, less or otherwise, in a brand long enough that this may be a slip. */
const isNearBrand = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= NEAR_FROM && editDistance(one, other, 1) !== undefined;
