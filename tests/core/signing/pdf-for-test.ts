import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDF } from '@libpdf/core';
import { makeAuthority, makePersonCertificate } from '../../../src/main/core/signing/make-certificate.ts';

export const NOW = Date.parse('2026-03-02T08:30:00Z');
const YEAR = 365 * 86_400_000;
export const VALID = { from: NOW - YEAR, to: NOW + 3 * YEAR };

/** A PDF with pages that say which they are. */
export async function plainPdf(pages = 2): Promise<Uint8Array> {
  const pdf = PDF.create();
  for (let n = 1; n <= pages; n++) pdf.addPage({ size: 'a4' }).drawText(`Page ${n}`, { x: 72, y: 700 });
  return await pdf.save();
}

/** A company's root with two of its people. */
export async function company(valid = VALID) {
  const root = await makeAuthority('麦文科技', valid);
  const [fang, qiang] = await Promise.all([
    makePersonCertificate(root, { name: '王芳', organisation: '麦文科技' }, valid),
    makePersonCertificate(root, { name: '李强', organisation: '客户有限公司' }, valid),
  ]);
  const trusted = {
    anchors: { own: [root.certificate], commercial: [] },
    revoked: new Map<string, number>(),
  };
  return { root, fang, qiang, trusted };
}

export const pem = (der: Uint8Array, kind = 'CERTIFICATE'): string =>
  `-----BEGIN ${kind}-----\n${Buffer.from(der).toString('base64').replace(/.{64}/g, '$&\n').trimEnd()}\n-----END ${kind}-----\n`;

const has = (program: string): boolean => spawnSync(program, ['-h']).error === undefined;
export const hasPdfsig = has('pdfsig') && has('certutil') && has('openssl');

/** A folder for the time of one call. */
export function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'vdesk-signing-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What pdfsig of poppler says; with a root, whether it is trusted. Its text alone tells, never its exit code. */
export const pdfsig = (bytes: Uint8Array, root?: Uint8Array): string =>
  inFolder((folder) => {
    writeFileSync(join(folder, 'a.pdf'), bytes);
    if (!root) return spawnSync('pdfsig', ['-nocert', 'a.pdf'], { cwd: folder, encoding: 'utf8' }).stdout;
    writeFileSync(join(folder, 'ca.pem'), pem(root));
    execFileSync('mkdir', [join(folder, 'nss')]);
    execFileSync('certutil', ['-N', '-d', 'sql:nss', '--empty-password'], { cwd: folder });
    execFileSync('certutil', ['-A', '-d', 'sql:nss', '-n', 'ca', '-t', 'CT,C,C', '-i', 'ca.pem'], {
      cwd: folder,
    });
    return spawnSync('pdfsig', ['-nssdir', 'sql:nss', 'a.pdf'], { cwd: folder, encoding: 'utf8' }).stdout;
  });
