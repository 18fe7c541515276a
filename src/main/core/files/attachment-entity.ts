import { defineEntity } from '../entities/entity.ts';
import { boolean, file, idOfRecord, integer, kindOfRecord, longText, text } from '../entities/field.ts';

/** A confidential file, and its thumbnail, are kept in the vault of the kind of record. */
const VAULT = { when: 'confidential', named: 'recordEntity' } as const;

/**
 * A file that belongs to a record of any kind and shares its rights. Its bytes are in the content store, under their
 * hash. `files.*` is the way to it: the generic lists do not know on what it hangs, so they are for whoever holds
 * `core.attachment.read` itself, which no role but the owner's does.
 */
export const Attachment = defineEntity({
  name: 'attachment',
  domain: 'core',
  label: { zh: '附件', en: 'Attachment' },
  plural: { zh: '附件', en: 'Attachments' },
  mergeClass: 'record',
  titleField: 'name',
  hasPage: false,
  indexes: [['recordId', 'createdAt'], ['hash']],
  fields: {
    recordEntity: kindOfRecord({
      label: { zh: '记录类型', en: 'Kind of record' },
      required: true,
      editable: false,
    }),
    recordId: idOfRecord({
      kind: 'recordEntity',
      label: { zh: '记录', en: 'Record' },
      required: true,
      editable: false,
      max: 40,
    }),
    name: text({
      label: { zh: '文件名', en: 'File name' },
      required: true,
      inList: true,
      editable: false,
      searched: true,
    }),
    mediaType: text({ label: { zh: '文件类型', en: 'Type' }, required: true, inList: true, editable: false }),
    size: integer({
      label: { zh: '大小', en: 'Size' },
      required: true,
      inList: true,
      editable: false,
      min: 1,
    }),
    hash: file({
      label: { zh: '内容指纹', en: 'Content hash' },
      required: true,
      vault: VAULT,
    }),
    thumbnail: file({ label: { zh: '缩略图', en: 'Thumbnail' }, vault: VAULT }),
    note: longText({ label: { zh: '说明', en: 'Note' }, max: 1000, editable: false, searched: true }),
    confidential: boolean({ label: { zh: '保密', en: 'Confidential' }, required: true, editable: false }),
  },
});
