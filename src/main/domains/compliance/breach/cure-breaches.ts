import type { Work } from '../../../core/storage/work.ts';
import { Breach } from './breach-entity.ts';
import { openBreachesOfDuty } from './breach-read.ts';

/** A duty that is kept in the end cures the breaches that it gave rise to; whether they were any stays to be decided. */
export function cureBreachesOf(work: Work, obligationId: string): void {
  for (const { id } of openBreachesOfDuty(work, obligationId))
    work.update(Breach, id, { curedOn: work.today });
}
