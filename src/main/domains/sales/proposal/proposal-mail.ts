import { salutation } from '#shared/format/salutation.ts';
import { fill, type Language } from '#shared/texts.ts';
import type { RowOf } from '../../../core/entities/entity.ts';
import type { Contact } from '../../directory/index.ts';
import type { ProposalRow } from './proposal-row.ts';

const TEXTS = {
  subject: { zh: '方案：{title}', en: 'Proposal: {title}' },
  text: {
    zh: '{salutation}：\n\n附件是我们的方案“{title}”（{number}，第 {revision} 版）。\n如有问题，请直接回复这封邮件。\n\n{company}',
    en: '{salutation},\n\nattached is our proposal “{title}” ({number}, version {revision}).\nPlease answer this mail with any question.\n\n{company}',
  },
} as const;

/** The mail that a proposal goes out with; the proposal itself is its attachment. */
export function proposalMail(
  { title, number, revision }: ProposalRow,
  contact: Pick<RowOf<typeof Contact>, 'name' | 'addressAs'>,
  company: string,
  language: Language,
): { subject: string; text: string } {
  const greeted = salutation(contact.name, contact.addressAs, language);
  const params = { title, number: number ?? '', revision, company, salutation: greeted };
  return {
    subject: fill(TEXTS.subject[language], params, language),
    text: fill(TEXTS.text[language], params, language),
  };
}
