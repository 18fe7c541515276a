import type { LocalText } from '#shared/texts.ts';
import { IssuedDocument } from './issued-document-entity.ts';
import { Letterhead } from './letterhead-entity.ts';
import { DocumentTemplate, DocumentTemplateVersion } from './template-entity.ts';

export type { DocumentContent, DocumentKind, DocumentSource } from './document-kind.ts';
export { documentValueMissing } from './document-value-missing.ts';
export { fillTemplate } from './fill-template.ts';
export { TextFiller } from './fill-text.ts';
export { chooseTemplate } from './find-template.ts';
export { type IssueOrder, issueDocument } from './issue-document.ts';
export { documentOf } from './issued-document-entity.ts';
export { findLetterhead } from './letterhead-entity.ts';
export { letterheadRouter } from './letterhead-router.ts';
export { type MailText, mailOf } from './mail-text.ts';
export { recordMailKind } from './record-mail-kind.ts';
export { sourceOf, sourceWithin } from './source-of.ts';
export { templatesRouter } from './templates-router.ts';

/** Permissions of the room that belong to no kind of record. */
export const templatePermissions: Readonly<Record<string, LocalText>> = {
  'core.seal.write': { zh: '上传印章、在单据上用印', en: 'Upload the seal, and seal documents with it' },
};

export const templateEntities = [
  DocumentTemplate,
  DocumentTemplateVersion,
  Letterhead,
  IssuedDocument,
] as const;

export const templateActions: Readonly<Record<string, LocalText>> = {
  'core.documentTemplate.save': { zh: '保存单据模板', en: 'Saved a document template' },
  'core.documentTemplate.duplicate': { zh: '复制单据模板', en: 'Duplicated a document template' },
  'core.documentTemplate.default': { zh: '选择默认单据模板', en: 'Chose the default document template' },
  'core.documentTemplate.status': {
    zh: '启用或归档单据模板',
    en: 'Put a document template in or out of use',
  },
  'core.documentTemplate.take': { zh: '从文件导入单据模板', en: 'Took in a document template from a file' },
  'core.letterhead.save': { zh: '修改公司信头', en: 'Changed the letterhead' },
  'core.letterhead.picture': { zh: '更换标志或印章', en: 'Changed logo or seal' },
  'core.seal.use': { zh: '用印', en: 'Sealed a document' },
};
