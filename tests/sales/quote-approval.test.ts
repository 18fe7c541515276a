import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/main/app.ts';
import { quoteSubject } from '../../src/main/domains/sales/quote/quote-approval.ts';
import { appForTest, becomeOwner, type Caller, refusalOf } from '../app-for-test.ts';

let app: App;
let call: () => Caller;
let dealId: string;
let seller: { id: string };
let lead: { id: string };

const NOW = Date.UTC(2026, 10, 23, 4);
let clock = NOW;
const PASS = 'passphrase of approvals';
const become = async (person: { id: string }): Promise<void> => {
  await call().session.lock();
  await call().session.unlock({ personId: person.id, passphrase: PASS });
};

beforeAll(async () => {
  ({ app, call } = await appForTest(() => clock));
  seller = await call().access.people.add({ name: '李销售', role: 'sales', passphrase: PASS });
  lead = await call().access.people.add({ name: '周主管', role: 'salesLead', passphrase: PASS });
  const salesperson = await call().records.create({
    entity: 'salesperson',
    values: { name: '李销售', personId: seller.id },
  });
  const deal = await call().records.create({
    entity: 'deal',
    values: { name: '续约', ownerId: salesperson.id, openedOn: '2026-10-01' },
  });
  dealId = deal.id;
  await call().approvals.saveRoute({
    name: '折扣超过 15%',
    entity: 'quote',
    priority: 10,
    active: true,
    condition: { field: 'totalDiscount', op: 'greaterThan', value: 15 },
    steps: [{ approvers: [{ role: 'salesLead' }], need: 1, hours: 8, escalateTo: { role: 'owner' } }],
  });
});
afterAll(() => app.close());

const line = (discountPercent: string) => ({
  description: '云帆 CRM',
  quantity: '10',
  unitPrice: '1000',
  discountPercent,
  taxRate: '6',
});
const saved = async (id: string, discount: string): Promise<void> => {
  const version = Number((await call().sales.quote.get({ id })).quote.version);
  await call().sales.quote.save({ id, version, lines: [line(discount)] });
};
const events = async (id: string): Promise<string[]> =>
  (await call().sales.quote.get({ id })).moves.map(({ event }) => event);
const status = async (id: string) => (await call().sales.quote.get({ id })).quote.status;
const pending = async (id: string) =>
  (await call().approvals.ofRecord({ entity: 'quote', id })).find(({ state }) => state === 'pending');

describe('a quote over the limit', () => {
  test('is approved by somebody else, bound to what it says; a better version is not asked about, a worse one is', async () => {
    await become(seller);
    const { id } = await call().sales.quote.create({ dealId });
    await saved(id, '20');
    expect(await events(id)).toEqual(['submit']);
    expect(await refusalOf(call().sales.quote.send({ id }))).toBe('approvalNeeded');
    await call().sales.quote.submit({ id, reason: '竞争对手报价更低' });
    expect(await refusalOf(saved(id, '50'))).toBe('quoteInApproval');
    const own = await pending(id);
    expect(own).toMatchObject({
      askedBy: '李销售',
      mine: null,
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await refusalOf(call().approvals.decide({ id: own?.id ?? '', verdict: 'approve' }))).toBe(
      'approvalNotYours',
    );
    expect(await call().approvals.inbox({ which: 'asked' })).toHaveLength(1);

    await become(lead);
    expect(await call().approvals.inbox({})).toMatchObject([
      { recordId: id, title: '续约', reason: '竞争对手报价更低' },
    ]);
    expect((await call().work.list({})).items.map(({ source }) => source)).toContain('core.approvals');
    expect(await refusalOf(call().approvals.decide({ id: own?.id ?? '', verdict: 'reject' }))).toBe(
      'required',
    );
    expect(await call().approvals.decide({ id: own?.id ?? '', verdict: 'approve', comment: '可以' })).toEqual(
      { state: 'approved' },
    );
    expect(await refusalOf(call().approvals.decide({ id: own?.id ?? '', verdict: 'approve' }))).toBe(
      'approvalSettledAlready',
    );
    expect(await call().approvals.inbox({})).toEqual([]);

    await become(seller);
    expect((await call().notifications.list({})).map(({ kind }) => kind)).toContain('approvalSettled');
    await call().sales.quote.send({ id });
    const { id: better } = await call().sales.quote.revise({ id });
    await saved(better, '18');
    expect(await events(better)).toEqual(['send']);
    await call().sales.quote.send({ id: better });
    const { id: worse } = await call().sales.quote.revise({ id: better });
    await saved(worse, '20.5');
    expect(await events(worse)).toEqual(['submit']);
    expect(await refusalOf(call().sales.quote.send({ id: worse }))).toBe('approvalNeeded');
  });

  test('comes back with a comment; a low price typed in counts as a discount', async () => {
    await become(lead);
    const product = await call().records.create({
      entity: 'product',
      values: { name: '云帆 HR', listPrice: 100_000, currency: 'CNY' },
    });
    await become(seller);
    const { id } = await call().sales.quote.create({ dealId });
    const version = Number((await call().sales.quote.get({ id })).quote.version);
    await call().sales.quote.save({
      id,
      version,
      lines: [{ ...line(''), productId: product.id, unitPrice: '700' }],
    });
    expect(await refusalOf(call().sales.quote.send({ id }))).toBe('approvalNeeded');
    await call().sales.quote.submit({ id });
    const request = (await pending(id))?.id ?? '';
    await become(lead);
    await call().approvals.decide({ id: request, verdict: 'return', comment: '最多 20%' });
    expect(await status(id)).toBe('draft');
    await become(seller);
    const [answered] = await call().approvals.ofRecord({ entity: 'quote', id });
    expect(answered).toMatchObject({
      state: 'returned',
      steps: [{ seats: [{ verdict: 'return', comment: '最多 20%' }] }],
    });
    await saved(id, '10');
    expect(await events(id)).toEqual(['send']);
  });

  test('withdrawn is a draft that needs its approval anew; an approval edited around holds no longer', async () => {
    await become(seller);
    const { id } = await call().sales.quote.create({ dealId });
    await saved(id, '30');
    await call().sales.quote.submit({ id });
    await call().sales.quote.withdraw({ id });
    expect(await status(id)).toBe('draft');
    expect(await refusalOf(call().sales.quote.send({ id }))).toBe('approvalNeeded');
    await call().sales.quote.submit({ id });
    const request = (await pending(id))?.id ?? '';
    await becomeOwner(call());
    const { workspace, actor } = app.core.sessions.demand();
    const edit = (discountPercent: string): void => {
      const [only] = workspace.reader.sqlAll<{ id: string }>('select id from quoteLine where quoteId = ?', [
        id,
      ]);
      workspace.write({ action: 'test.thing.write', actor, source: 'screen' }, (work) =>
        work.update(app.core.registry.get('quoteLine'), only?.id ?? '', { discountPercent }),
      );
    };
    edit('90');
    await become(lead);
    expect(await call().approvals.decide({ id: request, verdict: 'approve' })).toEqual({ state: 'voided' });
    expect(await status(id)).toBe('draft');
  });

  test('drawn while it is before its approvers is drawn anew once it was changed and sent', async () => {
    await become(seller);
    const { id } = await call().sales.quote.create({ dealId });
    await saved(id, '30');
    const drawn = async (): Promise<Buffer> => {
      const { download } = await call().sales.quote.pdf({ id, language: 'zh' });
      return Buffer.from(app.transfers.take(download)?.bytes ?? []);
    };
    await call().sales.quote.submit({ id });
    const waiting = await drawn();
    expect((await call().sales.quote.get({ id })).quote.documentZh).toBeNull();
    await call().sales.quote.withdraw({ id });
    await saved(id, '5');
    await call().sales.quote.send({ id });
    const sent = await drawn();
    expect(sent.equals(waiting)).toBe(false);
    expect((await drawn()).equals(sent)).toBe(true);
  });

  test('is approved by no copy, import, bulk edit or call', async () => {
    await become(seller);
    const { id } = await call().sales.quote.create({ dealId });
    await saved(id, '40');
    const values = { status: 'approved' };
    const by = [
      call().records.update({ entity: 'quote', id, values }),
      call().records.create({ entity: 'quote', values: { ...values, title: '假', dealId } }),
      call().records.update({ entity: 'approvalRequest', id, values: { state: 'approved' } }),
      call().records.create({ entity: 'approvalDecision', values: {} }),
    ];
    for (const each of by) expect(await refusalOf(each)).toMatch(/^(fieldNotEditable|notByHand|notAllowed)$/);
    await becomeOwner(call());
    const bulk = await refusalOf(
      call().records.bulk.preview({ entity: 'quote', target: { ids: [id] }, values }),
    );
    expect(bulk).toMatch(/^(fieldNotEditable|notByHand|allowed)$/);
    expect(await status(id)).toBe('draft');
    const { workspace, actor } = app.core.sessions.demand();
    const { applyMove } = await import('../../src/main/core/entities/lifecycle.ts');
    const { quoteLifecycle } = await import('../../src/main/domains/sales/quote/lifecycle.ts');
    for (const event of ['submit', 'send'])
      expect(() =>
        workspace.write({ action: 'sales.quote.rule', actor, source: 'screen' }, (work) =>
          applyMove(work, app.core.registry.get('quote'), quoteLifecycle, id, event, {}),
        ),
      ).toThrow(expect.objectContaining({ code: event === 'send' ? 'approvalNeeded' : 'approvalNotNeeded' }));
  });

  test('goes to those above once its time is over, and to a stand-in within his dates only', async () => {
    await become(seller);
    const { id } = await call().sales.quote.create({ dealId });
    await saved(id, '25');
    await call().sales.quote.submit({ id });
    const request = (await pending(id))?.id ?? '';
    await becomeOwner(call());
    const standIn = await call().access.people.add({ name: '代理', role: 'salesLead', passphrase: PASS });
    const other = await call().access.people.add({ name: '观察', role: 'observer', passphrase: PASS });
    expect(await refusalOf(call().approvals.decide({ id: request, verdict: 'approve' }))).toBe(
      'approvalNotYours',
    );
    await become(standIn);
    expect(await call().approvals.inbox({})).toEqual([]);
    await become(lead);
    expect(
      await refusalOf(
        call().approvals.addAbsence({ standInId: other.id, from: '2026-11-25', to: '2026-11-24' }),
      ),
    ).toBe('standInDates');
    await call().approvals.addAbsence({ standInId: other.id, from: '2026-11-24', to: '2026-11-24' });
    await become(other);
    expect(await refusalOf(call().approvals.decide({ id: request, verdict: 'approve' }))).toBe(
      'approvalNotYours',
    );
    clock = NOW + 86_400_000;
    expect(await call().approvals.inbox({})).toMatchObject([{ mine: { forWhom: '周主管' } }]);
    clock = NOW + 2 * 86_400_000;
    expect(await refusalOf(call().approvals.decide({ id: request, verdict: 'approve' }))).toBe(
      'approvalNotYours',
    );
    await becomeOwner(call());
    await app.recurrences.runNow('core.approvalEscalation');
    expect(await call().approvals.inbox({})).toHaveLength(1);
    expect(await call().approvals.decide({ id: request, verdict: 'approve' })).toEqual({ state: 'approved' });
  });

  test('is approved with its partner: another partner is another content, and none is as before', async () => {
    const partner = await call().records.create({ entity: 'customer', values: { name: '华东伙伴' } });
    const { id } = await call().sales.quote.create({ dealId });
    await saved(id, '1');
    const { reader } = app.core.sessions.demand().workspace;
    const without = quoteSubject.content(reader, id) as { header: object };
    expect(Object.keys(without.header)).not.toContain('partnerId');
    const version = Number((await call().sales.quote.get({ id })).quote.version);
    await call().sales.quote.save({ id, version, values: { partnerId: partner.id }, lines: [line('1')] });
    expect(quoteSubject.content(reader, id)).not.toEqual(without);
  });

  test('goes before its approvers for a long term, and again when the term or the days to pay grow', async () => {
    const { id: routeId } = await call().approvals.saveRoute({
      name: '期限超过 24 个月',
      entity: 'quote',
      priority: 5,
      active: true,
      condition: { field: 'longestTerm', op: 'greaterThan', value: 24 },
      steps: [{ approvers: [{ role: 'salesLead' }], need: 1, hours: 8, escalateTo: { role: 'owner' } }],
    });
    const save = async (id: string, termMonths: number, paymentDays: number): Promise<void> => {
      const version = Number((await call().sales.quote.get({ id })).quote.version);
      const lines = [{ ...line('0'), billing: 'year', termMonths }];
      await call().sales.quote.save({ id, version, values: { paymentDays }, lines });
    };
    const { id } = await call().sales.quote.create({ dealId });
    await save(id, 24, 30);
    expect(await events(id)).toContain('send');
    await save(id, 36, 30);
    expect(await events(id)).toContain('submit');
    await call().sales.quote.submit({ id });
    await become(lead);
    await call().approvals.decide({ id: (await pending(id))?.id ?? '', verdict: 'approve' });
    await becomeOwner(call());
    await call().sales.quote.send({ id });
    const asked = async (termMonths: number, paymentDays: number): Promise<string[]> => {
      const { id: next } = await call().sales.quote.revise({ id });
      await save(next, termMonths, paymentDays);
      return events(next);
    };
    expect(await asked(30, 30)).toContain('send');
    expect(await asked(36, 30)).toContain('send');
    expect(await asked(48, 30)).toContain('submit');
    expect(await asked(36, 60)).toContain('submit');
    expect(routeId).toBeTruthy();
  });
});
