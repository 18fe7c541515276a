import { IconShieldLock } from '@tabler/icons-react';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { Area } from '../area.ts';

const screens = () => import('./screens.tsx');
const label = { zh: '角色', en: 'Roles' };

/** What people may do, as named sets of permissions. */
export const roles: Area = {
  screens: [
    { path: '/workspace/roles', component: lazyRouteComponent(screens, 'RoleList') },
    { path: '/workspace/roles/new', component: lazyRouteComponent(screens, 'NewRole') },
    { path: '/workspace/roles/copy/$id', component: lazyRouteComponent(screens, 'CopyOfRole') },
    { path: '/workspace/roles/$id', component: lazyRouteComponent(screens, 'RolePage') },
  ],
  navigation: [{ label, path: '/workspace/roles', permission: 'core.role.read', icon: IconShieldLock }],
  places: { role: { list: '/workspace/roles', page: (id) => `/workspace/roles/${id}` } },
};
