import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/main/app.ts';
import {
  afterWrongPin,
  demandPin,
  LOCK_MINUTES,
  MOST_WRONG_PINS,
  minutesLocked,
} from '../../src/main/domains/compliance/identity/pin.ts';
import { allIdentities } from '../../src/main/domains/compliance/identity/read-identities.ts';
import { appForTest, becomeOwner, becomeRole, type Caller, refusalOf } from '../app-for-test.ts';
import { hasPdfsig, pem } from '../core/signing/pdf-for-test.ts';
import { commercialP12 } from './p12-for-test.ts';

const PIN = '274915';
const YEAR = 366 * 86_400_000;
let app: App;
let call: () => Caller;
let now = Date.UTC(2026, 2, 2, 4);

beforeAll(async () => {
  ({ app, call } = await appForTest(() => now));
});
afterAll(() => app.close());

const identity = () => call().compliance.identity;
const give = (name: string, bytes: Uint8Array): string =>
  app.core.transfers.put({ name, type: 'application/octet-stream', bytes });
const workspace = () => app.core.sessions.demand().workspace;

describe('a PIN', () => {
  test('has six characters at least, and is neither one repeated nor a run', () => {
    for (const weak of ['', '12345', '111111', '123456', '654321', 'abcdef', '      '])
      expect(() => demandPin(weak), weak).toThrow();
    for (const fine of [PIN, '135792', '一个好的口令']) expect(() => demandPin(fine), fine).not.toThrow();
  });

  test('that is wrong five times in a row locks for 15 minutes, whatever the clock says meanwhile', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: -1e9, max: 1e9 }), (at, drift) => {
        let wrong = { failedTries: 0, lockedUntil: null as number | null };
        for (let n = 1; n < MOST_WRONG_PINS; n++) {
          wrong = afterWrongPin(wrong, at);
          expect(minutesLocked(wrong, at)).toBe(0);
        }
        wrong = afterWrongPin(wrong, at);
        expect(minutesLocked(wrong, at)).toBe(LOCK_MINUTES);
        expect(minutesLocked(wrong, at + drift)).toBeLessThanOrEqual(LOCK_MINUTES);
        expect(minutesLocked(wrong, at + LOCK_MINUTES * 60_000)).toBe(0);
      }),
    );
  });
});

describe('the company’s root', () => {
  test('is needed before anybody gets a certificate, and there is one', async () => {
    expect(await refusalOf(identity().make({ pin: PIN }))).toBe('signingRootMissing');
    await identity().makeRoot();
    expect(await refusalOf(identity().makeRoot())).toBe('signingRootExists');
    const { roots } = await identity().overview();
    expect(roots).toMatchObject([{ kind: 'own', organisation: '云帆软件', title: '云帆软件 企业根证书' }]);
  });

  test.skipIf(!hasPdfsig)('is exported as a file that openssl reads', async () => {
    const { download } = await identity().exportRoot();
    const file = app.core.transfers.take(download);
    const said = spawnSync('openssl', ['x509', '-noout', '-subject', '-nameopt', 'utf8,sep_comma_plus'], {
      input: Buffer.from(file?.bytes ?? []),
      encoding: 'utf8',
    });
    expect(said.stdout).toContain('云帆软件 企业根证书');
  });

  test('keeps its key out of records, lists and history', async () => {
    const { reader } = workspace();
    const page = await call().lists.page({ entity: 'signingAuthority', limit: 10 });
    expect(JSON.stringify(page)).not.toContain('privateKey');
    expect(reader.sqlAll('select * from connector_secret', []).length).toBeGreaterThan(0);
  });
});

describe('a signing identity', () => {
  test('is made under the root, for the person at the desk, for three years', async () => {
    expect(await refusalOf(identity().make({ pin: '111111' }))).toBe('pinTooWeak');
    await identity().make({ pin: PIN });
    const { mine } = await identity().overview();
    expect(mine).toMatchObject({ name: '王芳', organisation: '云帆软件', trust: 'own', certificate: 'good' });
    expect(new Date(mine?.validTo ?? 0).toISOString().slice(0, 10)).toBe('2029-03-02');
  });

  test('opens with its PIN alone; wrong ones are counted, lock it, and it opens again a quarter of an hour later', async () => {
    const change = (pin: string, next: string) => refusalOf(identity().changePin({ pin, next }));
    for (let n = 1; n < MOST_WRONG_PINS; n++) expect(await change('999999x', PIN)).toBe('pinWrong');
    expect(await change('999999x', PIN)).toBe('pinLocked');
    expect(await change(PIN, '864209')).toBe('pinLocked');
    now += (LOCK_MINUTES - 1) * 60_000;
    expect(await change(PIN, '864209')).toBe('pinLocked');
    now += 60_000;
    expect(await change(PIN, '864209')).toBe('allowed');
    expect(await change(PIN, PIN)).toBe('pinWrong');
    expect(await change('864209', PIN)).toBe('allowed');
    expect(allIdentities(workspace().reader)[0]?.failedTries).toBe(0);
  });

  test('is not guessed faster by many tries at once', async () => {
    const tries = Array.from({ length: 8 }, (_, n) =>
      refusalOf(identity().changePin({ pin: `88888${n}x`, next: PIN })),
    );
    const said = await Promise.all(tries);
    expect(said.filter((each) => each === 'pinWrong')).toHaveLength(MOST_WRONG_PINS - 1);
    expect(said.filter((each) => each === 'pinLocked')).toHaveLength(8 - MOST_WRONG_PINS + 1);
    now += LOCK_MINUTES * 60_000;
  });

  test('comes from a commercial .p12, and its class follows from the roots that are trusted here', async () => {
    const { file, root } = await commercialP12('secret', now);
    const wrong = identity().importP12({ upload: give('me.p12', file), password: 'no', pin: PIN });
    expect(await refusalOf(wrong)).toBe('p12Unreadable');
    const noFile = identity().importP12({ upload: give('me.p12', pngBytes), password: 'no', pin: PIN });
    expect(await refusalOf(noFile)).toBe('p12Unreadable');
    await identity().importP12({ upload: give('me.p12', file), password: 'secret', pin: PIN });
    expect((await identity().overview()).mine).toMatchObject({ origin: 'imported', trust: 'unknown' });
    expect(await refusalOf(identity().trustRoot({ upload: give('a.cer', pngBytes) }))).toBe(
      'certificateUnreadable',
    );
    const { id } = await identity().trustRoot({ upload: give('ca.pem', Buffer.from(pem(root))) });
    expect((await identity().overview()).mine).toMatchObject({ trust: 'commercial' });
    await identity().retireRoot({ id });
    expect((await identity().overview()).mine).toMatchObject({ trust: 'unknown' });
    expect(await identity().trustRoot({ upload: give('ca.pem', Buffer.from(pem(root))) })).toEqual({ id });
    expect((await identity().overview()).mine).toMatchObject({ trust: 'commercial' });
    await identity().retireRoot({ id });
    expect((await identity().overview()).mine).toMatchObject({ trust: 'unknown' });
  });

  test('replaces the one before, expires, and is revoked with a reason, for good', async () => {
    await identity().make({ pin: PIN });
    const { mine, certificates } = await identity().overview();
    expect(certificates.map(({ status }) => status)).toEqual(['active', 'replaced', 'replaced']);
    now += 3 * YEAR;
    expect((await identity().overview()).mine?.certificate).toBe('expired');
    expect(await refusalOf(identity().changePin({ pin: PIN, next: '864209' }))).toBe('certificateExpired');
    now -= 3 * YEAR;
    await identity().revoke({ id: mine?.id ?? '', reason: '电脑丢失' });
    expect((await identity().overview()).mine).toBeNull();
    expect(await refusalOf(identity().changePin({ pin: PIN, next: '864209' }))).toBe(
      'signingIdentityMissing',
    );
    const again = identity().revoke({ id: mine?.id ?? '', reason: '再次' });
    expect(await refusalOf(again)).toBe('illegalMove');
  });

  test('belongs to one person: others neither see nor revoke it, and do not manage the root', async () => {
    await identity().make({ pin: PIN });
    const owners = (await identity().overview()).mine?.id ?? '';
    await becomeRole(call(), 'sales');
    const { mine, certificates, mayManage } = await identity().overview();
    expect([mine, certificates, mayManage]).toEqual([null, [], false]);
    expect(await refusalOf(identity().revoke({ id: owners, reason: '不是我的' }))).toBe('notFound');
    expect(await refusalOf(identity().makeRoot())).toBe('notAllowed');
    await identity().make({ pin: PIN });
    expect((await identity().overview()).mine?.name).toMatch(/^sales/);
    await becomeOwner(call());
    expect((await identity().overview()).certificates.length).toBeGreaterThan(3);
  });

  test('does not come into being through the generic ways', async () => {
    const values = { title: '冒名', status: 'active', origin: 'own' };
    expect(await refusalOf(call().records.create({ entity: 'signingIdentity', values }))).not.toBe('allowed');
  });
});

const pngBytes = new Uint8Array([137, 80, 78, 71]);
