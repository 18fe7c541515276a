import type { Sample } from '../../core/sample/sample.ts';
import { PriceBook, PriceBookEntry } from './price-book-entities.ts';
import { Product } from './product-entity.ts';

const PRODUCTS = [
  ['云帆 CRM 标准版', 'CRM-STD', '云帆 CRM', '套', 'year', 1_980_000, '6'],
  ['云帆 CRM 企业版', 'CRM-ENT', '云帆 CRM', '套', 'year', 6_800_000, '6'],
  ['云帆工单', 'DESK', '云帆服务', '套', 'year', 1_280_000, '6'],
  ['云帆数据平台', 'DATA', '云帆数据', '套', 'once', 15_800_000, '13'],
  ['移动端扩展包', 'MOB', '云帆 CRM', '套', 'year', 480_000, '6'],
  ['实施服务', 'IMPL', '服务', '人天', 'once', 250_000, '6'],
  ['培训服务', 'TRAIN', '服务', '天', 'once', 600_000, '6'],
  ['年度维护', 'MAINT', '服务', '套', 'year', 980_000, '6'],
] as const;

/** From which number of days or seats on a service costs how many percent of its list price. */
const TIERS = [
  [null, '9', 100],
  ['10', '49', 92],
  ['50', null, 85],
] as const;

/** What the sample company sells, a price book for partners, and one with prices by volume. */
export const sampleCatalog: Sample = ({ first, on }) => {
  on(first, 'catalog.product.create', (work) => {
    const book = work.insert(PriceBook, { name: '伙伴价', active: 1 });
    const volume = work.insert(PriceBook, { name: '批量价', active: 1, standard: 1 });
    for (const [name, code, series, unit, billing, listPrice, taxRate] of PRODUCTS) {
      const productId = work.insert(Product, { name, code, series, unit, billing, listPrice, taxRate });
      work.insert(PriceBookEntry, { priceBookId: book, productId, unitPrice: (listPrice * 8) / 10 });
      if (series !== '服务') continue;
      for (const [fromQuantity, toQuantity, share] of TIERS)
        work.insert(PriceBookEntry, {
          priceBookId: volume,
          productId,
          fromQuantity,
          toQuantity,
          unitPrice: (listPrice * share) / 100,
        });
    }
  });
};
