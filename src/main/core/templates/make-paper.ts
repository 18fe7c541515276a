import type { TemplateBody } from '#shared/templates/template-body.ts';
import type { Language, LocalText } from '#shared/texts.ts';
import { type DocumentModel, type WrittenPdf, writePdfTask } from '../documents/index.ts';
import type { Context } from '../router/context.ts';
import type { Desk } from '../router/procedure.ts';
import { companyValues, withCompany } from './company-variables.ts';
import type { DocumentContent, DocumentKind } from './document-kind.ts';
import { fillTemplate } from './fill-template.ts';
import { readLetterhead } from './read-letterhead.ts';

export interface PaperOrder {
  readonly kind: DocumentKind;
  readonly body: TemplateBody;
  readonly content: DocumentContent;
  readonly language: Language;
  readonly sealed: boolean;
  /** Across every page; null for what is issued. */
  readonly watermark: string | null;
}

export interface Paper {
  readonly model: DocumentModel;
  /** Variables that had no value. */
  readonly missing: readonly LocalText[];
  readonly hasSeal: boolean;
}

export const DRAFT: LocalText = { zh: '草稿', en: 'Draft' };

/** A template with its data on the company's paper, ready to be drawn. */
export async function makePaper({ workspace }: Desk, order: PaperOrder): Promise<Paper> {
  const { kind, body, content, language, sealed, watermark } = order;
  const { reader, facts } = workspace;
  const letterhead = await readLetterhead(reader, facts.company, language, sealed);
  const { model, missing } = fillTemplate({
    body,
    schema: withCompany(kind.schema),
    data: {
      values: { ...content.data.values, ...companyValues(letterhead.facts) },
      lists: content.data.lists,
    },
    language,
    head: letterhead.head,
    createdAt: content.createdAt,
    seal: letterhead.seal,
  });
  const hasSeal = model.blocks.some(
    (block) => block.kind === 'signatures' && block.places.some((place) => place.seal !== undefined),
  );
  return { model: watermark === null ? model : { ...model, watermark }, missing, hasSeal };
}

/** Draws it in a worker. */
export const drawPaper = (
  { core, workspace, actor }: Context & Desk,
  model: DocumentModel,
): Promise<WrittenPdf> => core.workers.read(writePdfTask, model, workspace, actor);
