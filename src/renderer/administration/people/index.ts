import { IconUsers } from '@tabler/icons-react';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { Area } from '../area.ts';

const screens = () => import('./screens.tsx');
const label = { zh: '人员', en: 'People' };

/** Who works here, and who of them can unlock the workspace. */
export const people: Area = {
  screens: [
    { path: '/workspace/people', component: lazyRouteComponent(screens, 'PeopleList') },
    { path: '/workspace/people/$id', component: lazyRouteComponent(screens, 'PersonPage') },
  ],
  navigation: [{ label, path: '/workspace/people', permission: 'core.person.read', icon: IconUsers }],
  places: { person: { list: '/workspace/people', page: (id) => `/workspace/people/${id}` } },
};
