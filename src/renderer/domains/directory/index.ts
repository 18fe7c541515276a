import { IconAddressBook, IconBuilding } from '@tabler/icons-react';
import type { Contribution } from '../../records/contribution.ts';

/** Customers and contacts live on the generic screens. */
export const directory: Contribution = {
  name: 'directory',
  screens: [],
  navigation: [
    { label: { zh: '客户', en: 'Customers' }, path: '/records/customer', icon: IconBuilding },
    { label: { zh: '联系人', en: 'Contacts' }, path: '/records/contact', icon: IconAddressBook },
  ],
  commands: [],
  jumps: [{ key: 'c', label: { zh: '客户', en: 'Customers' }, path: '/records/customer' }],
  quickAdds: ['customer', 'contact'],
  places: {},
  panels: [],
};
