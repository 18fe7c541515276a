import { randomBytes } from 'node:crypto';

/** Bytes on their way in or out: an upload, an export, a PDF. */
export interface Transfer {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Bytes that stay where they are kept until someone fetches them, piece by piece. */
export interface TransferSource {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  chunks(): Iterable<Uint8Array>;
}

const MOST_BYTES = 400 * 1024 * 1024;
const MOST_TRANSFERS = 50;

const isHeld = (kept: Transfer | TransferSource): kept is Transfer => 'bytes' in kept;
const heldBytes = (kept: Transfer | TransferSource): number => (isHeld(kept) ? kept.bytes.byteLength : 0);

/**
 * Keeps bytes in memory between a screen and the core. Never on the disk: it is customers' data in clear. The oldest
 * go when there are too many; ids cannot be guessed.
 */
export class Transfers {
  readonly #kept = new Map<string, Transfer | TransferSource>();

  put(transfer: Transfer | TransferSource): string {
    const id = randomBytes(18).toString('base64url');
    this.#kept.set(id, transfer);
    let bytes = [...this.#kept.values()].reduce((sum, kept) => sum + heldBytes(kept), 0);
    for (const [oldest, kept] of this.#kept) {
      if (oldest === id || (bytes <= MOST_BYTES && this.#kept.size <= MOST_TRANSFERS)) break;
      this.#kept.delete(oldest);
      bytes -= heldBytes(kept);
    }
    return id;
  }

  /** What waits under that id, to be fetched piece by piece. */
  open(id: string): TransferSource | undefined {
    const kept = this.#kept.get(id);
    if (!kept || !isHeld(kept)) return kept;
    const { name, type, bytes } = kept;
    return { name, type, size: bytes.byteLength, chunks: () => [bytes] };
  }

  /** The same as one piece. */
  take(id: string): Transfer | undefined {
    const kept = this.#kept.get(id);
    if (!kept || isHeld(kept)) return kept;
    return { name: kept.name, type: kept.type, bytes: Buffer.concat([...kept.chunks()]) };
  }

  /** Lets go of the bytes of an upload that has found its place; who asks under the id again gets them from there. */
  settle(id: string, source: TransferSource): void {
    if (this.#kept.has(id)) this.#kept.set(id, source);
  }

  /** Lets go of what nobody will fetch any more. */
  forget(id: string): void {
    this.#kept.delete(id);
  }

  clear(): void {
    this.#kept.clear();
  }
}
