import { AppError } from '#shared/errors.ts';
import type { Work } from '../storage/work.ts';
import { demandAdministrator } from './administrators.ts';
import { settleSeals } from './seal-rights.ts';

/**
 * Ends every change of people and roles: somebody can still manage them, and the keys of sensitive fields are where
 * the rights are. Throws `lastAdministrator`, or `sealKeyMissing` where one of the people concerned may now read what
 * the actor holds no key to hand on; others, who were waiting before, go on waiting.
 */
export function settleRights(work: Work, concerned: readonly string[]): void {
  demandAdministrator(work);
  const missing = settleSeals(work, work.registry).find(({ holder }) => concerned.includes(holder));
  if (missing) throw new AppError('sealKeyMissing', { entity: work.registry.get(missing.vault).spec.label });
}
