import { permits } from '#shared/permission.ts';
import { RIGHTS, type Right, wholeRoom } from '#shared/permission-ticks.ts';
import type { LocalText } from '#shared/texts.ts';
import type { RightsRoom } from './rights-rooms.ts';

/** One right of a role in a room: to all of it, or to the things named. */
export interface RightWords {
  readonly right: Right | 'do';
  readonly things: 'all' | readonly LocalText[];
}

export interface RoomWords {
  readonly room: RightsRoom;
  readonly rights: readonly RightWords[];
}

function rightIn(room: RightsRoom, permissions: readonly string[], right: Right): RightWords | undefined {
  if (permits(permissions, wholeRoom(room.name, right))) {
    const exists = room.coming || room.entries.some((entry) => entry.record && entry[right] !== null);
    return exists ? { right, things: 'all' } : undefined;
  }
  const things = room.entries.filter((entry) => entry.record && isHeld(permissions, entry[right]));
  return things.length > 0 ? { right, things: things.map(({ label }) => label) } : undefined;
}

const isHeld = (permissions: readonly string[], permission: string | null): boolean =>
  permission !== null && permits(permissions, permission);

/** What a role may do, room by room; rooms in which it may do nothing are left out. */
export function roleWords(rooms: readonly RightsRoom[], permissions: readonly string[]): RoomWords[] {
  return rooms.flatMap((room) => {
    const done = room.entries.filter(
      (entry) => !entry.record && (isHeld(permissions, entry.read) || isHeld(permissions, entry.write)),
    );
    const rights: RightWords[] = [
      ...RIGHTS.flatMap((right) => rightIn(room, permissions, right) ?? []),
      ...(done.length > 0 ? [{ right: 'do' as const, things: done.map(({ label }) => label) }] : []),
    ];
    return rights.length > 0 ? [{ room, rights }] : [];
  });
}
