import { IconAddressBook, IconBuilding, IconCopyCheck, IconMailOpened } from '@tabler/icons-react';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { Contribution } from '../../records/contribution.ts';

const screens = () => import('./screens.tsx');

export const directory: Contribution = {
  name: 'directory',
  screens: [
    { path: '/directory/customers', component: lazyRouteComponent(screens, 'CustomerList') },
    { path: '/directory/customers/$id', component: lazyRouteComponent(screens, 'CustomerPage') },
    { path: '/directory/contacts', component: lazyRouteComponent(screens, 'ContactList') },
    { path: '/directory/contacts/$id', component: lazyRouteComponent(screens, 'ContactPage') },
    {
      path: '/directory/duplicates',
      component: lazyRouteComponent(() => import('./duplicates/duplicates-screen.tsx'), 'DuplicatesScreen'),
    },
    { path: '/directory/letters', component: lazyRouteComponent(screens, 'LetterList') },
    {
      path: '/directory/letters/$id',
      component: lazyRouteComponent(() => import('./letter/letter-page.tsx'), 'LetterPage'),
    },
  ],
  navigation: [
    { label: { zh: '客户', en: 'Customers' }, path: '/directory/customers', icon: IconBuilding },
    { label: { zh: '联系人', en: 'Contacts' }, path: '/directory/contacts', icon: IconAddressBook },
    {
      label: { zh: '查重', en: 'Duplicates' },
      path: '/directory/duplicates',
      permission: 'directory.distinctPair.write',
      icon: IconCopyCheck,
    },
    {
      label: { zh: '信函', en: 'Letters' },
      path: '/directory/letters',
      permission: 'directory.letter.read',
      icon: IconMailOpened,
    },
  ],
  commands: [],
  jumps: [{ key: 'c', label: { zh: '客户', en: 'Customers' }, path: '/directory/customers' }],
  quickAdds: ['customer', 'contact', 'letter'],
  places: {
    customer: { list: '/directory/customers', page: (id) => `/directory/customers/${id}` },
    letter: { list: '/directory/letters', page: (id) => `/directory/letters/${id}` },
    contact: { list: '/directory/contacts', page: (id) => `/directory/contacts/${id}` },
  },
  panels: [],
  help: () => import('./help.ts'),
};
