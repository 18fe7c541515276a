import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, writeSync } from 'node:fs';

const CHUNK = 4 * 1024 * 1024;

/** The SHA-256 of a file in hexadecimal, a piece at a time. `each` is called between the pieces and may throw. */
export function hashFile(file: string, each: () => void = () => undefined): string {
  return readPieces(file, each, () => undefined);
}

/** Copies a file and returns the SHA-256 of what was read. */
export function copyHashed(from: string, to: string, each: () => void = () => undefined): string {
  const target = openSync(to, 'wx', 0o600);
  try {
    return readPieces(from, each, (piece) => {
      for (let done = 0; done < piece.length; ) done += writeSync(target, piece, done);
    });
  } finally {
    closeSync(target);
  }
}

function readPieces(file: string, each: () => void, use: (piece: Uint8Array) => void): string {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(CHUNK);
  const source = openSync(file, 'r');
  try {
    for (;;) {
      const length = readSync(source, buffer, 0, CHUNK, null);
      if (length === 0) return hash.digest('hex');
      const piece = buffer.subarray(0, length);
      hash.update(piece);
      use(piece);
      each();
    }
  } finally {
    closeSync(source);
  }
}
