import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeAuthority, makePersonCertificate } from '../../src/main/core/signing/make-certificate.ts';
import { inFolder, pem } from '../core/signing/pdf-for-test.ts';

const DAY = 86_400_000;

/** A .p12 as a commercial authority hands it out, and the root of that authority. */
export async function commercialP12(password: string, now: number, days = 365) {
  const from = now - 400 * DAY;
  const root = await makeAuthority('测试商业机构', { from, to: now + 4000 * DAY }, '测试商业 CA');
  const key = await makePersonCertificate(
    root,
    { name: '赵敏', organisation: '云帆软件' },
    { from, to: now + days * DAY },
  );
  const file = inFolder((folder) => {
    const at = (name: string): string => join(folder, name);
    writeFileSync(at('key.pem'), pem(key.privateKey, 'PRIVATE KEY'));
    writeFileSync(at('me.pem'), pem(key.certificate));
    writeFileSync(at('ca.pem'), pem(root.certificate));
    const from12 = ['-inkey', at('key.pem'), '-in', at('me.pem'), '-certfile', at('ca.pem')];
    execFileSync('openssl', [
      'pkcs12',
      '-export',
      ...from12,
      '-out',
      at('me.p12'),
      '-passout',
      `pass:${password}`,
    ]);
    return new Uint8Array(readFileSync(at('me.p12')));
  });
  return { file, root: root.certificate };
}
