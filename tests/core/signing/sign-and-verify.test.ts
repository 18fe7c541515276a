import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDF, PdfArray, PdfDict, PdfName, type PdfObject, PdfString } from '@libpdf/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { certificateFacts, certificateState } from '../../../src/main/core/signing/certificate-facts.ts';
import { signerOf } from '../../../src/main/core/signing/key-material.ts';
import { makePersonCertificate } from '../../../src/main/core/signing/make-certificate.ts';
import { acceptReturned } from '../../../src/main/core/signing/returned-file.ts';
import { type SignOrder, signPdf } from '../../../src/main/core/signing/sign-pdf.ts';
import { verifyPdf } from '../../../src/main/core/signing/verify-pdf.ts';
import { png } from '../templates/png-for-test.ts';
import { company, hasPdfsig, inFolder, NOW, pdfsig, pem, plainPdf } from './pdf-for-test.ts';

const FILE = '合同.pdf';
let people: Awaited<ReturnType<typeof company>>;
let plain: Uint8Array;
let once: Uint8Array;
let twice: Uint8Array;

type Key = (typeof people)['fang'];
const sign = async (bytes: Uint8Array, key: Key, more: Partial<SignOrder> = {}): Promise<Uint8Array> =>
  signPdf({ bytes, file: FILE, signer: await signerOf(key), at: NOW, ...more });
const verify = (bytes: Uint8Array) => verifyPdf(bytes, FILE, people.trusted);

const place = { page: 1, x: 72, y: 100, width: 140, height: 60 };

beforeAll(async () => {
  people = await company();
  plain = await plainPdf();
  once = await sign(plain, people.fang, {
    shown: { picture: png(40, [200, 30, 30]), place },
    reason: '同意',
  });
  twice = await sign(once, people.qiang, {
    shown: { picture: png(40, [200, 30, 30]), place: { ...place, page: 2 } },
  });
});

/** An edit by other software: a text drawn on the first page, appended as an incremental update. */
async function edited(bytes: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDF.load(bytes);
  pdf.getPages()[0]?.drawText('and one million more', { x: 72, y: 650 });
  return await pdf.save({ incremental: true });
}

describe('a signed file', () => {
  test('begins with the file as it was, byte for byte, and again after the second signature', () => {
    expect(Buffer.compare(once.subarray(0, plain.length), plain)).toBe(0);
    expect(Buffer.compare(twice.subarray(0, once.length), once)).toBe(0);
  });

  test('names who signed, when and under whose root, for each signature', async () => {
    const { signatures, pages } = await verify(twice);
    expect(pages).toBe(2);
    expect(signatures).toMatchObject([
      { state: 'valid', name: '王芳', organisation: '麦文科技', at: NOW, trust: 'own', certificate: 'good' },
      { state: 'valid', name: '李强', organisation: '客户有限公司', trust: 'own', stamped: false },
    ]);
    expect(signatures.map(({ coversWholeFile }) => coversWholeFile)).toEqual([false, true]);
    expect(signatures.map(({ changedAfterwards }) => changedAfterwards)).toEqual([false, false]);
  });

  test('is signed by strangers where the root is not known here', async () => {
    const { signatures } = await verifyPdf(twice, FILE, {
      anchors: { own: [], commercial: [] },
      revoked: new Map(),
    });
    expect(signatures.map(({ trust }) => trust)).toEqual(['unknown', 'unknown']);
  });

  test('shows a picture in a signature field on its page', async () => {
    const [first] = (await PDF.load(once)).getPages();
    expect(first?.dict.has('Annots')).toBe(true);
  });

  test.skipIf(!hasPdfsig)('is found valid and trusted by pdfsig', () => {
    const said = pdfsig(twice);
    expect(said.match(/Signature is Valid\./g)).toHaveLength(2);
    expect(said.match(/Not total document signed/g)).toHaveLength(1);
    expect(said.match(/- Total document signed/g)).toHaveLength(1);
    expect(said).toContain('王芳');
    expect(said).toContain('ETSI.CAdES.detached');
    expect(pdfsig(twice, people.root.certificate).match(/Certificate is Trusted\./g)).toHaveLength(2);
  });

  test.skipIf(!hasPdfsig)('has certificates that openssl follows to the root', () => {
    const answer = inFolder((folder) => {
      writeFileSync(join(folder, 'ca.pem'), pem(people.root.certificate));
      writeFileSync(join(folder, 'fang.pem'), pem(people.fang.certificate));
      const at = String(Math.floor(NOW / 1000));
      return execFileSync(
        'openssl',
        ['verify', '-x509_strict', '-attime', at, '-CAfile', 'ca.pem', 'fang.pem'],
        {
          cwd: folder,
          encoding: 'utf8',
        },
      );
    });
    expect(answer).toContain('fang.pem: OK');
  });
});

describe('a file that was tampered with', () => {
  test('has every signature broken by one byte flipped in its first revision', async () => {
    const flipped = twice.slice();
    const at = Buffer.from(twice).indexOf('MediaBox');
    flipped[at + 11] = (flipped[at + 11] ?? 0) ^ 1;
    const { signatures } = await verify(flipped);
    expect(signatures.map(({ state }) => state)).toEqual(['broken', 'broken']);
    if (hasPdfsig) expect(pdfsig(flipped).match(/Digest Mismatch/g)).toHaveLength(2);
  });

  test('was changed afterwards when an update follows the last signature, though what was signed still stands', async () => {
    const { signatures } = await verify(await edited(twice));
    expect(signatures.map(({ state }) => state)).toEqual(['valid', 'valid']);
    expect(signatures.map(({ changedAfterwards }) => changedAfterwards)).toEqual([true, true]);
  });

  test('was changed after the first signature when somebody edits it and signs that', async () => {
    const { signatures } = await verify(await sign(await edited(once), people.qiang));
    expect(signatures.map(({ changedAfterwards }) => changedAfterwards)).toEqual([true, false]);
  });

  test('covers nothing where the signed ranges leave more out than the signature', async () => {
    const text = Buffer.from(once).toString('latin1');
    const [range = ''] = /\/ByteRange ?\[[^\]]*\]/.exec(text) ?? [];
    const moved = range.replace(/\[ *0 /, (start) => start.replace('0', '1'));
    const forged = Buffer.from(text.replace(range, moved), 'latin1');
    expect((await verify(forged)).signatures).toMatchObject([{ state: 'broken' }]);
  });
});

describe('a certificate', () => {
  test('made within the second in which it signs used to count as not valid yet', async () => {
    const at = NOW + 987;
    const key = await makePersonCertificate(
      people.root,
      { name: '王芳', organisation: '麦文科技' },
      { from: at, to: at + 86_400_000 },
    );
    const { signatures } = await verify(await sign(plain, key, { at }));
    expect(signatures).toMatchObject([{ state: 'valid', certificate: 'good' }]);
  });

  const at = async (from: number, to: number) =>
    makePersonCertificate(people.root, { name: '王芳', organisation: '麦文科技' }, { from, to });

  test('that expired or does not hold yet signs nothing', async () => {
    await expect(sign(plain, await at(NOW - 2000, NOW - 1000))).rejects.toMatchObject({
      code: 'certificateExpired',
    });
    await expect(sign(plain, await at(NOW + 1000, NOW + 2000))).rejects.toMatchObject({
      code: 'certificateNotYet',
    });
  });

  test('that was revoked signs nothing, and a signature made before stays good', async () => {
    const { serial } = certificateFacts(people.fang.certificate);
    const revoked = new Map([[serial, NOW - 1]]);
    await expect(sign(plain, people.fang, { revoked })).rejects.toMatchObject({ code: 'certificateRevoked' });
    const after = await verifyPdf(once, FILE, { ...people.trusted, revoked });
    expect(after.signatures).toMatchObject([{ state: 'valid', certificate: 'revoked' }]);
    const later = await verifyPdf(once, FILE, { ...people.trusted, revoked: new Map([[serial, NOW + 1]]) });
    expect(later.signatures).toMatchObject([{ certificate: 'good' }]);
  });

  test('is judged at the moment of its use: one that has run out since still held then', async () => {
    const short = await at(NOW - 2000, NOW + 1000);
    const signed = await sign(plain, short);
    expect((await verify(signed)).signatures).toMatchObject([{ certificate: 'good' }]);
    expect(certificateFacts(short.certificate)).toMatchObject({
      name: '王芳',
      issuer: '麦文科技 企业根证书',
    });
    const facts = certificateFacts(short.certificate);
    expect([NOW - 3000, NOW, NOW + 3000].map((moment) => certificateState(facts, moment))).toEqual([
      'notYet',
      'good',
      'expired',
    ]);
  });

  test.skipIf(!hasPdfsig)('of a .p12 file signs, RSA too, and a wrong password is refused', async () => {
    const p12 = inFolder((folder) => {
      const run = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
      run(
        'req',
        '-x509',
        '-newkey',
        'rsa:3072',
        '-nodes',
        '-keyout',
        'k.pem',
        '-out',
        'c.pem',
        '-days',
        '3650',
        '-subj',
        '/C=CN/O=麦文科技/CN=张敏',
        '-utf8',
      );
      run('pkcs12', '-export', '-inkey', 'k.pem', '-in', 'c.pem', '-out', 'a.p12', '-passout', 'pass:secret');
      return readFileSync(join(folder, 'a.p12'));
    });
    const signer = await signerOf({ kind: 'p12', file: p12, password: 'secret' });
    const bytes = await signPdf({ bytes: plain, file: FILE, signer, at: Date.now() });
    expect((await verify(bytes)).signatures).toMatchObject([
      { state: 'valid', name: '张敏', trust: 'unknown' },
    ]);
    expect(pdfsig(bytes)).toContain('Signature is Valid.');
    await expect(signerOf({ kind: 'p12', file: p12, password: 'wrong' })).rejects.toMatchObject({
      code: 'p12Unreadable',
    });
  });
});

describe('a file that comes back', () => {
  const accept = (returned: Uint8Array, sent = once) => acceptReturned(sent, returned, FILE, people.trusted);

  test('is accepted with a new signature and nothing else', async () => {
    expect((await accept(twice)).signatures).toHaveLength(2);
    expect((await accept(once, plain)).signatures).toHaveLength(1);
  });

  test('is refused when it does not begin with what was sent', async () => {
    const other = await sign(await plainPdf(3), people.qiang);
    await expect(accept(other)).rejects.toMatchObject({ code: 'returnedOtherFile' });
    const pdf = await PDF.load(plain);
    pdf.movePage(1, 0); // pages swapped, written anew
    await expect(accept(await sign(await pdf.save(), people.qiang), plain)).rejects.toMatchObject({
      code: 'returnedOtherFile',
    });
  });

  test('is refused without a new signature, and with changes beside it', async () => {
    await expect(accept(once)).rejects.toMatchObject({ code: 'returnedUnsigned' });
    await expect(accept(await edited(once))).rejects.toMatchObject({ code: 'returnedUnsigned' });
    await expect(accept(await edited(twice))).rejects.toMatchObject({ code: 'returnedChanged' });
    await expect(accept(await sign(await edited(plain), people.qiang), plain)).rejects.toMatchObject({
      code: 'returnedChanged',
    });
  });
});

describe('what cannot be signed is refused with its reason', () => {
  const refusal = (bytes: Uint8Array) => expect(sign(bytes, people.fang)).rejects;

  test('no PDF, no pages, encrypted, with a script, with XFA', async () => {
    await refusal(Buffer.from('hello')).toMatchObject({ code: 'pdfUnreadable' });
    await refusal(await PDF.create().save()).toMatchObject({ code: 'pdfWithoutPages' });
    const locked = await PDF.load(plain);
    locked.setProtection({ userPassword: 'a', ownerPassword: 'b' });
    await refusal(await locked.save()).toMatchObject({ code: 'pdfEncrypted' });
    const withEntry = async (key: string, value: PdfObject): Promise<Uint8Array> => {
      const pdf = await PDF.load(plain);
      pdf.context.catalog.getDict().set(key, value);
      return await pdf.save();
    };
    const script = PdfDict.of({ S: PdfName.of('JavaScript'), JS: PdfString.fromString('app.alert(1)') });
    await refusal(await withEntry('OpenAction', script)).toMatchObject({ code: 'pdfWithScript' });
    const form = PdfDict.of({ Fields: PdfArray.of(), XFA: PdfString.fromString('x') });
    await refusal(await withEntry('AcroForm', form)).toMatchObject({ code: 'pdfWithXfa' });
  });
});
