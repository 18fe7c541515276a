import { PDF } from '@libpdf/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/main/app.ts';
import { appForTest, type Caller, refusalOf } from '../app-for-test.ts';
import { hasPdfsig, pdfsig, plainPdf } from '../core/signing/pdf-for-test.ts';
import { attachPdf, contractAt, fileOf, give, kept, ours, PIN, theirs } from './envelope-for-test.ts';
import { commercialP12 } from './p12-for-test.ts';
import { timestampServer } from './timestamp-server.ts';

const DAY = 86_400_000;
let app: App;
let call: () => Caller;
let now = Date.now();

beforeAll(async () => {
  ({ app, call } = await appForTest(() => now));
  await call().compliance.identity.makeRoot();
  await call().compliance.identity.make({ pin: PIN });
});
afterAll(() => app.close());

const api = () => call().compliance.envelope;

async function sent(signers = [ours(app)]) {
  const contractId = await contractAt(call(), 'approved');
  const fileId = await attachPdf(app, call(), contractId);
  const { id } = await api().send({ contractId, fileId, signers });
  return { id, signer: kept(app, id).signers[0]?.id ?? '' };
}

describe('a file that cannot be signed', () => {
  const refused = async (bytes: Uint8Array): Promise<string> => {
    const contractId = await contractAt(call(), 'approved');
    const fileId = await attachPdf(app, call(), contractId, bytes);
    const said = await refusalOf(api().send({ contractId, fileId, signers: [ours(app)] }));
    expect((await call().compliance.contract.get({ id: contractId })).contract.status).toBe('approved');
    return said;
  };

  test('is refused by name: encrypted, without pages, cut off', async () => {
    const encrypted = PDF.create();
    encrypted.addPage({ size: 'a4' });
    encrypted.setProtection({ userPassword: 'secret', ownerPassword: 'owner' });
    expect(await refused(await encrypted.save())).toBe('pdfEncrypted');
    expect(await refused(await PDF.create().save())).toBe('pdfWithoutPages');
    const whole = await plainPdf();
    expect(await refused(whole.subarray(0, whole.length / 2))).toBe('pdfUnreadable');
  });
});

describe('a time stamp service', () => {
  test('has an address, or none', async () => {
    for (const url of ['tsa.example.com', 'ftp://tsa.example.com', 'http://'])
      expect(await refusalOf(api().setTimestamps({ url })), url).toBe('timestampAddressWrong');
  });

  test.skipIf(!hasPdfsig)('vouches for the time of a signature, which pdfsig still finds valid', async () => {
    const server = await timestampServer();
    try {
      await api().setTimestamps({ url: server.url });
      const { id, signer } = await sent();
      expect((await api().get({ id })).stamps).toBe(true);
      await api().sign({ id: signer, pin: PIN });
      expect(server.asked()).toBe(1);
      expect((await api().check({ id })).signatures).toMatchObject([{ state: 'valid', stamped: true }]);
      expect(pdfsig(await fileOf(app, call(), id))).toContain('Signature is Valid.');
    } finally {
      server.close();
      await api().setTimestamps({ url: null });
    }
  });

  test('that does not answer signs nothing; offline one signs without, and that is said', async () => {
    await api().setTimestamps({ url: 'http://127.0.0.1:1/' });
    const { id, signer } = await sent();
    expect(await refusalOf(api().sign({ id: signer, pin: PIN }))).toBe('timestampRefused');
    expect(kept(app, id).signers[0]?.status).toBe('waiting');
    await api().sign({ id: signer, pin: PIN, stamped: false });
    expect((await api().check({ id })).signatures).toMatchObject([{ state: 'valid', stamped: false }]);
    await api().setTimestamps({ url: null });
  });
});

describe('a certificate', () => {
  test('that has expired signs nothing, and the file stays as it was', async () => {
    const { file } = await commercialP12('secret', now, 10);
    const upload = give(app, 'me.p12', file);
    await call().compliance.identity.importP12({ upload, password: 'secret', pin: PIN });
    const { id, signer } = await sent([ours(app), theirs()]);
    now += 11 * DAY;
    expect(await refusalOf(api().sign({ id: signer, pin: PIN }))).toBe('certificateExpired');
    const { envelope } = kept(app, id);
    expect(envelope.current).toBe(envelope.sent);
    const again = call().compliance.identity.importP12({ upload, password: 'secret', pin: PIN });
    expect(await refusalOf(again)).toBe('certificateExpired');
    now -= 11 * DAY;
    await api().sign({ id: signer, pin: PIN });
    expect((await api().check({ id })).signatures).toMatchObject([{ trust: 'unknown', name: '赵敏' }]);
  });

  test('that was revoked afterwards still counts for what it signed before', async () => {
    await call().compliance.identity.make({ pin: PIN });
    const { id, signer } = await sent();
    await api().sign({ id: signer, pin: PIN });
    now += DAY;
    const { mine } = await call().compliance.identity.overview();
    await call().compliance.identity.revoke({ id: mine?.id ?? '', reason: '离职' });
    expect((await api().check({ id })).signatures).toMatchObject([{ state: 'valid', certificate: 'good' }]);
    const next = await sent();
    expect(await refusalOf(api().sign({ id: next.signer, pin: PIN }))).toBe('signingIdentityMissing');
  });
});
