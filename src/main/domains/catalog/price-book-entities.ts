import { defineEntity } from '../../core/entities/entity.ts';
import {
  boolean,
  date,
  decimal,
  integer,
  longText,
  money,
  reference,
  text,
} from '../../core/entities/field.ts';
import { companyCurrency } from './company-currency.ts';
import { checkPriceBook, checkPriceBookEntry, refuseOverlap } from './price-ranges.ts';

const VALID_FROM = { zh: '生效日期', en: 'Valid from' };
const VALID_UNTIL = { zh: '截止日期', en: 'Valid until' };

/** A named set of prices. For whom and when it holds decides whether quotes take it by themselves. */
export const PriceBook = defineEntity({
  name: 'priceBook',
  domain: 'catalog',
  label: { zh: '价目表', en: 'Price book' },
  plural: { zh: '价目表', en: 'Price books' },
  mergeClass: 'record',
  titleField: 'name',
  naturalKeys: ['name'],
  defaultSort: { field: 'name', descending: false },
  importable: true,
  derive: companyCurrency,
  check: checkPriceBook,
  fields: {
    name: text({
      label: { zh: '名称', en: 'Name' },
      required: true,
      sortable: true,
      inList: true,
      searched: true,
      unique: true,
    }),
    currency: text({ label: { zh: '货币', en: 'Currency' }, max: 3, inList: true, onCreate: true }),
    active: boolean({ label: { zh: '启用', en: 'Active' }, inList: true }),
    standard: boolean({ label: { zh: '该货币的默认价目表', en: 'Default of its currency' }, inList: true }),
    customerId: reference('customer', { label: { zh: '限客户', en: 'Only customer' }, inList: true }),
    partnerId: reference('customer', { label: { zh: '限伙伴', en: 'Only partner' }, inList: true }),
    region: text({ label: { zh: '限区域', en: 'Only region' }, max: 100, inList: true }),
    country: text({ label: { zh: '限国家或地区', en: 'Only country' }, max: 100 }),
    industry: text({ label: { zh: '限行业', en: 'Only industry' }, max: 100 }),
    priority: integer({ label: { zh: '优先级', en: 'Priority' }, inList: true }),
    validFrom: date({ label: VALID_FROM, inList: true, sortable: true }),
    validUntil: date({ label: VALID_UNTIL, inList: true, sortable: true }),
    note: longText({ label: { zh: '备注', en: 'Note' } }),
  },
});

/** The price of one product in one price book, for a range of quantities and of days. */
export const PriceBookEntry = defineEntity({
  name: 'priceBookEntry',
  domain: 'catalog',
  label: { zh: '价目', en: 'Price' },
  plural: { zh: '价目', en: 'Prices' },
  mergeClass: 'record',
  titleField: 'productId',
  keyTogether: ['priceBookId', 'productId', 'fromQuantity', 'validFrom'],
  keyWhenEmpty: { fromQuantity: '0', validFrom: '' },
  importable: true,
  partOf: ['priceBookId'],
  derive: companyCurrency,
  check: checkPriceBookEntry,
  written: refuseOverlap,
  fields: {
    priceBookId: reference('priceBook', {
      label: { zh: '价目表', en: 'Price book' },
      required: true,
      inList: true,
    }),
    productId: reference('product', {
      label: { zh: '产品', en: 'Product' },
      required: true,
      inList: true,
      synonyms: ['product name'],
    }),
    fromQuantity: decimal({ label: { zh: '起始数量', en: 'From quantity' }, inList: true, min: 0 }),
    toQuantity: decimal({ label: { zh: '截止数量', en: 'Up to quantity' }, inList: true, min: 0 }),
    unitPrice: money({
      label: { zh: '单价', en: 'Unit price' },
      currency: 'currency',
      required: true,
      inList: true,
      sortable: true,
    }),
    currency: text({ label: { zh: '货币', en: 'Currency' }, max: 3 }),
    validFrom: date({ label: VALID_FROM, inList: true }),
    validUntil: date({ label: VALID_UNTIL, inList: true }),
  },
});
