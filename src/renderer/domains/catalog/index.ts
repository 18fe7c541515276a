import { IconPackage, IconTags } from '@tabler/icons-react';
import type { Contribution } from '../../records/contribution.ts';

/** Products and price books live on the generic screens. */
export const catalog: Contribution = {
  name: 'catalog',
  screens: [],
  navigation: [
    { label: { zh: '产品', en: 'Products' }, path: '/records/product', icon: IconPackage },
    { label: { zh: '价目表', en: 'Price books' }, path: '/records/priceBook', icon: IconTags },
  ],
  commands: [],
  jumps: [],
  quickAdds: ['product'],
  places: {},
  panels: [],
};
