import type { TemplateBody } from '#shared/templates/template-body.ts';
import type { Language, LocalText } from '#shared/texts.ts';
import type { DocumentBlock } from '../documents/index.ts';
import { companyValues, withCompany } from './company-variables.ts';
import type { DocumentContent, DocumentKind, DocumentSource } from './document-kind.ts';
import { fillTemplate } from './fill-template.ts';
import { readCompanyFacts } from './read-letterhead.ts';

/** A template as a mail says it: its title is the subject, its blocks are paragraphs. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
  /** Variables that had no value. */
  readonly missing: readonly LocalText[];
}

/** Fills a template for a mail: words and tables as plain text; logos, seals and places to sign stay on paper. */
export function mailOf(
  source: DocumentSource,
  kind: DocumentKind,
  body: TemplateBody,
  content: DocumentContent,
  language: Language,
): MailText {
  const { reader, facts } = source;
  const company = readCompanyFacts(reader, facts.company, language);
  const { model, missing } = fillTemplate({
    body,
    schema: withCompany(kind.schema),
    data: { values: { ...content.data.values, ...companyValues(company) }, lists: content.data.lists },
    language,
    head: { sender: { name: '', lines: [] }, colour: null, margin: null, logo: null },
    createdAt: content.createdAt,
    seal: null,
  });
  const parts = [model.subtitle, ...model.blocks.map((block) => textOf(block, language))];
  return { subject: model.title, text: parts.filter((part) => part !== '').join('\n\n'), missing };
}

const lined = (lines: readonly string[]): string => lines.filter((line) => line !== '').join('\n');

/** A block as lines of text; empty for what only paper can show. */
function textOf(block: DocumentBlock, language: Language): string {
  const colon = language === 'zh' ? '：' : ': ';
  const row = (cells: readonly string[]): string => cells.filter((cell) => cell !== '').join('  ');
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'paragraph':
      return block.words.map(({ text }) => text).join('');
    case 'notes':
      return lined([block.heading, ...block.lines]);
    case 'terms':
      return lined([block.heading, ...block.clauses.map((clause, at) => `${at + 1}. ${clause}`)]);
    case 'introduction': // whom a mail is for, its head says; a postal address belongs on paper
      return lined([block.party.name, ...block.facts.map(({ label, value }) => `${label}${colon}${value}`)]);
    case 'table':
      return lined([
        row(block.columns.map(({ header }) => header)),
        ...block.rows.map(({ cells }) =>
          row(cells.map(({ text, detail }) => (detail ? `${text} (${detail})` : text))),
        ),
      ]);
    case 'totals':
      return lined(block.rows.map(({ label, value }) => `${label}${colon}${value}`));
    case 'statement':
      return `${block.label}${colon}${block.text}`;
    case 'columns':
      return lined([...block.left, ...block.right].map((each) => textOf(each, language)));
    case 'picture':
    case 'pageBreak':
    case 'signatures':
      return '';
  }
}
