import { createHash } from 'node:crypto';
import { PDF, PdfArray, PdfNumber } from '@libpdf/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/main/app.ts';
import { signerOf } from '../../src/main/core/signing/key-material.ts';
import { signPdf } from '../../src/main/core/signing/sign-pdf.ts';
import { expireEnvelopes } from '../../src/main/domains/compliance/envelope/envelope-day.ts';
import { appForTest, becomeOwner, becomeRole, type Caller, refusalOf } from '../app-for-test.ts';
import { company, hasPdfsig, pdfsig, plainPdf } from '../core/signing/pdf-for-test.ts';
import { png } from '../core/templates/png-for-test.ts';
import { attachPdf, contractAt, fileOf, give, kept, ours, PIN, theirs } from './envelope-for-test.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 2, 2, 4);
let app: App;
let call: () => Caller;
let now = START;
let others: Awaited<ReturnType<typeof company>>;

beforeAll(async () => {
  ({ app, call } = await appForTest(() => now));
  await call().compliance.identity.makeRoot();
  await call().compliance.identity.make({ pin: PIN });
  others = await company();
});
afterAll(() => app.close());

type Signers = Parameters<Caller['compliance']['envelope']['send']>[0]['signers'];
const api = () => call().compliance.envelope;
const picture = (): string => give(app, '签名.png', png(40, [20, 20, 120]));
const statusOf = async (id: string): Promise<unknown> =>
  (await call().compliance.contract.get({ id })).contract.status;

/** An envelope that was sent, with the ids of its signers. */
async function sent(signers: Signers, more: { expiresOn?: string; pdf?: Uint8Array } = {}) {
  const contractId = await contractAt(call(), 'approved');
  const fileId = await attachPdf(app, call(), contractId, more.pdf);
  const expiresOn = more.expiresOn ?? null;
  const { id } = await api().send({ contractId, fileId, signers, expiresOn });
  return { id, contractId, signers: kept(app, id).signers.map((each) => each.id) };
}

/** The other side signs the file with software of their own. */
const signedElsewhere = async (bytes: Uint8Array, at = now): Promise<Uint8Array> =>
  signPdf({ bytes, file: '回传.pdf', signer: await signerOf(others.qiang), at });
const returned = (id: string, bytes: Uint8Array) =>
  api().takeReturned({ id, upload: give(app, '回传.pdf', bytes) });

describe('a contract', () => {
  test('is not sent for signature before its approval is in, and then as it was approved', async () => {
    for (const state of ['draft', 'approval'] as const) {
      const contractId = await contractAt(call(), state);
      const fileId = await attachPdf(app, call(), contractId);
      const send = api().send({ contractId, fileId, signers: [ours(app)] });
      expect(await refusalOf(send)).toBe('envelopeNeedsApproval');
      expect(await statusOf(contractId)).toBe(state);
    }
  });

  test('is signed once all have, on the day of the last signature, and both files hang on it', async () => {
    const { id, contractId, signers } = await sent([ours(app), theirs()]);
    const [mine = '', other = ''] = signers;
    expect(await statusOf(contractId)).toBe('signing');
    await api().sign({ id: mine, pin: PIN, picture: picture() });
    expect(await statusOf(contractId)).toBe('signing');
    now += DAY;
    await returned(other, await signedElsewhere(await fileOf(app, call(), id)));
    const { contract } = await call().compliance.contract.get({ id: contractId });
    expect(contract).toMatchObject({ status: 'signed', signedOn: '2026-03-03', signedBy: 'electronic' });
    expect(contract.signatories).toBe('王芳；赵敏');
    const { items } = await call().files.list({ entity: 'contract', id: contractId });
    expect(items.map(({ name }) => name).sort()).toEqual([
      '年度服务 审计页.pdf',
      '年度服务 已签署.pdf',
      '年度服务.pdf',
    ]);
  });

  test('that is out for signature is neither revised nor signed past its envelope', async () => {
    const { contractId, id } = await sent([ours(app)]);
    const { contract } = call().compliance;
    expect(await refusalOf(contract.move({ id: contractId, event: 'revise' }))).toBe('envelopeOpen');
    const paper = contract.sign({ id: contractId, signedOn: '2026-03-02', signatories: '王芳' });
    expect(await refusalOf(paper)).toBe('envelopeOpen');
    const fileId = await attachPdf(app, call(), contractId);
    const again = api().send({ contractId, fileId, signers: [ours(app)] });
    expect(await refusalOf(again)).toBe('envelopeOpen');
    await api().void({ id, reason: '换了文本' });
    expect(await statusOf(contractId)).toBe('draft');
  });
});

describe('signatures', () => {
  test.skipIf(!hasPdfsig)(
    'one after the other are valid, each of them, and the last covers the whole file',
    async () => {
      const { id, signers } = await sent([ours(app), theirs()]);
      const [mine = '', other = ''] = signers;
      await api().sign({ id: mine, pin: PIN, picture: picture() });
      const once = await fileOf(app, call(), id);
      await api().sign({ id: other, pin: PIN, picture: picture(), evidence: '身份证 4403…' });
      const bytes = await fileOf(app, call(), id);
      const said = pdfsig(bytes);
      expect(said.match(/Signature is Valid\./g)).toHaveLength(2);
      expect(said.match(/Not total document signed/g)).toHaveLength(1);
      expect(said.match(/Total document signed/g)).toHaveLength(1);
      const root = call().compliance.identity.exportRoot();
      const pem = Buffer.from(app.core.transfers.take((await root).download)?.bytes ?? []).toString();
      const der = Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ''), 'base64');
      expect(pdfsig(once, der)).toContain('Certificate is Trusted.');
    },
  );

  test('leave the file sent in front, byte for byte', async () => {
    const { id, signers } = await sent([ours(app), theirs()]);
    const first = await fileOf(app, call(), id, 'sent');
    await api().sign({ id: signers[0] ?? '', pin: PIN });
    const second = await fileOf(app, call(), id);
    expect(Buffer.compare(second.subarray(0, first.length), first)).toBe(0);
    expect(await fileOf(app, call(), id, 'sent')).toEqual(first);
  });

  test('show at the place that was set for the signer, and nowhere else', async () => {
    const { id, signers } = await sent([ours(app), theirs()]);
    for (const [at, each] of signers.entries())
      await api().sign({ id: each, pin: PIN, picture: picture(), ...(at ? { evidence: '护照' } : {}) });
    const pdf = await PDF.load(await fileOf(app, call(), id));
    const rects = (pdf.getForm()?.getFields() ?? []).map((field) => {
      const rect = field.getDict().get('Rect');
      return rect instanceof PdfArray
        ? [...rect].map((each) => (each instanceof PdfNumber ? each.value : -1))
        : [];
    });
    expect(rects).toEqual([
      [72, 72, 252, 132],
      [276, 72, 456, 132],
    ]);
    const pages = pdf.getPages();
    expect(pages[0]?.dict.has('Annots')).toBe(false);
    expect(pages[1]?.dict.has('Annots')).toBe(true);
  });

  test.skipIf(!hasPdfsig)('of which one byte was changed are found by pdfsig and by VendorDesk', async () => {
    const { id, signers } = await sent([ours(app)]);
    await api().sign({ id: signers[0] ?? '', pin: PIN, picture: picture() });
    const bytes = await fileOf(app, call(), id);
    const flipped = bytes.slice();
    const at = Buffer.from(bytes).indexOf('MediaBox') + 11;
    flipped[at] = (flipped[at] ?? 0) ^ 1;
    expect(pdfsig(flipped)).toContain('Digest Mismatch');
    const { signatures } = await call().compliance.signing.verify({ upload: give(app, 'a.pdf', flipped) });
    expect(signatures.map(({ state }) => state)).toEqual(['broken']);
    const whole = await api().check({ id });
    expect(whole.signatures).toMatchObject([{ state: 'valid', trust: 'own', name: '王芳' }]);
  });

  test('out of turn are refused, naming who comes first; approvers come before all', async () => {
    const { id, contractId, signers } = await sent([
      theirs({ step: 1 }),
      ours(app, { step: 2 }),
      ours(app, { part: 'approver', step: 9 }),
      theirs({ name: '抄送人', part: 'copy', step: 1 }),
    ]);
    const [other = '', mine = '', approver = '', copy = ''] = signers;
    expect(await refusalOf(api().sign({ id: mine, pin: PIN }))).toBe('signerNotTurn');
    expect(await refusalOf(api().sign({ id: copy, pin: PIN }))).toBe('signerNotTurn');
    const early = await signedElsewhere(await fileOf(app, call(), id));
    expect(await refusalOf(returned(other, early))).toBe('signerNotTurn');
    expect(await refusalOf(api().sign({ id: approver, pin: PIN }))).toBe('signerApproves');
    await api().approve({ id: approver });
    expect(await refusalOf(api().approve({ id: other }))).toBe('signerIsOther');
    await returned(other, early);
    expect(await refusalOf(returned(other, early))).toBe('signerNotTurn');
    await api().sign({ id: mine, pin: PIN });
    expect(await statusOf(contractId)).toBe('signed');
  });

  test('of one step come in any order', async () => {
    const { contractId, signers } = await sent([ours(app), theirs({ step: 1 })]);
    await api().sign({ id: signers[1] ?? '', pin: PIN, picture: picture(), evidence: '身份证' });
    await api().sign({ id: signers[0] ?? '', pin: PIN });
    expect(await statusOf(contractId)).toBe('signed');
  });

  test('of two at once: the second is told that the file is another by now', async () => {
    const { id, signers } = await sent([ours(app), theirs({ step: 1 })]);
    const [mine = '', other = ''] = signers;
    const said = await Promise.all([
      refusalOf(api().sign({ id: mine, pin: PIN })),
      refusalOf(api().sign({ id: other, pin: PIN, picture: picture(), evidence: '身份证' })),
    ]);
    expect(said.toSorted()).toEqual(['allowed', 'envelopeMoved']);
    expect(kept(app, id).signers.filter(({ status }) => status === 'signed')).toHaveLength(1);
  });

  test('in person need handwriting and a word on who they are', async () => {
    const { signers } = await sent([theirs({ step: 1 })]);
    const [other = ''] = signers;
    expect(await refusalOf(api().sign({ id: other, pin: PIN, picture: picture() }))).toBe('required');
    expect(await refusalOf(api().sign({ id: other, pin: PIN, evidence: '身份证' }))).toBe('required');
    const noPicture = give(app, 'x.png', Buffer.from('no picture'));
    const wrong = api().sign({ id: other, pin: PIN, evidence: '身份证', picture: noPicture });
    expect(await refusalOf(wrong)).not.toBe('allowed');
    await api().sign({ id: other, pin: PIN, evidence: '身份证', picture: picture() });
  });
});

describe('a file that comes back', () => {
  test('is taken only if it begins with the file sent and adds a signature and nothing else', async () => {
    const { id, signers } = await sent([theirs({ step: 1 })]);
    const [other = ''] = signers;
    const bytes = await fileOf(app, call(), id);
    expect(await refusalOf(returned(other, bytes))).toBe('returnedUnsigned');
    const foreign = await signedElsewhere(await plainPdf(3));
    expect(await refusalOf(returned(other, foreign))).toBe('returnedOtherFile');
    const edited = await PDF.load(bytes);
    edited.getPages()[0]?.drawText('one million more', { x: 72, y: 600 });
    const changed = await signedElsewhere(await edited.save({ incremental: true }));
    expect(await refusalOf(returned(other, changed))).toBe('returnedChanged');
    expect(await refusalOf(returned(other, Buffer.from('no PDF')))).toBe('returnedOtherFile');
    await returned(other, await signedElsewhere(bytes));
    expect(kept(app, id).signers).toMatchObject([{ status: 'signed', way: 'returned', trust: 'unknown' }]);
  });

  test('with a certificate that had expired by the time it claims is refused', async () => {
    const { id, signers } = await sent([theirs({ step: 1 })]);
    const bytes = await fileOf(app, call(), id);
    const expired = await company({ from: START - 800 * DAY, to: START - 400 * DAY });
    const signer = await signerOf(expired.qiang);
    const forged = signPdf({ bytes, file: 'a.pdf', signer, at: START });
    await expect(forged).rejects.toMatchObject({ code: 'certificateExpired' });
    // other software signs without asking whether the certificate still holds
    const pdf = await PDF.load(bytes);
    const careless = await pdf.sign({ signer, signingTime: new Date(START), fieldName: 'Signature_1' });
    expect(await refusalOf(returned(signers[0] ?? '', careless.bytes))).toBe('returnedCertificate');
  });

  test('whose time lies ahead counts from today', async () => {
    const { id, contractId, signers } = await sent([theirs({ step: 1 })]);
    const ahead = await signedElsewhere(await fileOf(app, call(), id), now + 30 * DAY);
    await returned(signers[0] ?? '', ahead);
    const { contract } = await call().compliance.contract.get({ id: contractId });
    expect(contract.signedOn).toBe(new Date(now).toISOString().slice(0, 10));
  });
});

describe('a signature on paper', () => {
  test('is taken in as a scan with its date, today at the latest, and its hash is kept', async () => {
    const { id, contractId, signers } = await sent([ours(app), theirs()]);
    const scan = await plainPdf(1);
    const paper = (signer: string, signedOn: string, bytes: Uint8Array, name = '扫描.pdf') =>
      api().takePaper({ id: signer, signedOn, evidence: '合同章，王芳经办', upload: give(app, name, bytes) });
    const [mine = '', other = ''] = signers;
    await api().sign({ id: mine, pin: PIN });
    expect(await refusalOf(paper(other, '2027-01-01', scan))).toBe('contractSignedInFuture');
    expect(await refusalOf(paper(other, '2026-03-01', Buffer.from('a,b'), 'a.csv'))).toBe('scanWrongType');
    await paper(other, '2026-03-01', scan);
    const { signers: after } = kept(app, id);
    expect(after[1]).toMatchObject({ way: 'paper', trust: 'paper', signedOn: '2026-03-01' });
    expect(after[1]?.scan).toBe(createHash('sha256').update(scan).digest('hex'));
    const { contract } = await call().compliance.contract.get({ id: contractId });
    expect(contract).toMatchObject({ status: 'signed', signedBy: 'electronic' });
  });

  test('alone makes a contract signed on paper, on the day that stands there', async () => {
    const { contractId, signers } = await sent([ours(app)]);
    const upload = give(app, '扫描.pdf', await plainPdf(1));
    await api().takePaper({ id: signers[0] ?? '', signedOn: '2026-02-27', evidence: '公章', upload });
    const { contract } = await call().compliance.contract.get({ id: contractId });
    expect(contract).toMatchObject({ status: 'signed', signedBy: 'paper', signedOn: '2026-02-27' });
  });
});

describe('an envelope', () => {
  test('that is declined ends with its reason; the contract is a draft that needs another approval', async () => {
    const { id, contractId, signers } = await sent([theirs({ step: 1 }), ours(app, { step: 2 })]);
    await api().decline({ id: signers[0] ?? '', reason: '付款条件未谈妥' });
    expect(kept(app, id).envelope).toMatchObject({ status: 'declined', closeReason: '付款条件未谈妥' });
    const { contract } = await call().compliance.contract.get({ id: contractId });
    expect(contract).toMatchObject({ status: 'draft', approvedHash: null });
    expect(await refusalOf(api().sign({ id: signers[1] ?? '', pin: PIN }))).toBe('envelopeClosed');
    expect(await refusalOf(api().void({ id, reason: 'x' }))).toBe('illegalMove');
  });

  test('expires after its last day, refuses signatures from then on, and stays readable', async () => {
    const today = new Date(now).toISOString().slice(0, 10);
    const { id, contractId, signers } = await sent([ours(app)], { expiresOn: today });
    const before = now;
    now += 2 * DAY;
    expect(await refusalOf(api().sign({ id: signers[0] ?? '', pin: PIN }))).toBe('envelopeExpired');
    const { workspace, actor } = app.core.sessions.demand();
    workspace.write({ action: 'compliance.envelope.expire', actor, source: 'system' }, expireEnvelopes);
    expect(kept(app, id).envelope.status).toBe('expired');
    expect(await statusOf(contractId)).toBe('draft');
    expect((await api().get({ id })).envelope.status).toBe('expired');
    expect((await fileOf(app, call(), id)).byteLength).toBeGreaterThan(100);
    now = before;
    const contract = await contractAt(call(), 'approved');
    const fileId = await attachPdf(app, call(), contract);
    const past = api().send({ contractId: contract, fileId, signers: [ours(app)], expiresOn: '2026-01-01' });
    expect(await refusalOf(past)).toBe('envelopeExpiresInPast');
  });

  test('takes no file that cannot be signed, and no signers who cannot sign', async () => {
    const contractId = await contractAt(call(), 'approved');
    const send = (fileId: string, signers: Signers) => refusalOf(api().send({ contractId, fileId, signers }));
    const fileId = await attachPdf(app, call(), contractId);
    expect(await send(fileId, [ours(app, { part: 'approver' })])).toBe('envelopeWithoutSigner');
    expect(await send(fileId, [ours(app, { personId: null })])).toBe('signerWithoutPerson');
    expect(await send('nothing', [ours(app)])).toBe('notFound');
    const foreign = await attachPdf(app, call(), await contractAt(call(), 'draft'));
    expect(await send(foreign, [ours(app)])).toBe('notFound');
    const signed = await attachPdf(app, call(), contractId, await signedElsewhere(await plainPdf(3)));
    expect(await send(signed, [ours(app)])).toBe('pdfSignedAlready');
    expect(await statusOf(contractId)).toBe('approved');
  });

  test('tells what happened, moment by moment, and its audit page is a signed paper of its own', async () => {
    const { id, signers } = await sent([ours(app), theirs()]);
    expect(await refusalOf(fileOf(app, call(), id, 'auditPage'))).toBe('auditPageMissing');
    await api().remind({ id });
    await api().sign({ id: signers[0] ?? '', pin: PIN });
    await returned(signers[1] ?? '', await signedElsewhere(await fileOf(app, call(), id)));
    const { events, envelope } = await api().get({ id });
    expect(events.map(({ kind }) => kind)).toEqual([
      'sent',
      'reminded',
      'signed',
      'signed',
      'completed',
      'audited',
    ]);
    const file = await fileOf(app, call(), id);
    expect(envelope.current).toBe(createHash('sha256').update(file).digest('hex'));
    const audit = await fileOf(app, call(), id, 'auditPage');
    const said = await call().compliance.signing.verify({ upload: give(app, 'audit.pdf', audit) });
    expect(said.signatures).toMatchObject([
      { state: 'valid', trust: 'own', name: '签署审计页', coversWholeFile: true },
    ]);
    await api().audit({ id });
    expect(await fileOf(app, call(), id, 'auditPage')).toEqual(audit);
  });
});

// last: with a second approver nobody decides on their own contracts any more
describe('keys of people', () => {
  test('are made by the person themselves, with their own PIN', async () => {
    const { signers } = await sent([ours(app), theirs()]);
    const [mine = ''] = signers;
    expect(await refusalOf(api().sign({ id: mine, pin: '000000' }))).toBe('pinWrong');
    await becomeRole(call(), 'salesLead');
    await call().compliance.identity.make({ pin: PIN });
    expect(await refusalOf(api().sign({ id: mine, pin: PIN }))).toBe('signerIsOther');
    await becomeOwner(call());
    await api().sign({ id: mine, pin: PIN });
  });
});
