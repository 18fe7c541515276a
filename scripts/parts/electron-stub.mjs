import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The mark in Electron's binary behind which its fuses stand: a version, their number, and one digit for each. */
const FUSE_MARK = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSES = '0'.repeat(9);

/**
 * Makes a folder that has the shape of Electron's, with a program in it that only says what it is. It lets the
 * packaging be tried where the binary is out of reach; what comes out is not a program to ship.
 */
export function makeElectronStub(folder, version) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'), { recursive: true });
  const script =
    '#!/bin/sh\necho "This is a stub: the Electron binary was out of reach when VendorDesk was packaged."\nexit 1\n';
  const fuses = Buffer.concat([Buffer.from(FUSE_MARK), Buffer.from([1, FUSES.length]), Buffer.from(FUSES)]);
  writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.from(script), fuses]), { mode: 0o755 });
  writeFileSync(join(folder, 'version'), version);
  writeFileSync(join(folder, 'LICENSE'), 'stub\n');
  writeFileSync(join(folder, 'LICENSES.chromium.html'), 'stub\n');
  for (const locale of ['zh-CN', 'en-US']) writeFileSync(join(folder, 'locales', `${locale}.pak`), '');
}
