import { argon2Sync, createDecipheriv, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { DERIVATION, unwrapKey, wrapKey } from '../../../src/main/core/storage/key-wrap.ts';

const SECRET = 'correct horse battery';

test('a passphrase costs 64 MiB and three passes of argon2id to try, as another program reckons it', async () => {
  expect(DERIVATION).toEqual({ memoryKiB: 65_536, iterations: 3 });
  const key = randomBytes(32);
  const { salt, nonce, sealed, ...cost } = await wrapKey(key, SECRET);
  expect(cost).toEqual(DERIVATION);
  const wrapping = argon2Sync('argon2id', {
    message: SECRET,
    nonce: Buffer.from(salt, 'base64'),
    memory: 65_536,
    passes: 3,
    parallelism: 1,
    tagLength: 32,
  });
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', wrapping, Buffer.from(nonce, 'base64'));
  decipher.setAuthTag(bytes.subarray(-16));
  expect(Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()])).toEqual(key);
});

test('another secret, an empty one and a cheaper derivation open nothing', async () => {
  const wrapped = await wrapKey(randomBytes(32), SECRET);
  expect(await unwrapKey(wrapped, `${SECRET}.`)).toBeUndefined();
  expect(await unwrapKey(wrapped, '')).toBeUndefined();
  expect(await unwrapKey({ ...wrapped, memoryKiB: 64, iterations: 1 }, SECRET)).toBeUndefined();
});
