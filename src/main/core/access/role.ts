import { permits } from '#shared/permission.ts';
import type { LocalText } from '#shared/texts.ts';

/** Which rows of the entities that belong to somebody a role sees: their own, their department's, all. */
export const ROW_SCOPES = ['own', 'team', 'all'] as const;
export type RowScope = (typeof ROW_SCOPES)[number];

/** What a role lets its people do. Plain data: it travels to worker threads. */
export interface Role {
  readonly id: string;
  readonly label: LocalText;
  /** Permissions as `room.thing.verb`; `*` stands for any part. What is not named is denied. */
  readonly permissions: readonly string[];
  readonly scope: RowScope;
}

const answers = new WeakMap<Role, Map<string, boolean>>();

/** Deny by default: true only where a pattern of the role covers the permission. Asked at every read, so remembered. */
export function allows(role: Role, permission: string): boolean {
  let known = answers.get(role);
  if (!known) {
    known = new Map();
    answers.set(role, known);
  }
  let answer = known.get(permission);
  if (answer === undefined) {
    answer = permits(role.permissions, permission);
    known.set(permission, answer);
  }
  return answer;
}
