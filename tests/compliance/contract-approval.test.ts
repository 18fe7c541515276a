import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/main/app.ts';
import type { RecordValues } from '../../src/main/core/entities/record-values.ts';
import type { Work } from '../../src/main/core/storage/work.ts';
import { Contract } from '../../src/main/domains/compliance/contract/contract-entity.ts';
import {
  ContractLine,
  ContractParty,
} from '../../src/main/domains/compliance/contract/contract-part-entities.ts';
import { linesOfContract, partiesOf } from '../../src/main/domains/compliance/contract/contract-read.ts';
import { appForTest, type Caller, refusalOf } from '../app-for-test.ts';

let app: App;
let call: () => Caller;
const now = Date.UTC(2026, 10, 23, 4);

beforeAll(async () => {
  ({ app, call } = await appForTest(() => now));
});
afterAll(() => app.close());

const page = (id: string) => call().compliance.contract.get({ id });

async function drafted(values: Record<string, unknown> = {}): Promise<string> {
  const { id } = await call().compliance.contract.draft({ title: '年度服务', kind: 'sales' });
  await call().compliance.contract.save({
    id,
    version: 1,
    values: { amount: 106_000, startsOn: '2026-11-01', endsOn: '2027-10-31', ...values },
    parties: [
      { role: 'partyA', side: 'theirs', legalName: '深圳吉祥贸易', signatory: '赵敏' },
      { role: 'partyB', side: 'ours', legalName: '云帆软件' },
    ],
    blocks: [{ clauseId: null, heading: '价款', text: '价款 {{amount}}，大写 {{amountInWords}}' }],
  });
  write((work) =>
    work.insert(ContractLine, {
      contractId: id,
      position: 1,
      description: '客户管理平台',
      unit: '年',
      quantity: '1',
      unitPrice: '1000',
      taxRate: '6',
      billing: 'year',
      termMonths: 12,
      currency: 'CNY',
      net: 100_000,
      tax: 6000,
      gross: 106_000,
    }),
  );
  return id;
}

function write(body: (work: Work) => unknown): void {
  const { workspace, actor } = app.core.sessions.demand();
  workspace.write({ action: 'compliance.contract.save', actor, source: 'system' }, (work) => {
    body(work);
    return null;
  });
}

async function approved(values: Record<string, unknown> = {}): Promise<string> {
  const id = await drafted(values);
  await call().compliance.contract.move({ id, event: 'submit' });
  await call().compliance.contract.decide({ id, approve: true });
  return id;
}

const sendOut = (id: string) => refusalOf(call().compliance.contract.move({ id, event: 'sendOut' }));

describe('what was approved', () => {
  const edits: readonly (readonly [string, RecordValues])[] = [
    ['the customer', {}],
    ['how the amount is meant', { amountKind: 'cap' }],
    ['the language', { language: 'en' }],
    ['the amount', { amount: 106_001 }],
    ['the end', { endsOn: '2028-10-31' }],
  ];
  test.each(edits)('is void when %s is edited afterwards', async (what, values) => {
    const id = await approved();
    const { id: customerId } = await call().records.create({
      entity: 'customer',
      values: { name: `另一家 ${id}` },
    });
    write((work) => work.update(Contract, id, what === 'the customer' ? { customerId } : values));
    expect(await sendOut(id)).toBe('approvalVoid');
  });

  const lineEdits: readonly (readonly [string, RecordValues])[] = [
    ['unit price', { unitPrice: '999' }],
    ['tax rate', { taxRate: '13' }],
    ['billing', { billing: 'month' }],
    ['term', { termMonths: 24 }],
    ['unit', { unit: '套' }],
    ['net amount', { net: 100_001 }],
  ];
  test.each(lineEdits)('is void when the %s of a line is edited afterwards', async (_what, values) => {
    const id = await approved();
    write((work) => work.update(ContractLine, linesOfContract(work, id)[0]?.id ?? '', values));
    expect(await sendOut(id)).toBe('approvalVoid');
  });

  test('is void when a party is edited afterwards, and stands while nothing is', async () => {
    const id = await approved();
    write((work) =>
      work.update(ContractParty, partiesOf(work, id)[0]?.id ?? '', { signatoryTitle: '总经理' }),
    );
    expect(await sendOut(id)).toBe('approvalVoid');
    const untouched = await approved();
    write((work) => work.update(Contract, untouched, { note: '备注不在其内' }));
    expect(await sendOut(untouched)).toBe('allowed');
  });

  test('is the text with the values of that day: terms changed later make the next version', async () => {
    const id = await approved();
    await call().compliance.contract.move({ id, event: 'revise' });
    const version = Number((await page(id)).contract.version);
    await call().compliance.contract.save({ id, version, values: { amount: 212_000 } });
    await call().compliance.contract.move({ id, event: 'submit' });
    await call().compliance.contract.decide({ id, approve: true });
    const { versions } = await page(id);
    expect(versions.map(({ revision, state }) => [revision, state])).toEqual([
      [2, 'frozen'],
      [1, 'frozen'],
    ]);
    expect(versions[0]?.hash).not.toBe(versions[1]?.hash);
    const [right, left] = versions.map((each) => each.id);
    const { clauses, counts } = await call().compliance.contract.compare({
      id,
      left: left ?? '',
      right: right ?? '',
    });
    expect(counts).toMatchObject({ changed: 1 });
    expect(clauses[0]?.text).toContain('贰仟壹佰贰拾元整');
    expect(clauses[0]?.oldText).toContain('壹仟零陆拾元整');
  });

  test('stays one version where it is approved again unchanged', async () => {
    const id = await approved();
    await call().compliance.contract.move({ id, event: 'revise' });
    await call().compliance.contract.move({ id, event: 'submit' });
    await call().compliance.contract.decide({ id, approve: true });
    expect((await page(id)).versions).toHaveLength(1);
  });
});

describe('two versions', () => {
  test('of another contract are not compared', async () => {
    const id = await approved();
    const other = await approved();
    const [own, foreign] = [
      (await page(id)).versions[0]?.id ?? '',
      (await page(other)).versions[0]?.id ?? '',
    ];
    expect(await refusalOf(call().compliance.contract.compare({ id, left: own, right: foreign }))).toBe(
      'notFound',
    );
  });
});

describe('the paper of a contract', () => {
  const pdf = async (id: string, versionId?: string) => {
    const made = await call().compliance.contract.pdf({ id, ...(versionId ? { versionId } : {}) });
    const taken = app.core.transfers.take(made.download);
    if (!taken) throw new Error('the file is gone');
    return { ...made, bytes: taken.bytes };
  };

  test('is kept with its SHA-256 when it is approved, and is the same bytes ever after', async () => {
    const id = await approved();
    const { contract, versions } = await page(id);
    const first = await pdf(id);
    expect(versions[0]?.document).toBe(createHash('sha256').update(first.bytes).digest('hex'));
    expect(first.name).toBe(`${contract.number} 年度服务 v1.pdf`);
    expect(first.missing).toEqual([]);
    await call().letterhead.save({ values: { address: '换了地址' } });
    expect(Buffer.compare((await pdf(id)).bytes, first.bytes)).toBe(0);
  });

  test('of a draft is not kept, and of a contract without a text is refused', async () => {
    const id = await drafted();
    await pdf(id);
    expect((await page(id)).versions[0]?.document).toBe(null);
    const { id: empty } = await call().compliance.contract.draft({ title: '空', kind: 'nda' });
    expect(await refusalOf(call().compliance.contract.pdf({ id: empty }))).toBe('contractWithoutText');
  });

  test('of an earlier version stays what it was when the contract was approved anew', async () => {
    const id = await approved();
    const [first] = (await page(id)).versions;
    const before = await pdf(id);
    await call().compliance.contract.move({ id, event: 'revise' });
    const version = Number((await page(id)).contract.version);
    await call().compliance.contract.save({ id, version, values: { amount: 1 } });
    await call().compliance.contract.move({ id, event: 'submit' });
    await call().compliance.contract.decide({ id, approve: true });
    expect(Buffer.compare((await pdf(id, first?.id)).bytes, before.bytes)).toBe(0);
    expect(Buffer.compare((await pdf(id)).bytes, before.bytes)).not.toBe(0);
  });

  test('is what is sent for signature, without anybody adding a file', async () => {
    const id = await approved();
    const { files, maySend } = await call().compliance.envelope.ofContract({ contractId: id });
    expect([maySend, files.map((each) => each.id)]).toEqual([true, ['paper']]);
    const { actor } = app.core.sessions.demand();
    const { id: envelope } = await call().compliance.envelope.send({
      contractId: id,
      fileId: 'paper',
      signers: [{ name: actor.name, side: 'ours', part: 'signer', step: 1, personId: actor.id }],
    });
    const sent = await call().compliance.envelope.get({ id: envelope });
    expect(sent.envelope.sent).toBe((await page(id)).versions[0]?.document);
    expect(sent.envelope.fileName).toMatch(/^HT-.* 年度服务 v1\.pdf$/);
  });
});

describe('a contract that ends early', () => {
  const signed = async (values: Record<string, unknown> = {}): Promise<string> => {
    const id = await approved(values);
    await call().compliance.contract.move({ id, event: 'sendOut' });
    await call().compliance.contract.sign({ id, signedOn: '2026-11-10', signatories: '王芳' });
    return id;
  };
  const end = (id: string, endedOn: string) =>
    refusalOf(call().compliance.contract.move({ id, event: 'terminate', endedOn, reason: '双方同意' }));

  test('does not end before it began, nor where only its signature tells when, before that', async () => {
    const id = await signed();
    expect(await end(id, '2026-10-31')).toBe('contractEndBeforeStart');
    expect(await end(id, '2026-11-01')).toBe('allowed');
    const open = await signed({ startsOn: null, endsOn: null });
    expect(await end(open, '2026-11-09')).toBe('contractEndBeforeStart');
    expect(await end(open, '2026-11-10')).toBe('allowed');
  });

  test('is not amended to an end before its beginning', async () => {
    const id = await signed();
    const amend = (endsOn: string) =>
      refusalOf(
        call().compliance.contract.amend({
          id,
          startsOn: '2026-11-20',
          changes: { endsOn },
          text: '提前结束',
        }),
      );
    expect(await amend('2026-10-31')).toBe('contractEndBeforeStart');
    expect(await amend('2026-12-31')).toBe('allowed');
  });
});
