import { IconBook2, IconPackage } from '@tabler/icons-react';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { Contribution } from '../../records/contribution.ts';

const screens = () => import('./screens.tsx');

export const catalog: Contribution = {
  name: 'catalog',
  screens: [
    { path: '/catalog/products', component: lazyRouteComponent(screens, 'ProductList') },
    { path: '/catalog/products/$id', component: lazyRouteComponent(screens, 'ProductPage') },
    { path: '/catalog/price-books', component: lazyRouteComponent(screens, 'PriceBookList') },
    { path: '/catalog/price-books/$id', component: lazyRouteComponent(screens, 'PriceBookPage') },
  ],
  navigation: [
    { label: { zh: '产品', en: 'Products' }, path: '/catalog/products', icon: IconPackage },
    { label: { zh: '价目表', en: 'Price books' }, path: '/catalog/price-books', icon: IconBook2 },
  ],
  commands: [],
  jumps: [{ key: 'p', label: { zh: '产品', en: 'Products' }, path: '/catalog/products' }],
  quickAdds: ['product'],
  places: {
    product: { list: '/catalog/products', page: (id) => `/catalog/products/${id}` },
    priceBook: { list: '/catalog/price-books', page: (id) => `/catalog/price-books/${id}` },
  },
  panels: [],
  help: () => import('./help.ts'),
};
