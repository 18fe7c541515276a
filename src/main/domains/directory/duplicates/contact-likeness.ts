import { emailKey, phoneKey } from '#shared/matching/contact-keys.ts';
import { simplified } from '#shared/matching/simplified.ts';
import type { LocalText } from '#shared/texts.ts';
import { agree, differ, type Likeness, SUSPECT, UNLIKE } from './likeness.ts';

/** What of a contact is compared. */
export interface ContactKeys {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly wechat: string;
  readonly customer: string;
}

type Text = string | null;

/** Makes a contact's values comparable. */
export const contactKeys = (row: {
  readonly name: Text;
  readonly email: Text;
  readonly phone: Text;
  readonly wechat: Text;
  readonly customerId: Text;
}): ContactKeys => ({
  name: simplified((row.name ?? '').normalize('NFKC').toLowerCase()).replace(/[\s·]+/g, ''),
  email: emailKey(row.email ?? ''),
  phone: phoneKey(row.phone ?? ''),
  wechat: (row.wechat ?? '').trim().toLowerCase(),
  customer: row.customerId ?? '',
});

/** Under which keys a contact meets those that it may be; a name alone is shared by too many. */
export const contactBlocks = ({ name, email, phone, wechat, customer }: ContactKeys): string[] =>
  [
    email && `e ${email}`,
    phone && `p ${phone}`,
    wechat && `w ${wechat}`,
    name && customer && `c ${customer} ${name}`,
  ].filter((key) => key !== '');

const EMAIL = 60;
const PHONE = 45;
const WECHAT = 45;
const NAME = 30;
const CUSTOMER = 25;
/** Two names at one telephone or mailbox are colleagues rather than one person. */
const ANOTHER_NAME = 30;

/** Two contacts by mail, telephone, WeChat, name and company. Symmetric. */
export function contactLikeness(one: ContactKeys, other: ContactKeys): Likeness {
  const reasons: LocalText[] = [];
  let score = 0;
  const count = (same: boolean, points: number, reason: LocalText): void => {
    if (!same) return;
    score += points;
    reasons.push(reason);
  };
  count(agree(one.email, other.email), EMAIL, { zh: '邮件相同', en: 'same e-mail' });
  count(agree(one.phone, other.phone), PHONE, { zh: '电话相同', en: 'same telephone' });
  count(agree(one.wechat, other.wechat), WECHAT, { zh: '微信相同', en: 'same WeChat' });
  count(agree(one.name, other.name), NAME, { zh: '姓名相同', en: 'same name' });
  count(agree(one.customer, other.customer), CUSTOMER, { zh: '同一客户', en: 'same customer' });
  count(differ(one.name, other.name), -ANOTHER_NAME, { zh: '姓名不同', en: 'another name' });
  return score < SUSPECT ? UNLIKE : { score: Math.min(100, score), reasons };
}
