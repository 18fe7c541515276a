import { permits } from './permission.ts';

/** What one thing of a room can be permitted; each null where there is no such right. */
export interface Rights {
  readonly read: string | null;
  readonly write: string | null;
  readonly sensitive: string | null;
}

export const RIGHTS = ['read', 'write', 'sensitive'] as const;
export type Right = (typeof RIGHTS)[number];

export type Permissions = readonly string[];

/** One right to everything in a room, also to what comes later. */
export const wholeRoom = (room: string, right: Right): string => `${room}.*.${right}`;

/** How a right stands in a role: not held, held by itself, or held because something wider is. */
export type Tick = 'off' | 'on' | 'fixed';

export function tickOf(permissions: Permissions, permission: string): Tick {
  const wider = permissions.filter((each) => each !== permission);
  if (permits(wider, permission)) return 'fixed';
  return permissions.includes(permission) ? 'on' : 'off';
}

/** Sets or takes one permission; what a wider one covers is not written beside it. */
export function setPermission(permissions: Permissions, permission: string, held: boolean): Permissions {
  const others = permissions.filter((each) => each !== permission && !(held && permits([permission], each)));
  return held && !permits(others, permission) ? [...others, permission] : others;
}

/**
 * Sets or takes one right to a thing. Who changes something or sees its sensitive fields sees the rest of it too, so
 * reading comes with the first of them and takes both along when it goes.
 */
export function setRight(permissions: Permissions, rights: Rights, right: Right, held: boolean): Permissions {
  const { read, write, sensitive } = rights;
  const along = held ? [read] : right === 'read' ? [write, sensitive] : [];
  return [rights[right], ...along].reduce<Permissions>(
    (kept, permission) => (permission === null ? kept : setPermission(kept, permission, held)),
    permissions,
  );
}

/** The rights to everything in a room, as those to a thing. */
export const roomRights = (room: string): Rights => ({
  read: wholeRoom(room, 'read'),
  write: wholeRoom(room, 'write'),
  sensitive: wholeRoom(room, 'sensitive'),
});

/** The permissions of a role that none of the ticks shows, such as those that another version knew. */
export function unshown(permissions: Permissions, shown: readonly Rights[]): Permissions {
  const known = new Set(shown.flatMap((rights) => RIGHTS.map((right) => rights[right])));
  return permissions.filter((permission) => !known.has(permission));
}

/** Permissions with everything that `*.*.*` stands for written out, so that single ones can be taken away. */
export function spelledOut(permissions: Permissions, shown: readonly Rights[]): Permissions {
  if (!permissions.includes('*.*.*')) return permissions;
  const all = shown.flatMap((rights) => RIGHTS.flatMap((right) => rights[right] ?? []));
  return all.reduce<Permissions>((kept, each) => setPermission(kept, each, true), []);
}

/** What a role has gained and lost against another. */
export function difference(
  now: Permissions,
  before: Permissions,
): { readonly gained: Permissions; readonly lost: Permissions } {
  return {
    gained: now.filter((each) => !permits(before, each)),
    lost: before.filter((each) => !permits(now, each)),
  };
}
