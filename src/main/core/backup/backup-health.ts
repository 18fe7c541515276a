import type { WireError } from '#shared/errors.ts';

/** What the judgement goes by. */
export interface BackupFacts {
  readonly now: number;
  /** When the last good backup was made. */
  readonly lastAt: number | null;
  /** Actions that are in no backup yet. */
  readonly notCovered: number;
  /** Why the last scheduled run failed. */
  readonly problem: WireError | null;
  readonly hasSecondPlace: boolean;
}

/** The one thing that matters most; the screen says it in words with what to do. */
export type BackupHealth =
  | 'good'
  /** Well, but all copies are on this machine. */
  | 'onePlace'
  | 'none'
  | 'old'
  | 'failing'
  | 'secondPlace';

const LONGEST = 26 * 3_600_000;

/** The failures that concern the second place alone: the backup itself was made. */
const OF_SECOND_PLACE: ReadonlySet<WireError['code']> = new Set<WireError['code']>([
  'backupPlaceUnreachable',
  'backupCopyDamaged',
  'diskReadOnly',
]);

export function backupHealth({
  now,
  lastAt,
  notCovered,
  problem,
  hasSecondPlace,
}: BackupFacts): BackupHealth {
  const ofSecond = problem !== null && hasSecondPlace && OF_SECOND_PLACE.has(problem.code);
  if (problem && !ofSecond) return 'failing';
  if (lastAt === null) return 'none';
  if (notCovered > 0 && now - lastAt > LONGEST) return 'old';
  if (ofSecond) return 'secondPlace';
  return hasSecondPlace ? 'good' : 'onePlace';
}
