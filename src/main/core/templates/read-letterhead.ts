import type { Language } from '#shared/texts.ts';
import type { Picture } from '../documents/index.ts';
import type { RecordReader } from '../entities/entity.ts';
import { readChecked } from '../files/file-content.ts';
import type { Reader } from '../storage/reader.ts';
import { OPEN } from '../storage/stored-file.ts';
import type { CompanyFacts } from './company-variables.ts';
import { keptPicture } from './judge-picture.ts';
import { findLetterhead, type LetterheadRow } from './letterhead-entity.ts';
import type { PaperHead } from './paper-head.ts';

const POINTS_PER_MILLIMETRE = 72 / 25.4;
const LABELS = {
  phone: { zh: '电话 {}', en: 'Phone {}' },
  taxNumber: { zh: '统一社会信用代码 {}', en: 'Tax number {}' },
} as const;

/** Everything of the letterhead that a document in one language needs. */
export interface ReadLetterhead {
  readonly head: PaperHead;
  readonly facts: CompanyFacts;
  readonly seal: Picture | null;
}

const picture = async (reader: Reader, hash: string | null, name: string): Promise<Picture | null> =>
  hash === null ? null : keptPicture(await readChecked(reader, { hash, vault: OPEN }, name));

/** The letterhead in force; `company` is what the workspace is called, where there is none yet. */
export async function readLetterhead(
  reader: Reader,
  company: string,
  language: Language,
  withSeal: boolean,
): Promise<ReadLetterhead> {
  const row = findLetterhead(reader);
  const facts = companyFacts(row, company, language);
  const say = (name: keyof typeof LABELS): string[] => {
    const value = facts[name];
    return value ? [LABELS[name][language].replace('{}', () => value)] : [];
  };
  const contact = [...say('phone'), facts.email, facts.website].filter((each) => each !== null).join(' · ');
  const lines = [facts.address, contact, ...say('taxNumber')].filter((line): line is string => !!line);
  return {
    facts,
    head: {
      sender: { name: facts.name ?? company, lines },
      colour: row?.colour ?? null,
      margin: row?.margin == null ? null : row.margin * POINTS_PER_MILLIMETRE,
      logo: await picture(reader, row?.logo ?? null, 'logo'),
    },
    seal: withSeal ? await picture(reader, row?.seal ?? null, 'seal') : null,
  };
}

/** What the letterhead in force says of the company. */
export const readCompanyFacts = (reader: RecordReader, company: string, language: Language): CompanyFacts =>
  companyFacts(findLetterhead(reader), company, language);

function companyFacts(row: LetterheadRow | undefined, company: string, language: Language): CompanyFacts {
  const english = language === 'en';
  return {
    name: (english ? row?.nameEn : null) ?? row?.name ?? company,
    address: (english ? row?.addressEn : null) ?? row?.address ?? null,
    taxNumber: row?.taxNumber ?? null,
    bank: row?.bank ?? null,
    bankAccount: row?.bankAccount ?? null,
    phone: row?.phone ?? null,
    email: row?.email ?? null,
    website: row?.website ?? null,
  };
}
