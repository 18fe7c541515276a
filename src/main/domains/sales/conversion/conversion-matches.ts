import { LIKE_COMPANY, matchCompanies } from '#shared/matching/company-match.ts';
import { companyNameParts } from '#shared/matching/company-name.ts';
import { emailKey, phoneKey } from '#shared/matching/contact-keys.ts';
import type { LocalText } from '#shared/texts.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { fieldValue, type ListRow, readPage } from '../../../core/lists/page.ts';
import { findVisible, readRecord } from '../../../core/records/read-record.ts';
import type { Reader } from '../../../core/storage/reader.ts';
import { Contact, Customer } from '../../directory/index.ts';
import { Lead } from '../../marketing/index.ts';

/** A record that a lead may be about already, and why it is thought so. */
export interface Match {
  readonly id: string;
  readonly name: string;
  /** What tells it apart: the address, the company. */
  readonly detail: string | null;
  readonly score: number;
  readonly reasons: readonly LocalText[];
}

export interface ConversionMatches {
  readonly customers: readonly Match[];
  readonly contacts: readonly (Match & { readonly customerId: string | null })[];
}

const MOST_LOOKED_AT = 200;
const MOST_SHOWN = 5;

const textOf = (row: ListRow, name: string): string => String(fieldValue(row, name) ?? '');

const byScore = (one: Match, other: Match): number =>
  other.score - one.score || (one.name < other.name ? -1 : 1);

/** The customers and contacts that a lead may be: by the name of its company, its mail address and its telephone. */
export function conversionMatches(reader: Reader, leadId: string, scope: FilterScope): ConversionMatches {
  const lead = readRecord(reader, Lead, leadId, scope);
  const contacts = likeContacts(reader, lead, scope);
  const customers = likeCustomers(reader, textOf(lead, 'company') || textOf(lead, 'name'), scope);
  // who works there says more than what it is called
  for (const { customerId } of contacts) {
    if (customerId === null || customers.some(({ id }) => id === customerId)) continue;
    const row = findVisible(reader, Customer, customerId, scope);
    // a company that is deleted, or not for this person to see, is none that a lead becomes
    if (!row || fieldValue(row, 'deletedAt') !== null) continue;
    customers.push({
      ...asMatch(row),
      score: LIKE_COMPANY,
      reasons: [{ zh: '联系人在这家公司', en: 'the contact works there' }],
    });
  }
  return { customers: customers.sort(byScore).slice(0, MOST_SHOWN), contacts };
}

const asMatch = (row: ListRow): Pick<Match, 'id' | 'name' | 'detail'> => ({
  id: row.id,
  name: textOf(row, 'name'),
  detail: textOf(row, 'address') || textOf(row, 'region') || null,
});

function likeCustomers(reader: Reader, name: string, scope: FilterScope): Match[] {
  const { brand } = companyNameParts(name);
  if (brand === '') return [];
  const request = {
    entity: Customer.name,
    search: brand,
    limit: MOST_LOOKED_AT,
    sort: { field: 'createdAt', descending: true },
  };
  return readPage(reader, Customer, request, scope).rows.flatMap((row) => {
    const match = matchCompanies(name, textOf(row, 'name'));
    return match.score >= LIKE_COMPANY ? [{ ...asMatch(row), ...match }] : [];
  });
}

function likeContacts(reader: Reader, lead: ListRow, scope: FilterScope): ConversionMatches['contacts'] {
  const [mail, phone] = [emailKey(textOf(lead, 'email')), phoneKey(textOf(lead, 'phone'))];
  const found = new Map<string, ListRow>();
  for (const search of [mail, phone]) {
    if (search === '') continue;
    const request = {
      entity: Contact.name,
      search,
      limit: 20,
      sort: { field: 'createdAt', descending: true },
    };
    for (const row of readPage(reader, Contact, request, scope).rows) found.set(row.id, row);
  }
  return [...found.values()]
    .map((row) => {
      const reasons: LocalText[] = [];
      if (mail !== '' && emailKey(textOf(row, 'email')) === mail)
        reasons.push({ zh: '邮件相同', en: 'same e-mail' });
      if (phone !== '' && phoneKey(textOf(row, 'phone')) === phone)
        reasons.push({ zh: '电话相同', en: 'same telephone' });
      if (textOf(row, 'name') === textOf(lead, 'name')) reasons.push({ zh: '姓名相同', en: 'same name' });
      const customer = row.refs.customerId;
      return {
        id: row.id,
        name: textOf(row, 'name'),
        detail: typeof customer === 'string' ? customer : null,
        customerId: textOf(row, 'customerId') || null,
        score: Math.min(100, reasons.length * 50),
        reasons,
      };
    })
    .filter(({ score }) => score > 0)
    .sort(byScore)
    .slice(0, MOST_SHOWN);
}
