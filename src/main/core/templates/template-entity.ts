import { defineEntity } from '../entities/entity.ts';
import { boolean, choice, integer, json, reference, text } from '../entities/field.ts';

export const TEMPLATE_STATES = [
  { value: 'draft', label: { zh: '草稿', en: 'Draft' }, tone: 'neutral' },
  { value: 'active', label: { zh: '启用', en: 'In use' }, tone: 'good' },
  { value: 'archived', label: { zh: '已归档', en: 'Archived' }, tone: 'neutral' },
] as const;

export const TEMPLATE_LANGUAGES = [
  { value: 'both', label: { zh: '中文和英文', en: 'Chinese and English' } },
  { value: 'zh', label: { zh: '中文', en: 'Chinese' } },
  { value: 'en', label: { zh: '英文', en: 'English' } },
] as const;

/** How documents of a kind look. What it says is in its versions; the last is in force. */
export const DocumentTemplate = defineEntity({
  name: 'documentTemplate',
  domain: 'core',
  label: { zh: '单据模板', en: 'Document template' },
  plural: { zh: '单据模板', en: 'Document templates' },
  mergeClass: 'config',
  titleField: 'name',
  hasPage: false,
  undoable: false,
  fields: {
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, inList: true, editable: false, max: 80 }),
    kind: text({ label: { zh: '单据种类', en: 'Kind' }, required: true, editable: false, max: 60 }),
    languages: choice({
      label: { zh: '语言', en: 'Languages' },
      required: true,
      editable: false,
      choices: TEMPLATE_LANGUAGES,
    }),
    status: choice({
      label: { zh: '状态', en: 'State' },
      required: true,
      editable: false,
      inList: true,
      choices: TEMPLATE_STATES,
    }),
    isDefault: boolean({ label: { zh: '默认', en: 'Default' }, required: true, editable: false }),
    revision: integer({ label: { zh: '版本', en: 'Version' }, required: true, editable: false }),
    body: json({ label: { zh: '内容', en: 'Content' }, required: true, editable: false, max: 500_000 }),
  },
});

/** A template as it was saved, for good: an issued document names the version it was made with. */
export const DocumentTemplateVersion = defineEntity({
  name: 'documentTemplateVersion',
  domain: 'core',
  label: { zh: '单据模板版本', en: 'Version of a document template' },
  plural: { zh: '单据模板版本', en: 'Versions of document templates' },
  mergeClass: 'ledger',
  titleField: 'name',
  hasPage: false,
  fields: {
    templateId: reference('documentTemplate', { label: { zh: '模板', en: 'Template' }, required: true }),
    revision: integer({ label: { zh: '版本', en: 'Version' }, required: true }),
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, max: 80 }),
    body: json({ label: { zh: '内容', en: 'Content' }, required: true, max: 500_000 }),
  },
});
