import { randomFillSync } from 'node:crypto';

/** Random bytes are fetched in bulk: asking for sixteen costs as much as asking for thousands. */
const pool = Buffer.alloc(16 * 256);
let used = pool.length;
let lastMillis = 0;
let sequence = 0;

/**
 * UUIDv7 (RFC 9562): time-ordered, and within one millisecond of this process in the order of the calls, so that
 * records made together keep their order. `now` is epoch milliseconds.
 */
export function newId(now: number): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const random = pool.subarray(used, used + 16);
  used += 16;
  if (now > lastMillis) {
    lastMillis = now;
    sequence = random.readUInt16BE(0) & 0x7ff; // room to count up within 12 bits
  } else if (++sequence > 0xfff) {
    lastMillis += 1;
    sequence = 0;
  }
  random.writeUIntBE(lastMillis, 0, 6);
  random.writeUInt16BE(0x7000 | sequence, 6);
  random[8] = ((random[8] ?? 0) & 0x3f) | 0x80;
  const hex = random.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
