export { CopyOfRole, NewRole } from './new-role.tsx';
export { RoleList } from './role-list.tsx';
export { RolePage } from './role-page.tsx';
