import { defineEntity } from '../../../src/main/core/entities/entity.ts';
import {
  boolean,
  choice,
  date,
  decimal,
  email,
  instant,
  integer,
  longText,
  money,
  reference,
  text,
} from '../../../src/main/core/entities/field.ts';

const label = (zh: string, en: string) => ({ zh, en });

/** What goods are made by; may be created by an import. */
export const Maker = defineEntity({
  name: 'maker',
  domain: 'catalog',
  label: label('厂商', 'Maker'),
  plural: label('厂商', 'Makers'),
  mergeClass: 'record',
  titleField: 'name',
  naturalKeys: ['name'],
  importable: true,
  fields: {
    name: text({ label: label('厂商名称', 'Maker name'), required: true, sortable: true }),
    parentId: reference('maker', { label: label('上级厂商', 'Parent maker') }),
  },
});

/** Where goods lie; never made by an import. */
export const Shelf = defineEntity({
  name: 'shelf',
  domain: 'catalog',
  label: label('货架', 'Shelf'),
  plural: label('货架', 'Shelves'),
  mergeClass: 'config',
  titleField: 'name',
  naturalKeys: ['name'],
  fields: { name: text({ label: label('货架', 'Shelf'), required: true }) },
});

/** One field of every kind that a file can fill. */
export const Good = defineEntity({
  name: 'good',
  domain: 'catalog',
  label: label('货品', 'Good'),
  plural: label('货品', 'Goods'),
  mergeClass: 'record',
  titleField: 'name',
  naturalKeys: ['code', 'name'],
  defaultSort: { field: 'createdAt', descending: false },
  importable: true,
  fields: {
    name: text({ label: label('品名', 'Name'), required: true, synonyms: ['good', '商品'] }),
    code: text({ label: label('货号', 'Code'), unique: true, max: 40 }),
    note: longText({ label: label('说明', 'Note') }),
    count: integer({ label: label('数量', 'Count') }),
    rate: decimal({ label: label('比率', 'Rate') }),
    price: money({ label: label('价格', 'Price'), currency: 'currency', min: -1_000_000 }),
    currency: text({ label: label('货币', 'Currency'), max: 3 }),
    day: date({ label: label('日期', 'Day') }),
    at: instant({ label: label('时刻', 'At') }),
    sold: boolean({ label: label('售出', 'Sold') }),
    kind: choice({
      label: label('类别', 'Kind'),
      choices: [
        { value: 'hard', label: label('硬件', 'Hardware') },
        { value: 'soft', label: label('软件', 'Software') },
      ],
    }),
    mail: email({ label: label('邮件', 'E-mail') }),
    makerId: reference('maker', { label: label('厂商', 'Maker') }),
    shelfId: reference('shelf', { label: label('货架', 'Shelf') }),
    margin: text({ label: label('毛利', 'Margin'), fieldClass: 'sensitive' }),
  },
});

/** A record without a key: only the file tells whether it came in before. */
export const Remark = defineEntity({
  name: 'remark',
  domain: 'catalog',
  label: label('评语', 'Remark'),
  plural: label('评语', 'Remarks'),
  mergeClass: 'record',
  titleField: 'words',
  importable: true,
  fields: { words: text({ label: label('内容', 'Words'), required: true }) },
});
