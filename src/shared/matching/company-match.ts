import { editDistance } from '../edit-distance.ts';
import type { LocalText } from '../texts.ts';
import { type CompanyNameParts, companyNameParts } from './company-name.ts';

/** How alike two companies' names are, 0 to 100, and why. */
export interface CompanyMatch {
  readonly score: number;
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

function compare(one: string, other: string, label: LocalText): { points: number; reason: LocalText | null } {
  if (one === '' || other === '') return { points: UNKNOWN_PART, reason: null };
  if (one === other || one.includes(other) || other.includes(one))
    return { points: PART, reason: { zh: `${label.zh}相同`, en: `same ${label.en}` } };
  return {
    points: 0,
    reason: { zh: `${label.zh}不同（${one} / ${other}）`, en: `another ${label.en} (${one} / ${other})` },
  };
}

/**
 * Compares two company names part by part: the brand counts most, then place and trade, then the legal form. What one
 * of them leaves out speaks neither for nor much against. Symmetric; a name matches itself with 100 where it has all
 * parts. Without a like brand the score is 0.
 */
export function matchCompanies(one: string, other: string): CompanyMatch {
  return matchParts(companyNameParts(one), companyNameParts(other));
}

export function matchParts(one: CompanyNameParts, other: CompanyNameParts): CompanyMatch {
  if (one.brand === '' || other.brand === '') return { score: 0, reasons: [] };
  const same = one.brand === other.brand;
  const near =
    !same &&
    Math.min(one.brand.length, other.brand.length) >= 3 &&
    editDistance(one.brand, other.brand, 1) !== undefined;
  if (!same && !near) return { score: 0, reasons: [] };
  const place = compare(one.place, other.place, { zh: '地区', en: 'place' });
  const trade = compare(one.trade, other.trade, { zh: '行业', en: 'trade' });
  const legal = one.legal === other.legal ? LEGAL : one.legal && other.legal ? 0 : UNKNOWN_LEGAL;
  const reasons: LocalText[] = [
    same ? { zh: '字号相同', en: 'same name' } : { zh: '字号相近', en: 'a like name' },
    ...[place.reason, trade.reason].filter((reason) => reason !== null),
  ];
  return { score: (same ? BRAND : NEAR_BRAND) + place.points + trade.points + legal, reasons };
}
