import type { Language } from '#shared/texts.ts';
import { defineEntity, type RecordReader, type RowOf, type TablesOf } from '../entities/entity.ts';
import { boolean, choice, file, idOfRecord, integer, kindOfRecord, text } from '../entities/field.ts';
import { queryBuilder } from '../storage/query-builder.ts';

/** A document as it went out: its bytes by their SHA-256, and the template it was made with. Never made again. */
export const IssuedDocument = defineEntity({
  name: 'issuedDocument',
  domain: 'core',
  label: { zh: '已签发文件', en: 'Issued document' },
  plural: { zh: '已签发文件', en: 'Issued documents' },
  mergeClass: 'ledger',
  titleField: 'title',
  hasPage: false,
  indexes: [['recordId', 'language', 'sealed']],
  fields: {
    title: text({ label: { zh: '标题', en: 'Title' }, required: true, inList: true }),
    kind: text({ label: { zh: '单据种类', en: 'Kind' }, required: true, max: 60 }),
    recordEntity: kindOfRecord({ label: { zh: '记录类型', en: 'Kind of record' }, required: true, max: 100 }),
    recordId: idOfRecord({
      kind: 'recordEntity',
      label: { zh: '记录', en: 'Record' },
      required: true,
      max: 40,
    }),
    language: choice({
      label: { zh: '语言', en: 'Language' },
      required: true,
      choices: [
        { value: 'zh', label: { zh: '中文', en: 'Chinese' } },
        { value: 'en', label: { zh: '英文', en: 'English' } },
      ],
    }),
    sealed: boolean({ label: { zh: '已用印', en: 'Sealed' }, required: true, inList: true }),
    hash: file({ label: { zh: '文件', en: 'File' }, required: true }),
    size: integer({ label: { zh: '字节数', en: 'Bytes' }, required: true }),
    templateId: text({ label: { zh: '模板', en: 'Template' }, max: 40 }),
    templateName: text({ label: { zh: '模板名称', en: 'Template' }, required: true, max: 80 }),
    templateRevision: integer({ label: { zh: '模板版本', en: 'Version of the template' }, required: true }),
  },
});

const builder = queryBuilder<TablesOf<typeof IssuedDocument>>();

/** Which of a record's documents. */
export interface WhichDocument {
  readonly entity: string;
  readonly id: string;
  readonly language: Language;
  readonly sealed: boolean;
}

/** The document as it was issued; undefined until it is. Where two were made at once, the first counts. */
export const documentOf = (
  reader: RecordReader,
  { entity, id, language, sealed }: WhichDocument,
): RowOf<typeof IssuedDocument> | undefined =>
  reader.first(
    builder
      .selectFrom('issuedDocument')
      .selectAll()
      .where('recordId', '=', id)
      .where('language', '=', language)
      .where('sealed', '=', sealed ? 1 : 0)
      .where('recordEntity', '=', entity)
      .orderBy('id')
      .limit(1),
  ) as RowOf<typeof IssuedDocument> | undefined;
