import type { Room } from '../../core/router/room.ts';
import { PriceBook, PriceBookEntry } from './price-book-entities.ts';
import { Product } from './product-entity.ts';
import { sampleCatalog } from './sample.ts';

export { billingFields } from './billing-fields.ts';
export { type Price, type PriceQuestion, type PriceStep, priceOf } from './price.ts';
export { PriceBook, PriceBookEntry } from './price-book-entities.ts';
export { Product } from './product-entity.ts';

export const catalog: Room = {
  name: 'catalog',
  label: { zh: '产品目录', en: 'Catalogue' },
  entities: [Product, PriceBook, PriceBookEntry],
  lifecycles: [],
  actions: {},
  sample: sampleCatalog,
  tasks: [],
};
