import type { Work } from '../storage/work.ts';
import { type FilterScope, filterScope } from './compile-filter.ts';

/** What whoever acts in a unit of work may see. */
export const scopeOfWork = (work: Work): FilterScope =>
  filterScope(work.registry, work.actor, work.today, work.facts.timeZone);
