import { z } from 'zod';
import { defineSetting, readSetting } from '../settings/setting.ts';
import type { Sessions } from './sessions.ts';

/** Minutes without a touch after which the workspace locks; 0 for never. */
export const autoLockMinutes = defineSetting('access.autoLockMinutes', z.number().int().min(0).max(480), 15);

const LOOK_EVERY = 5_000;
/** A timer that comes this late means that the machine slept. */
const ASLEEP = 60_000;
export const WARNING = 60_000;

/**
 * Locks the workspace when nobody has touched it for a while, and after the machine has slept. Long work that was
 * started is not cut off: the lock waits for its end.
 */
export class AutoLock {
  readonly #sessions: Sessions;
  readonly #isBusy: () => boolean;
  readonly #now: () => number;
  #lookedAt: number;
  #timer: NodeJS.Timeout | undefined;
  #warned = false;
  /** The machine has slept while long work was under way; the lock falls when it ends. */
  #owed = false;

  constructor(sessions: Sessions, isBusy: () => boolean, now: () => number = Date.now) {
    this.#sessions = sessions;
    this.#isBusy = isBusy;
    this.#now = now;
    this.#lookedAt = now();
  }

  start(): void {
    this.#lookedAt = this.#now();
    this.#timer = setInterval(() => this.look(), LOOK_EVERY);
    this.#timer.unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** Milliseconds until the lock falls; null where it does not. */
  left(): number | null {
    const session = this.#sessions.open;
    const minutes = session ? readSetting(session.workspace.reader, autoLockMinutes) : 0;
    if (minutes === 0) return null;
    return Math.max(0, this.#sessions.touchedAt + minutes * 60_000 - this.#now());
  }

  /** The machine goes to sleep, or its screen is locked: nobody is at the desk from now on. */
  leave(): void {
    this.#owed = this.left() !== null;
    this.look();
  }

  look(): void {
    const now = this.#now();
    if (now - this.#lookedAt > ASLEEP) this.#owed = true;
    this.#lookedAt = now;
    const left = this.left();
    if (left === null) this.#owed = false;
    if (left === null || this.#isBusy()) return;
    if (this.#owed || left === 0) {
      const reason = this.#owed ? 'sleep' : 'idle';
      this.#owed = false;
      this.#warned = false;
      this.#sessions.lock(reason);
      return;
    }
    // open screens learn that the last minute has begun, or that it is over
    const warning = left <= WARNING;
    if (warning !== this.#warned) this.#sessions.announce(['session']);
    this.#warned = warning;
  }
}
