import { AppError } from '#shared/errors.ts';
import { covers } from '#shared/permission.ts';
import type { Actor } from './actor.ts';

/** Throws `grantExceedsOwn` where somebody would give a right that they do not hold themselves. */
export function demandOwn(actor: Actor, permissions: readonly string[]): void {
  const beyond = permissions.find((permission) => !covers(actor.role.permissions, permission));
  if (beyond !== undefined) throw new AppError('grantExceedsOwn', { permission: beyond });
}
