import { createHash } from 'node:crypto';
import { AppError } from '#shared/errors.ts';

const MOST_KEPT = 500;
const LONGEST_KEY = 200;

/** Tells whether two commands ask for the same. Their input is plain data; how the engine holds it plays no part. */
const fingerprintOf = (path: string, input: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([path, input]))
    .digest('base64');

interface Answered {
  readonly fingerprint: string;
  readonly answer: Promise<unknown>;
  /** Carried out and answered, not still under way. */
  settled: boolean;
}

/**
 * The first answers of commands, by key, for as long as the session lasts. A command that is sent again while the
 * first is still under way waits for it, and one that keeps no receipt in the workspace is recognised all the same.
 * What must outlast the program is the business of receipts: see `UnitOfWork`.
 */
export class AnsweredCommands {
  readonly #byKey = new Map<string, Answered>();

  /**
   * Runs a command once for its key and returns the first answer to whoever sends it again. A refusal is not kept:
   * the command may be sent again once the cause is gone. Throws `invalidInput` where the key belongs to another
   * command.
   */
  once<T>(
    command: { readonly key: string; readonly path: string; readonly input: unknown },
    run: () => Promise<T>,
    succeeded: (answer: T) => boolean,
  ): Promise<T> {
    const { key } = command;
    if (key.length > LONGEST_KEY)
      throw new AppError('invalidInput', { detail: 'the command key is too long' });
    const fingerprint = fingerprintOf(command.path, command.input);
    const known = this.#byKey.get(key);
    if (known) {
      if (known.fingerprint !== fingerprint)
        throw new AppError('invalidInput', { detail: 'the command key belongs to another command' });
      return known.answer as Promise<T>;
    }
    const answer = run();
    const entry: Answered = { fingerprint, answer, settled: false };
    this.#byKey.set(key, entry);
    const forget = (): void => {
      if (this.#byKey.get(key) === entry) this.#byKey.delete(key);
    };
    answer.then((given) => {
      entry.settled = true;
      if (!succeeded(given)) forget();
    }, forget);
    for (const [oldest, { settled }] of this.#byKey) {
      if (this.#byKey.size <= MOST_KEPT) break;
      if (settled) this.#byKey.delete(oldest);
    }
    return answer;
  }

  /** Forgets every answer given; when another person may sit down, and when the workspace is locked. */
  forget(): void {
    for (const [key, { settled }] of this.#byKey) if (settled) this.#byKey.delete(key);
  }
}
