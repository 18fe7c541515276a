import type { Language } from '#shared/texts.ts';
import type { DocumentModel } from '../../../core/documents/index.ts';
import { fillTemplate } from '../../../core/templates/index.ts';
import type { QuotePaper } from './paper.ts';
import { QUOTE_TEMPLATE } from './template.ts';
import { quoteData } from './template-data.ts';
import { QUOTE_VARIABLES } from './variables.ts';

/** The quote by the template that is built in, in one language. Every figure is the pricing's own. */
export const quoteDocument = (paper: QuotePaper, language: Language): DocumentModel =>
  fillTemplate({
    body: QUOTE_TEMPLATE,
    schema: QUOTE_VARIABLES,
    data: quoteData(paper, language),
    language,
    head: { sender: paper.company, colour: null, margin: null, logo: null },
    createdAt: paper.createdAt,
    seal: null,
  }).model;
