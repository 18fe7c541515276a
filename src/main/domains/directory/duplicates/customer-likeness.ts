import { brandKeys } from '#shared/matching/candidate-pairs.ts';
import { matchParts } from '#shared/matching/company-match.ts';
import { type CompanyNameParts, companyNameParts } from '#shared/matching/company-name.ts';
import { phoneKey, registrationKey, websiteKey } from '#shared/matching/contact-keys.ts';
import type { LocalText } from '#shared/texts.ts';
import { agree, differ, type Likeness, SUSPECT, UNLIKE } from './likeness.ts';

/** What of a customer is compared. */
export interface CustomerKeys {
  readonly id: string;
  readonly parent: string | null;
  readonly parts: CompanyNameParts;
  readonly registration: string;
  readonly phone: string;
  readonly website: string;
}

type Text = string | null;

/** Makes a customer's values comparable. */
export const customerKeys = (row: {
  readonly id: string;
  readonly parentId: Text;
  readonly name: Text;
  readonly taxNumber: Text;
  readonly phone: Text;
  readonly website: Text;
}): CustomerKeys => ({
  id: row.id,
  parent: row.parentId,
  parts: companyNameParts(row.name ?? ''),
  registration: registrationKey(row.taxNumber ?? ''),
  phone: phoneKey(row.phone ?? ''),
  website: websiteKey(row.website ?? ''),
});

/** Under which keys a customer meets those that it may be. */
export const customerBlocks = ({ parts, registration, phone, website }: CustomerKeys): string[] => [
  ...brandKeys(parts.brand).map((key) => `n ${key}`),
  ...[`r ${registration}`, `p ${phone}`, `w ${website}`].filter((key) => key.length > 2),
];

/** A brand in another place and another trade is another company, unless something else agrees too. */
const NAMES_ALONE = 75;
const ALONE = 55;
const FURTHER = 10;

/**
 * Two customers by name, registration number, telephone and website. One registration number is one company, two are
 * two whatever their names; what else agrees adds to the names' likeness. Symmetric.
 */
export function customerLikeness(one: CustomerKeys, other: CustomerKeys): Likeness {
  // a company and its subsidiary are two on purpose
  if (one.parent === other.id || other.parent === one.id) return UNLIKE;
  if (agree(one.registration, other.registration))
    return { score: 100, reasons: [{ zh: '统一社会信用代码相同', en: 'same registration number' }] };
  if (differ(one.registration, other.registration)) return UNLIKE;
  const names = matchParts(one.parts, other.parts);
  const further: LocalText[] = [];
  if (agree(one.phone, other.phone)) further.push({ zh: '电话相同', en: 'same telephone' });
  if (agree(one.website, other.website)) further.push({ zh: '网站相同', en: 'same website' });
  const alone = further.length === 0 ? 0 : ALONE + FURTHER * (further.length - 1);
  const enough = names.score > 0 && (names.score >= NAMES_ALONE || further.length > 0);
  const together = enough ? names.score + FURTHER * further.length : 0;
  const score = Math.min(100, Math.max(alone, together));
  return score < SUSPECT ? UNLIKE : { score, reasons: [...names.reasons, ...further] };
}
