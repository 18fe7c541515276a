import type { BackupHealth } from '../backup/backup-health.ts';

/** What the judgement goes by; gathered in one place, judged in another. */
export interface HealthFacts {
  readonly backup: BackupHealth;
  /** The last full check: when, and how many findings; null where there was none. */
  readonly checked: { readonly at: number; readonly findings: number } | null;
  /** Recurring work whose last run failed, by name. */
  readonly failing: readonly string[];
  /** False where this device holds no number series. */
  readonly numbersLeased: boolean;
  readonly administrators: number;
  /** False where the printed recovery code does not open what is sealed. */
  readonly recoveryOpensAll: boolean;
  /** People whose role may read what they have been given no key for yet. */
  readonly waitingForKeys: number;
  /** Failed tries to unlock in the last seven days. */
  readonly failedTries: number;
  readonly now: number;
  /** When the latest action happened, by the clock of its time. */
  readonly latestAt: number;
  readonly freeBytes: number;
  readonly fileBytes: number;
}

export type SignTone = 'good' | 'warning' | 'bad';

export type SignName =
  | 'backup'
  | 'check'
  | 'recurring'
  | 'numbers'
  | 'administrators'
  | 'recovery'
  | 'keys'
  | 'signIns'
  | 'clock'
  | 'disk';

/** One thing that was looked at: how it is, which sentence tells it, and with which figures. */
export interface Sign {
  readonly name: SignName;
  readonly tone: SignTone;
  /** Names the sentence within the sign: `good`, or what is not well. */
  readonly state: string;
  readonly params: Readonly<Record<string, string | number>>;
}

const DAY = 86_400_000;
const CHECK_DAYS = 14;
const MANY_TRIES = 10;
/** Minutes that the clock may lag behind the log before it counts as put back (X2). */
const CLOCK_MINUTES = 5;
const LEAST_FREE = 500_000_000;

const sign = (name: SignName, tone: SignTone, state: string = tone, params: Sign['params'] = {}): Sign => ({
  name,
  tone,
  state,
  params,
});

function backupSign({ backup }: HealthFacts): Sign {
  if (backup === 'good' || backup === 'onePlace') return sign('backup', 'good', backup);
  return sign('backup', backup === 'failing' ? 'bad' : 'warning', backup);
}

function checkSign({ checked, now }: HealthFacts): Sign {
  if (!checked) return sign('check', 'warning', 'never');
  if (checked.findings > 0) return sign('check', 'bad', 'findings', { count: checked.findings });
  const days = Math.floor((now - checked.at) / DAY);
  return days > CHECK_DAYS ? sign('check', 'warning', 'old', { count: days }) : sign('check', 'good');
}

function diskSign({ freeBytes, fileBytes }: HealthFacts): Sign {
  // a backup needs as much again as the file, and the log of the engine some more
  const wanted = Math.max(LEAST_FREE, 2 * fileBytes);
  if (freeBytes < LEAST_FREE / 5) return sign('disk', 'bad', 'full', { free: freeBytes });
  return freeBytes < wanted
    ? sign('disk', 'warning', 'low', { free: freeBytes, wanted })
    : sign('disk', 'good', 'good', { free: freeBytes });
}

/** Judges each thing by itself; what is worst comes first. Pure. */
export function healthSigns(facts: HealthFacts): Sign[] {
  const { failing, administrators, waitingForKeys, failedTries } = facts;
  const behind = Math.floor((facts.latestAt - facts.now) / 60_000);
  const signs = [
    backupSign(facts),
    checkSign(facts),
    failing.length === 0
      ? sign('recurring', 'good')
      : sign('recurring', 'warning', 'failing', { count: failing.length }),
    sign('numbers', facts.numbersLeased ? 'good' : 'bad', facts.numbersLeased ? 'good' : 'none'),
    sign('administrators', administrators > 1 ? 'good' : 'warning', administrators > 1 ? 'good' : 'one', {
      count: administrators,
    }),
    sign('recovery', facts.recoveryOpensAll ? 'good' : 'warning', facts.recoveryOpensAll ? 'good' : 'partly'),
    waitingForKeys === 0
      ? sign('keys', 'good')
      : sign('keys', 'warning', 'waiting', { count: waitingForKeys }),
    failedTries < MANY_TRIES
      ? sign('signIns', 'good', 'good', { count: failedTries })
      : sign('signIns', 'warning', 'many', { count: failedTries }),
    behind > CLOCK_MINUTES ? sign('clock', 'warning', 'back', { count: behind }) : sign('clock', 'good'),
    diskSign(facts),
  ];
  const order: Record<SignTone, number> = { bad: 0, warning: 1, good: 2 };
  return signs.sort((left, right) => order[left.tone] - order[right.tone]);
}
