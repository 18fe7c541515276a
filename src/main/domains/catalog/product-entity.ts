import { BILLINGS } from '#shared/billing.ts';
import { defineEntity } from '../../core/entities/entity.ts';
import { choice, decimal, longText, money, text } from '../../core/entities/field.ts';
import { companyCurrency } from './company-currency.ts';

/** Something we sell. */
export const Product = defineEntity({
  name: 'product',
  domain: 'catalog',
  label: { zh: '产品', en: 'Product' },
  plural: { zh: '产品', en: 'Products' },
  mergeClass: 'record',
  titleField: 'name',
  naturalKeys: ['code', 'name'],
  defaultSort: { field: 'name', descending: false },
  importable: true,
  derive: companyCurrency,
  fields: {
    name: text({
      label: { zh: '产品名称', en: 'Product name' },
      required: true,
      sortable: true,
      inList: true,
      searched: true,
      unique: true,
      synonyms: ['product', '产品', '名称'],
    }),
    code: text({
      label: { zh: '产品编码', en: 'Product code' },
      inList: true,
      searched: true,
      unique: true,
      max: 60,
      synonyms: ['sku', '编码', '料号'],
    }),
    series: text({
      label: { zh: '系列', en: 'Series' },
      sortable: true,
      inList: true,
      max: 100,
      synonyms: ['product series', 'family'],
    }),
    unit: text({ label: { zh: '单位', en: 'Unit' }, max: 20, synonyms: ['uom'] }),
    billing: choice({
      label: { zh: '计费方式', en: 'Billing' },
      choices: BILLINGS,
      synonyms: ['billing period', '收费方式'],
    }),
    listPrice: money({
      label: { zh: '标价', en: 'List price' },
      currency: 'currency',
      sortable: true,
      inList: true,
      synonyms: ['sales price', 'price', '价格', '单价'],
    }),
    cost: money({
      label: { zh: '成本', en: 'Cost' },
      currency: 'currency',
      fieldClass: 'sensitive',
      synonyms: ['unit cost', '成本价'],
    }),
    currency: text({ label: { zh: '货币', en: 'Currency' }, max: 3, synonyms: ['币种'] }),
    taxRate: decimal({
      label: { zh: '税率（%）', en: 'Tax rate (%)' },
      inList: true,
      min: 0,
      synonyms: ['vat', 'tax', '税率'],
    }),
    description: longText({ label: { zh: '说明', en: 'Description' } }),
  },
});
