import { crc32, deflateSync } from 'node:zlib';

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A ring of one colour on nothing, such as a seal is; `promised` is the size that the header tells. */
export function png(
  size: number,
  [red, green, blue]: readonly [number, number, number],
  promised = size,
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(promised, 0);
  header.writeUInt32BE(promised, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Buffer.alloc(size * (1 + size * 4));
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const far = Math.hypot(x - size / 2, y - size / 2) / size;
      if (far > 0.42 && far < 0.49) rows.set([red, green, blue, 255], y * (1 + size * 4) + 1 + x * 4);
    }
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
