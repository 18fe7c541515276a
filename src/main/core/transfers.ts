import { randomBytes } from 'node:crypto';

/** Bytes on their way in or out: an upload, an export, a PDF. */
export interface Transfer {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

const MOST_BYTES = 400 * 1024 * 1024;
const MOST_TRANSFERS = 50;

/**
 * Keeps bytes in memory between a screen and the core. Never on the disk: it is customers' data in clear. The oldest
 * go when there are too many; ids cannot be guessed.
 */
export class Transfers {
  readonly #kept = new Map<string, Transfer>();

  put(transfer: Transfer): string {
    const id = randomBytes(18).toString('base64url');
    this.#kept.set(id, transfer);
    let bytes = [...this.#kept.values()].reduce((sum, kept) => sum + kept.bytes.byteLength, 0);
    for (const [oldest, kept] of this.#kept) {
      if (oldest === id || (bytes <= MOST_BYTES && this.#kept.size <= MOST_TRANSFERS)) break;
      this.#kept.delete(oldest);
      bytes -= kept.bytes.byteLength;
    }
    return id;
  }

  take(id: string): Transfer | undefined {
    return this.#kept.get(id);
  }

  clear(): void {
    this.#kept.clear();
  }
}
