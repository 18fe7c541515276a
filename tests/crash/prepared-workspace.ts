import { cpSync } from 'node:fs';
import type { App } from '../../src/main/app.ts';
import { SeededRandom } from '../../src/main/core/sample/random.ts';
import { Contract } from '../../src/main/domains/compliance/contract/contract-entity.ts';
import { ContractParty } from '../../src/main/domains/compliance/contract/contract-part-entities.ts';
import { openApp } from '../app-for-test.ts';
import { PASSPHRASE, temporaryFolder } from '../core/workspace-for-test.ts';
import { send } from '../send.ts';
import { chooseMaker } from './choose-maker.ts';
import { RETURNED, SENT } from './commands/certificate-files.ts';
import { COLLEAGUE } from './commands/compliance.ts';
import { TO_APPROVE, TO_BE_DECIDED } from './commands/sales.ts';
import { PIN } from './commands/signing.ts';
import { knowledgeOf } from './knowledge.ts';

export interface Prepared {
  readonly home: string;
  readonly recoveryCode: string;
}

/** A workspace after `steps` random commands of all domains: customers, deals and quotes in every state, and two backups. Closed. */
export async function prepareWorkspace(steps = 400, home = temporaryFolder()): Promise<Prepared> {
  const app = openApp(home);
  const made = await app.router
    .createCaller(app.context({}))
    .session.create({ company: '云帆', person: '王芳', passphrase: PASSPHRASE });
  const random = new SeededRandom(1);
  const knowledge = knowledgeOf(app, 'prepared');
  for (let step = 0; step < steps; step++) {
    const maker = chooseMaker(random);
    const input = maker.make(random, knowledge);
    if (input) await send(app, 'mutation', maker.path, input, `prepared-${step}`);
  }
  await prepareRules(app);
  await prepareSelling(app);
  await prepareApprovals(app);
  await prepareEnvelopes(app);
  await prepareBreaches(app);
  await prepareAcceptedQuote(app);
  await prepareLetters(app);
  await prepareSigning(app);
  await prepareSold(app);
  for (let backup = 0; backup < 2; backup++) {
    await send(app, 'mutation', 'backup.start', {});
    while (app.core.jobs.busy) await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await app.close();
  return { home, recoveryCode: made.recoveryCode };
}

const SOLD_BETWEEN = [
  ['partyA', 'theirs', '深圳贸易有限公司'],
  ['partyB', 'ours', '云帆'],
] as const;

/**
 * Contracts that were signed before orders were made by themselves: one is without, the others have one that waits and
 * one that is confirmed.
 */
async function prepareSold(app: App): Promise<void> {
  const { workspace, actor } = app.core.sessions.demand();
  const sold = (title: string): string =>
    workspace.write({ action: 'compliance.contract.sign', actor, source: 'system' }, (work) => {
      const amounts = { amount: 1_130_000, net: 1_000_000, tax: 130_000, currency: 'CNY' };
      const contractId = work.insert(Contract, { title, kind: 'sales', ...amounts, startsOn: '2025-03-01' });
      for (const [at, [role, side, legalName]] of SOLD_BETWEEN.entries())
        work.insert(ContractParty, { contractId, position: at + 1, role, side, legalName });
      const signed = { signedOn: '2025-02-20', signedBy: 'paper', signatories: '王芳' };
      work.update(Contract, contractId, { status: 'active', ...signed });
      return contractId;
    }).answer;
  sold('早年签订的合同');
  for (const confirmed of [false, true]) {
    const reply = await send(app, 'mutation', 'sales.order.fromContract', {
      contractId: sold('有订单的合同'),
    });
    if (!('answer' in reply)) throw new Error(`an order was refused: ${reply.refused}`);
    const { id } = reply.answer as { id: string };
    if (confirmed) await send(app, 'mutation', 'sales.order.confirm', { id, reason: '先行交付' });
  }
}

/** Two rules: one in force that people start, one that was tried. */
async function prepareRules(app: App): Promise<void> {
  const task = { do: 'task', title: '联系 {客户名称}', due: 1, assignee: { ruleOwner: true } };
  for (const [name, field] of [
    ['手工', null],
    ['试过', 'note'],
  ] as const) {
    const when = field === null ? { on: 'manual' } : { on: 'changed', field };
    const definition = { when, condition: null, actions: [task] };
    const made = await send(app, 'mutation', 'rules.create', { name, entity: 'customer', definition });
    if (!('answer' in made)) throw new Error(`a rule was refused: ${made.refused}`);
    const { id } = made.answer as { id: string };
    await send(app, 'mutation', 'rules.trial', { id });
    if (field === null) await send(app, 'mutation', 'rules.enable', { id });
  }
}

/** Two salespeople with drafts of quotas; an open deal with quotes and proposals that were sent, and proofs of concept. */
async function prepareSelling(app: App): Promise<void> {
  const act = async (path: string, input: object): Promise<{ id: string }> => {
    const reply = await send(app, 'mutation', path, input);
    if (!('answer' in reply)) throw new Error(`${path} was refused: ${reply.refused}`);
    return reply.answer as { id: string };
  };
  for (const name of ['销售甲', '销售乙']) {
    const { id: holderId } = await act('records.create', { entity: 'salesperson', values: { name } });
    const cell = { level: 'person', holderId, period: '2026-09', value: 100_000 };
    await act('sales.saveQuotas', { metric: 'newSales', quotas: [cell] });
  }
  const { id: customerId } = await act('records.create', {
    entity: 'customer',
    values: { name: '询价客户' },
  });
  const reader = { name: '看方案的人', email: 'p1@example.com', customerId };
  const { id: contactId } = await act('records.create', { entity: 'contact', values: reader });
  const values = { name: '已报价的商机', amount: 100_000, openedOn: '2026-01-01', customerId };
  const { id: dealId } = await act('records.create', { entity: 'deal', values });
  for (const title of ['方案甲', '方案乙']) {
    const proposal = {
      title,
      dealId,
      contactId,
      situation: '报表靠人工',
      solution: '云帆 CRM',
      plan: '六周',
    };
    await act('sales.proposal.send', await act('records.create', { entity: 'proposal', values: proposal }));
  }
  for (let at = 0; at < 3; at++) {
    const { id } = await act('sales.quote.create', { dealId });
    const lines = [{ description: '项目', quantity: '1', unitPrice: '100.00', taxRate: '6' }];
    await act('sales.quote.save', { id, version: 1, values: { title: `报价 ${at}` }, lines });
    if (at > 0) await act('sales.quote.send', { id });
  }
  for (const event of [null, 'start']) {
    const { id: pocId } = await act('records.create', { entity: 'poc', values: { title: '验证', dealId } });
    await act('records.create', { entity: 'pocCriterion', values: { title: '标准', pocId } });
    if (event !== null) await act('sales.poc.move', { id: pocId, event });
  }
}

/** The owner has a signing identity, under a root that is trusted no longer: the next one is still to be made. */
async function prepareSigning(app: App): Promise<void> {
  const caller = app.router.createCaller(app.context({})).compliance.identity;
  const { roots } = await caller.overview();
  const known = roots.find(({ kind }) => kind === 'own');
  const { id } = known ?? (await caller.makeRoot());
  await caller.make({ pin: PIN });
  await caller.retireRoot({ id });
}

/** Letters to somebody with a mail address: sent ones, and one that is still a draft. */
async function prepareLetters(app: App): Promise<void> {
  const act = async (path: string, input: object): Promise<{ id: string }> => {
    const reply = await send(app, 'mutation', path, input);
    if (!('answer' in reply)) throw new Error(`${path} was refused: ${reply.refused}`);
    return reply.answer as { id: string };
  };
  const contact = { name: '收信人', email: 'p0@example.com' };
  const { id: contactId } = await act('records.create', { entity: 'contact', values: contact });
  for (let at = 0; at < 3; at++) {
    const values = { subject: `通知 ${at}`, body: '系统将于周六升级。', contactId };
    const { id } = await act('records.create', { entity: 'letter', values });
    if (at > 0) await act('directory.letter.issue', { id });
  }
}

/** Quotes and contracts of a colleague: some before the owner, some quotes to be submitted to the colleague. */
async function prepareApprovals(app: App): Promise<void> {
  const act = async (path: string, input: object): Promise<{ id: string }> => {
    const reply = await send(app, 'mutation', path, input);
    if (!('answer' in reply)) throw new Error(`${path} was refused: ${reply.refused}`);
    return reply.answer as { id: string };
  };
  const passphrase = 'passphrase of a colleague';
  const colleague = await act('access.people.add', { name: COLLEAGUE, role: 'salesLead', passphrase });
  for (const [name, prefix, role] of [
    ['由主管审批', TO_APPROVE, 'salesLead'],
    ['由所有者审批', TO_BE_DECIDED, 'owner'],
  ] as const)
    await act('approvals.saveRoute', {
      name,
      entity: 'quote',
      priority: 1,
      active: true,
      condition: { field: 'title', op: 'startsWith', value: prefix },
      steps: [{ approvers: [{ role }], need: 1, hours: 8, escalateTo: null }],
    });
  await act('approvals.addAbsence', { standInId: colleague.id, from: '2026-01-01', to: '2026-01-05' });
  await act('session.lock', {});
  await act('session.unlock', { personId: colleague.id, passphrase });
  const values = { name: '待批商机', amount: 100_000, openedOn: '2026-01-01' };
  const { id: dealId } = await act('records.create', { entity: 'deal', values });
  for (let at = 0; at < 8; at++) {
    const { id } = await act('sales.quote.create', { dealId });
    const lines = [{ description: '项目', quantity: '1', unitPrice: '100.00', taxRate: '6' }];
    const decided = at % 2 === 0;
    const title = `${decided ? TO_BE_DECIDED : TO_APPROVE} ${at}`;
    await act('sales.quote.save', { id, version: 1, values: { title }, lines });
    if (decided) await act('sales.quote.submit', { id, reason: '客户预算有限' });
  }
  const titles = ['同事的合同 0', '同事的合同 1', '同事的合同 2', BREACHED, ON_PAPER, ...TO_BE_SIGNED];
  for (const title of titles) {
    const { id } = await act('compliance.contract.draft', { title, kind: 'nda' });
    const parties = [
      { role: 'partyA', side: 'theirs', legalName: '深圳贸易有限公司' },
      { role: 'partyB', side: 'ours', legalName: '云帆' },
    ];
    const blocks = [{ clauseId: null, heading: '保密', text: '双方保密。' }];
    await act('compliance.contract.save', { id, version: 1, values: {}, parties, blocks });
    await act('compliance.contract.move', { id, event: 'submit' });
  }
  await act('session.lock', {});
  await act('session.unlock', { passphrase: PASSPHRASE });
}

/** A contract of the colleague that is in force. */
const BREACHED = '有违约的合同';

/** A duty of a signed contract, and breaches of it: some suspected, one confirmed. */
async function prepareBreaches(app: App): Promise<void> {
  const { records, compliance } = app.router.createCaller(app.context({}));
  const { reader } = app.core.sessions.demand().workspace;
  const [contract] = reader.sqlAll<{ id: string }>('select id from contract where title = ?', [BREACHED]);
  const id = contract?.id ?? '';
  await compliance.contract.decide({ id, approve: true });
  await compliance.contract.move({ id, event: 'sendOut' });
  await compliance.contract.sign({ id, signedOn: '2026-01-01', signatories: '王芳' });
  const duty = { contractId: id, title: '季度报告', side: 'ours', dueOn: '2026-12-31' };
  await records.create({ entity: 'obligation', values: duty });
  const breach = async (title: string): Promise<string> => {
    const values = { contractId: id, title, side: 'ours', type: 'quality', occurredOn: '2026-01-02' };
    return (await records.create({ entity: 'breach', values })).id;
  };
  await breach('待认定的违约');
  await breach('另一项待认定的违约');
  await compliance.breach.confirm({ id: await breach('已确认的违约'), evidence: '监控记录' });
}

/** A quote that the customer said yes to and of which no contract was made yet. */
async function prepareAcceptedQuote(app: App): Promise<void> {
  const { records, sales } = app.router.createCaller(app.context({}));
  const deal = { name: '已接受报价的商机', amount: 100_000, openedOn: '2026-01-01' };
  const { id: dealId } = await records.create({ entity: 'deal', values: deal });
  const { id } = await sales.quote.create({ dealId });
  const lines = [{ description: '项目', quantity: '1', unitPrice: '100.00', taxRate: '6' }];
  await sales.quote.save({ id, version: 1, values: { title: '已接受的报价' }, lines });
  await sales.quote.send({ id });
  await sales.quote.accept({ id });
}

/** A contract of the colleague that is out for signature on paper. */
const ON_PAPER = '待纸质签署';

/** Contracts of the colleague that are approved: the first is still to be sent for signature. */
const TO_BE_SIGNED = ['待签的合同', '待我同意', '待我签署', '待对方签署', '双方已签'];

/** Envelopes at every step of their way; each carries a file that the other side can sign. */
async function prepareEnvelopes(app: App): Promise<void> {
  const caller = app.router.createCaller(app.context({}));
  const { workspace, actor } = app.core.sessions.demand();
  const { reader } = workspace;
  const ours = { name: actor.name, side: 'ours', personId: actor.id, step: 1 } as const;
  const theirs = { name: '赵敏', side: 'theirs', part: 'signer', step: 1 } as const;
  const signersOf = [
    [],
    [{ ...ours, part: 'approver' }, theirs],
    [{ ...ours, part: 'signer' }],
    [theirs],
    [theirs],
  ] as const;
  const idOf = (title: string): string =>
    reader.sqlAll<{ id: string }>('select id from contract where title = ?', [title])[0]?.id ?? '';
  await caller.compliance.contract.decide({ id: idOf(ON_PAPER), approve: true });
  await caller.compliance.contract.move({ id: idOf(ON_PAPER), event: 'sendOut' });
  for (const [at, title] of TO_BE_SIGNED.entries()) {
    const contractId = idOf(title);
    await caller.compliance.contract.decide({ id: contractId, approve: true });
    const given = { name: `${title}.pdf`, type: 'application/pdf', bytes: SENT };
    const file = { entity: 'contract', id: contractId, upload: app.transfers.put(given) };
    const { id: fileId } = await caller.files.add(file);
    const signers = [...(signersOf[at] ?? [])];
    if (signers.length > 0) await caller.compliance.envelope.send({ contractId, fileId, signers });
  }
  const [last] = reader.sqlAll<{ id: string }>(
    `select s.id from envelopeSigner s join envelope e on e.id = s.envelopeId where e.title = ?`,
    [TO_BE_SIGNED.at(-1) ?? ''],
  );
  const upload = app.transfers.put({ name: 'returned.pdf', type: 'application/pdf', bytes: RETURNED });
  await caller.compliance.envelope.takeReturned({ id: last?.id ?? '', upload });
}

/** The same workspace once more, in a home of its own. */
export function copyOf({ home, recoveryCode }: Prepared, target = temporaryFolder()): Prepared {
  cpSync(`${home}/workspaces`, `${target}/workspaces`, { recursive: true });
  return { home: target, recoveryCode };
}
