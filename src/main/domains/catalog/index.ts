import type { Room } from '../../core/router/room.ts';
import { PriceBook, PriceBookEntry, Product } from './entities.ts';
import { sampleCatalog } from './sample.ts';

export { PriceBook, PriceBookEntry, Product } from './entities.ts';
export { type Price, priceOf } from './price.ts';

export const catalog: Room = {
  name: 'catalog',
  label: { zh: '产品目录', en: 'Catalogue' },
  entities: [Product, PriceBook, PriceBookEntry],
  lifecycles: [],
  actions: {},
  sample: sampleCatalog,
  tasks: [],
};
