import type { Entity } from '../entities/entity.ts';

/** What of the platform itself is work of people, and not how the program is set up. */
const OF_THE_CORE: ReadonlySet<string> = new Set(['task', 'mailMessage']);

/** Records that rules may be about: those of the rooms that people make and change, tasks, and mail that came. */
export const isRuled = ({ name, spec }: Entity): boolean =>
  (spec.mergeClass === 'record' || spec.mergeClass === 'document') &&
  spec.frozenWith === undefined &&
  (spec.domain !== 'core' || OF_THE_CORE.has(name));
