import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import type { RuleDefinition } from '../../../src/shared/rules/rule-definition.ts';
import { appForTest, becomeOwner, becomeRole, type Caller, openApp, refusalOf } from '../../app-for-test.ts';
import { PASSPHRASE } from '../workspace-for-test.ts';
import { activeRule, customerIn, newCustomer, rule } from './rules-for-test.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
let now: number;
let app: App;
let home: string;
let call: (key?: string) => Caller;

beforeEach(async () => {
  now = Date.UTC(2026, 0, 5, 1); // Monday, nine in Shanghai
  ({ app, home, call } = await appForTest(() => now));
});
afterEach(() => app.close());

const note = (text: string) => ({ do: 'set', values: { note: text } }) as const;

describe('a rule', () => {
  test('acts after the command that set it off, as its owner, and names itself in the history', async () => {
    const id = await activeRule(
      call,
      '标注新客户',
      'customer',
      rule({ on: 'created' }, [note('新客户 {客户名称}')]),
    );
    const customer = await newCustomer(call, '中国移动');
    expect(customerIn(app, customer).note).toBeNull();
    await app.rules.runDue();
    expect(customerIn(app, customer).note).toBe('新客户 中国移动');
    const { entries } = await call().history.of({ entity: 'customer', id: customer });
    expect(entries[0]).toMatchObject({
      source: 'rule',
      actor: '王芳',
      reason: '标注新客户 · v1',
      undoable: true,
    });
    expect(await call().rules.ofGroup({ group: entries[0]?.group ?? 0 })).toEqual({ id, revision: 1 });
    const { runs } = await call().rules.runs({ id });
    expect(runs).toMatchObject([
      { outcome: 'done', revision: 1, late: false, record: { label: '中国移动' } },
    ]);
    expect(runs[0]?.changes).toMatchObject([{ field: 'note', old: null, new: '新客户 中国移动' }]);
  });

  test('leaves alone what does not meet its condition, and logs that it looked', async () => {
    const condition = { field: 'region', op: 'equals', value: '华东' } as const;
    const id = await activeRule(call, '华东', 'customer', rule({ on: 'created' }, [note('东')], condition));
    const east = await newCustomer(call, '甲', { region: '华东' });
    const south = await newCustomer(call, '乙', { region: '华南' });
    await app.rules.runDue();
    expect([customerIn(app, east).note, customerIn(app, south).note]).toEqual(['东', null]);
    const outcomes = (await call().rules.runs({ id, matchedOnly: false })).runs.map(({ outcome }) => outcome);
    expect(outcomes.sort()).toEqual(['done', 'unmatched']);
  });

  test('waits for a field to change from one value to another', async () => {
    const when = { on: 'changed', field: 'region', from: '华东', to: '华南' } as const;
    await activeRule(call, '搬家', 'customer', rule(when, [note('搬家了')]));
    const moved = await newCustomer(call, '甲', { region: '华东' });
    const other = await newCustomer(call, '乙', { region: '华北' });
    for (const id of [moved, other])
      await call().records.update({ entity: 'customer', id, values: { region: '华南' } });
    await app.rules.runDue();
    expect([customerIn(app, moved).note, customerIn(app, other).note]).toEqual(['搬家了', null]);
  });

  test('follows and makes moves of a lifecycle, guards included', async () => {
    const { id: deal } = await call().records.create({ entity: 'deal', values: { name: '无金额' } });
    const win = { do: 'move', event: 'win', input: {} } as const;
    const id = await activeRule(call, '自动赢单', 'deal', rule({ on: 'changed', field: 'nextStep' }, [win]));
    await call().records.update({ entity: 'deal', id: deal, values: { nextStep: '签约' } });
    await app.rules.runDue();
    const [run] = (await call().rules.runs({ id })).runs;
    expect(run).toMatchObject({ outcome: 'failed', error: { code: 'required' } }); // a won deal needs an amount
    expect(await call().notifications.list({})).toMatchObject([{ kind: 'ruleFailed' }]);
    await call().records.update({ entity: 'deal', id: deal, values: { amount: 100_00, nextStep: '再签' } });
    await app.rules.runDue();
    const { row } = await call().records.get({ entity: 'deal', id: deal });
    expect(row.status).toBe('won');
  });

  test('that fails in its second action takes back its first, and does not stop others', async () => {
    const bad = rule({ on: 'created' }, [
      note('一半'),
      { do: 'set', values: { taxNumber: { field: 'name' } } },
    ]);
    await activeRule(call, '先坏', 'customer', bad);
    await activeRule(
      call,
      '后好',
      'customer',
      rule({ on: 'created' }, [{ do: 'set', values: { region: '华中' } }]),
    );
    const customer = await newCustomer(call, '名称太长'.repeat(10));
    await app.rules.runDue();
    expect(customerIn(app, customer)).toMatchObject({ note: null, region: '华中' });
  });

  test('does not set itself off; others it does, one deeper each, and a circle ends with a notice', async () => {
    const step = (from: string, to: string) =>
      rule({ on: 'changed', field: from }, [{ do: 'set', values: { [to]: '{region}{industry}x' } }]);
    await activeRule(call, '自己', 'customer', rule({ on: 'changed', field: 'note' }, [note('{note}!')]));
    const customer = await newCustomer(call, '甲');
    await call().records.update({ entity: 'customer', id: customer, values: { note: '你好' } });
    await app.rules.runDue();
    expect(customerIn(app, customer).note).toBe('你好!');
    await activeRule(call, '去', 'customer', step('region', 'industry'));
    await activeRule(call, '回', 'customer', step('industry', 'region'));
    await call().records.update({ entity: 'customer', id: customer, values: { region: '起' } });
    await app.rules.runDue();
    const stopped = (await call().notifications.list({})).filter(({ kind }) => kind === 'ruleStopped');
    expect(stopped).toHaveLength(1);
    expect(stopped[0]?.text.zh).toMatch(/超过 5 层/);
  });

  test('acts on one record five times within a minute at most', async () => {
    const id = await activeRule(
      call,
      '计数',
      'customer',
      rule({ on: 'changed', field: 'region' }, [note('{note}1')]),
    );
    const customer = await newCustomer(call, '甲');
    for (let turn = 0; turn < 7; turn++)
      await call().records.update({ entity: 'customer', id: customer, values: { region: `r${turn}` } });
    await app.rules.runDue();
    expect(customerIn(app, customer).note).toBe('11111');
    now += 2 * MINUTE;
    await call().records.update({ entity: 'customer', id: customer, values: { region: '晚些' } });
    await app.rules.runDue();
    expect(customerIn(app, customer).note).toBe('111111');
    const { failed } = (await call().rules.list()).find((each) => each.id === id) ?? {};
    expect(failed).toBe(2);
  });

  test('answers by the version that was in force when it happened; runs name theirs', async () => {
    const id = await activeRule(call, '版本', 'customer', rule({ on: 'created' }, [note('一')]));
    const first = await newCustomer(call, '甲');
    await call().rules.save({ id, name: '版本', definition: rule({ on: 'created' }, [note('二')]) });
    const second = await newCustomer(call, '乙'); // the new version is still a draft
    expect(await refusalOf(call().rules.enable({ id }))).toBe('ruleNotTried');
    await call().rules.trial({ id });
    await call().rules.enable({ id });
    const third = await newCustomer(call, '丙');
    await app.rules.runDue();
    expect([first, second, third].map((each) => customerIn(app, each).note)).toEqual(['一', '一', '二']);
    const revisions = (await call().rules.runs({ id })).runs.map(({ revision }) => revision);
    expect(revisions).toEqual([2, 1, 1]);
  });

  test('that is switched off does nothing more, not even what was due, and keeps its history', async () => {
    const id = await activeRule(call, '停', 'customer', rule({ on: 'created' }, [note('做')]));
    await newCustomer(call, '甲');
    await app.rules.runDue();
    const late = await newCustomer(call, '乙');
    await call().rules.disable({ id });
    await app.rules.runDue();
    await newCustomer(call, '丙');
    await call().rules.enable({ id });
    await app.rules.runDue();
    expect(customerIn(app, late).note).toBeNull();
    expect((await call().rules.runs({ id, matchedOnly: false })).runs).toHaveLength(1);
    expect(await refusalOf(call().rules.remove({ id }))).toBe('ruleInUse');
  });

  test('catches up after a start on what happened while nobody looked, and marks it late', async () => {
    const id = await activeRule(call, '补', 'customer', rule({ on: 'created' }, [note('补')]));
    const customer = await newCustomer(call, '甲');
    await app.close();
    now += DAY;
    app = openApp(home, () => now);
    call = (key) => app.router.createCaller(app.context({ commandKey: key }));
    await call().session.unlock({ passphrase: PASSPHRASE });
    await app.rules.runDue();
    expect(customerIn(app, customer).note).toBe('补');
    expect((await call().rules.runs({ id })).runs).toMatchObject([{ late: true }]);
    await app.rules.runDue();
    expect((await call().rules.runs({ id })).runs).toHaveLength(1);
  });
});

test('an engine that was started acts by itself after a command, and is quiet once it was stopped', async () => {
  await activeRule(call, '自动', 'customer', rule({ on: 'created' }, [note('自动')]));
  app.rules.start();
  const first = await newCustomer(call, '甲');
  await expect.poll(() => customerIn(app, first).note).toBe('自动');
  await app.rules.stop();
  const second = await newCustomer(call, '乙');
  app.rules.wake();
  expect(customerIn(app, second).note).toBeNull();
  await app.rules.runDue();
  expect(customerIn(app, second).note).toBe('自动');
});

describe('what leaves the record', () => {
  test('tags are put on and taken off, mail goes into the outbox once', async () => {
    const { id: tag } = await call().tags.create({ name: '重点' });
    const { id: contact } = await call().records.create({
      entity: 'contact',
      values: { name: '李雷', email: 'li@example.com' },
    });
    const actions: RuleDefinition['actions'] = [
      { do: 'tag', add: [tag], remove: [] },
      { do: 'mail', to: { field: 'email' }, subject: '您好 {姓名}', text: '欢迎。' },
    ];
    const id = await activeRule(call, '欢迎', 'contact', rule({ on: 'manual' }, actions));
    await call('one').rules.start({ id, record: contact });
    await app.rules.runDue();
    await app.rules.runDue();
    const { rows } = await call().lists.page({
      entity: 'contact',
      filter: { field: 'tags', op: 'equals', value: tag },
    });
    expect(rows).toHaveLength(1);
    const { items } = await call().outbox.list({});
    expect(items.map(({ title, recipient }) => [title, recipient])).toEqual([
      ['您好 李雷', 'li@example.com'],
    ]);
    const [run] = (await call().rules.runs({ id })).runs;
    expect(run?.effects[0]?.en).toBe('Mailed “您好 {姓名}”');
  });

  test('a mail by template says what the record holds, in the language of the action', async () => {
    const { id: company } = await call().records.create({ entity: 'customer', values: { name: '远航制造' } });
    const { id: contact } = await call().records.create({
      entity: 'contact',
      values: { name: '欧阳静', addressAs: 'ms', email: 'jing@example.com', customerId: company },
    });
    const { id: templateId } = await call().templates.duplicate({ id: 'mail.contact', name: '欢迎信' });
    const { body } = await call().templates.get({ id: templateId });
    const say = (zh: string, en: string) =>
      ({ kind: 'paragraph', text: { zh, en }, align: 'left', small: false }) as const;
    const content = {
      name: '欢迎信',
      languages: 'both' as const,
      body: {
        ...body,
        title: { zh: '欢迎{{客户.客户名称}}', en: 'Welcome, {{customer.name}}' },
        blocks: [
          say('{{contact.salutation}}：', '{{contact.salutation}},'),
          say('职务 {{contact.title}}', 'Post'),
        ],
      },
    };
    await call().templates.save({ id: templateId, revision: 1, content });
    const definition = (language: 'zh' | 'en') =>
      rule({ on: 'manual' }, [{ do: 'template', to: { field: 'email' }, templateId, language }]);
    const made = { name: '按模板', entity: 'contact', definition: definition('zh') };
    expect(await refusalOf(call().rules.create(made))).toBe('templateNotActive');
    await call().templates.setStatus({ id: templateId, status: 'active' });
    const elsewhere = rule({ on: 'manual' }, [
      { do: 'template', to: { address: 'a@b.example' }, templateId, language: 'zh' },
    ]);
    const forCustomers = { ...made, entity: 'customer', definition: elsewhere };
    expect(await refusalOf(call().rules.create(forCustomers))).toBe('ruleTemplate');
    const { id } = await call().rules.create(made);
    const trial = await call().rules.trial({ id });
    const tried = trial.rows.find((row) => row.id === contact);
    expect(tried?.effects[0]?.zh).toBe('按模板发送邮件“欢迎远航制造”，缺少“联系人.职务”');
    await call().rules.enable({ id });
    await call('by template').rules.start({ id, record: contact });
    const english = await activeRule(call, 'English', 'contact', definition('en'));
    await call('in English').rules.start({ id: english, record: contact });
    await app.rules.runDue();
    const sent = app.core.sessions
      .demand()
      .workspace.reader.sqlAll<{ title: string; payload: string }>(
        "select title, payload from outboxItem where recipient = 'jing@example.com' order by rid",
      );
    expect(sent.map(({ title, payload }) => [title, JSON.parse(payload).text])).toEqual([
      ['欢迎远航制造', '尊敬的欧阳女士：\n\n职务 —'],
      ['Welcome, 远航制造', 'Dear Ms 欧阳,\n\nPost'],
    ]);
    expect((await call().rules.runs({ id })).runs[0]?.effects[0]?.zh).toBe('按模板发送邮件“欢迎信”');
    expect((await call().rules.get({ id })).sentence.zh).toContain('发送模板“欢迎信”的邮件');
  });

  test('a template that is archived stops the rule at its next run, and says why', async () => {
    const { id: contact } = await call().records.create({
      entity: 'contact',
      values: { name: '李雷', email: 'lei@example.com' },
    });
    const { id: templateId } = await call().templates.duplicate({ id: 'mail.contact', name: '旧模板' });
    await call().templates.setStatus({ id: templateId, status: 'active' });
    const actions: RuleDefinition['actions'] = [
      { do: 'template', to: { field: 'email' }, templateId, language: 'zh' },
    ];
    const id = await activeRule(call, '旧', 'contact', rule({ on: 'manual' }, actions));
    await call().templates.setStatus({ id: templateId, status: 'archived' });
    await call('archived').rules.start({ id, record: contact });
    await app.rules.runDue();
    expect((await call().rules.runs({ id })).runs).toMatchObject([{ error: { code: 'templateNotActive' } }]);
  });

  test('mail to nowhere is refused, when the rule is made or when it acts', async () => {
    const mail = (to: object) =>
      rule({ on: 'manual' }, [{ do: 'mail', to: to as { field: string }, subject: '好', text: '好' }]);
    const refused = (to: object) =>
      refusalOf(call().rules.create({ name: '寄', entity: 'contact', definition: mail(to) }));
    expect(await refused({ address: 'nobody' })).toBe('ruleAddress');
    expect(await refused({ field: 'name' })).toBe('ruleAddress');
    const { id: contact } = await call().records.create({ entity: 'contact', values: { name: '无址' } });
    const id = await activeRule(call, '寄', 'contact', mail({ field: 'email' }));
    await call('one').rules.start({ id, record: contact });
    await app.rules.runDue();
    expect((await call().rules.runs({ id })).runs).toMatchObject([{ error: { code: 'ruleNoAddress' } }]);
  });
});

describe('what time brings', () => {
  test('a date and some days before it, once for each value, and nothing from before the rule', async () => {
    const deal = async (name: string, nextStepOn: string): Promise<string> =>
      (await call().records.create({ entity: 'deal', values: { name, nextStepOn } })).id;
    const old = await deal('旧', '2026-01-05');
    const when = { on: 'reached', field: 'nextStepOn', offset: -1, unit: 'days', at: '09:00' } as const;
    const id = await activeRule(call, '提醒', 'deal', rule(when, [note('明天')]));
    const soon = await deal('快', '2026-01-07');
    const runs = async () => (await call().rules.runs({ id })).runs.map(({ record }) => record?.id);
    await app.rules.runDue();
    expect(await runs()).toEqual([]);
    now += DAY - MINUTE;
    await app.rules.runDue();
    expect(await runs()).toEqual([]);
    now += MINUTE;
    await app.rules.runDue();
    await app.rules.runDue();
    expect(await runs()).toEqual([soon]);
    await call().records.update({ entity: 'deal', id: soon, values: { nextStepOn: '2026-01-09' } });
    now += 3 * DAY;
    await app.rules.runDue();
    expect(await runs()).toEqual([soon, soon]);
    expect(await runs()).not.toContain(old);
  });

  test('a schedule takes up every record that meets its condition, once for all turns that were missed', async () => {
    const when = { on: 'schedule', recurrence: { kind: 'daily', at: '10:00' } } as const;
    const condition = { field: 'region', op: 'equals', value: '华东' } as const;
    const first = await newCustomer(call, '甲', { region: '华东' });
    await newCustomer(call, '乙', { region: '华南' });
    const id = await activeRule(call, '每日', 'customer', rule(when, [note('{note}|')], condition));
    await app.rules.runDue();
    expect(customerIn(app, first).note).toBeNull();
    now += 5 * DAY;
    await app.rules.runDue();
    await app.rules.runDue();
    expect(customerIn(app, first).note).toBe('|');
    now += DAY;
    await app.rules.runDue();
    expect(customerIn(app, first).note).toBe('||');
    expect((await call().rules.runs({ id, matchedOnly: false })).runs).toHaveLength(2);
  });

  test('somebody starts a rule, and a rule starts another on the same record', async () => {
    const second = await activeRule(call, '第二', 'customer', rule({ on: 'manual' }, [note('第二')]));
    const starts = rule({ on: 'manual' }, [{ do: 'start', ruleId: second }]);
    const first = await activeRule(call, '第一', 'customer', starts);
    const customer = await newCustomer(call, '甲');
    expect(await call().rules.startable({ entity: 'customer' })).toHaveLength(2);
    await call('once').rules.start({ id: first, record: customer });
    await app.rules.runDue();
    expect(customerIn(app, customer).note).toBe('第二');
    const [run] = (await call().rules.runs({ id: first })).runs;
    expect(run?.effects).toEqual([{ zh: '启动规则“第二”', en: 'Started the rule “第二”' }]);
  });
});

describe('the rights of the owner', () => {
  test('hold: a rule of somebody who sees only their own deals acts on no others', async () => {
    const { id: role } = await call().access.roles.save({
      name: '销售加规则',
      nameEn: '',
      scope: 'own',
      permissions: [
        'sales.*.read',
        'sales.deal.write',
        'core.rule.read',
        'core.rule.write',
        'core.person.public',
      ],
    });
    const owner = await becomeRole(call(), role);
    await becomeOwner(call());
    const seller = (values: object) =>
      call().records.create({ entity: 'salesperson', values: { ...values } });
    const { id: mine } = await seller({ name: '我', personId: owner.id });
    const { id: theirs } = await seller({ name: '他' });
    await call().session.lock();
    await call().session.unlock({ personId: owner.id, passphrase: `passphrase of ${role}` });
    await activeRule(call, '标注', 'deal', rule({ on: 'created' }, [note('标注')]));
    await becomeOwner(call());
    const deal = async (name: string, ownerId: string) =>
      (await call().records.create({ entity: 'deal', values: { name, ownerId } })).id;
    const deals = [await deal('我的', mine), await deal('他的', theirs)];
    await app.rules.runDue();
    const notes = await Promise.all(
      deals.map(async (id) => (await call().records.get({ entity: 'deal', id })).row.note),
    );
    expect(notes).toEqual(['标注', null]);
  });

  test('are not lent to those whom it tells: nobody learns more than the page of the record would say', async () => {
    const employee = await becomeRole(call(), 'employee');
    await becomeOwner(call());
    const to = { person: employee.id };
    const actions: RuleDefinition['actions'] = [
      { do: 'task', title: '联系 {客户名称}', due: null, assignee: to },
      { do: 'notify', to, text: '新客户 {客户名称}' },
      { do: 'notify', to: { ruleOwner: true }, text: '新客户 {客户名称}' },
    ];
    await activeRule(call, '告诉员工', 'customer', rule({ on: 'created' }, actions));
    await newCustomer(call, '机密客户');
    await app.rules.runDue();
    expect((await call().notifications.list({}))[0]?.text.zh).toBe('新客户 机密客户');
    await call().session.lock();
    await call().session.unlock({ personId: employee.id, passphrase: 'passphrase of employee' });
    const said = JSON.stringify([await call().notifications.list({}), await call().work.list({})]);
    expect(said).toContain('联系 —');
    expect(said).not.toContain('机密');
  });

  test('are asked for before anybody reads or makes a rule', async () => {
    await becomeRole(call(), 'sales');
    expect(await refusalOf(call().rules.list())).toBe('notAllowed');
    const definition = rule({ on: 'created' }, [note('x')]);
    expect(await refusalOf(call().rules.create({ name: '我', entity: 'deal', definition }))).toBe(
      'notAllowed',
    );
  });

  test('taken away, the rule switches itself off and says so', async () => {
    const { id: lead } = await becomeRole(call(), 'salesLead');
    const id = await activeRule(call, '主管的规则', 'customer', rule({ on: 'created' }, [note('主管')]));
    const before = await newCustomer(call, '甲');
    await app.rules.runDue();
    expect(customerIn(app, before).note).toBe('主管');
    await becomeOwner(call());
    await call().access.people.update({ id: lead, role: 'observer' });
    const after = await newCustomer(call, '乙');
    await app.rules.runDue();
    expect(customerIn(app, after).note).toBeNull();
    const [shown] = await call().rules.list();
    expect(shown).toMatchObject({ id, state: 'off', problem: { code: 'ruleOwnerRights' } });
    expect((await call().notifications.list({})).map(({ kind }) => kind)).toContain('ruleStopped');
  });

  test('are lent to nobody: who saves a version owns it, and only they switch it on', async () => {
    const id = await activeRule(call, '所有者的', 'customer', rule({ on: 'created' }, [note('甲')]));
    await call().rules.save({ id, name: '所有者的', definition: rule({ on: 'created' }, [note('乙')]) });
    await call().rules.trial({ id });
    await becomeRole(call(), 'salesLead');
    expect(await refusalOf(call().rules.enable({ id }))).toBe('ruleNotYours');
    const secret = rule({ on: 'created' }, [{ do: 'set', values: { cost: 1 } }]);
    expect(
      await refusalOf(call().rules.create({ name: '成本', entity: 'product', definition: secret })),
    ).toBe('unknownField');
  });
});

describe('a rule that cannot be', () => {
  const refused = (entity: string, definition: object): Promise<string> =>
    refusalOf(call().rules.create({ name: '坏', entity, definition: definition as never }));

  test.each([
    ['of a kind that is no record', 'person', rule({ on: 'created' }, [note('x')]), 'ruleEntity'],
    ['of a kind that does not exist', 'nothing', rule({ on: 'created' }, [note('x')]), 'unknownEntity'],
    [
      'with a field that does not exist',
      'customer',
      rule({ on: 'changed', field: 'nope' }, [note('x')]),
      'unknownField',
    ],
    [
      'due by what is no date',
      'deal',
      rule({ on: 'reached', field: 'name', offset: 0, unit: 'days', at: '09:00' }, [note('x')]),
      'ruleWhenField',
    ],
    [
      'with a move that does not exist',
      'deal',
      rule({ on: 'created' }, [{ do: 'move', event: 'fly', input: {} }]),
      'ruleUnknownMove',
    ],
    ['with states where there are none', 'customer', rule({ on: 'moved' }, [note('x')]), 'ruleNoLifecycle'],
    [
      'that sets nothing',
      'customer',
      rule({ on: 'created' }, [{ do: 'set', values: {} }]),
      'ruleActionValues',
    ],
    [
      'that sets what only moves change',
      'deal',
      rule({ on: 'created' }, [{ do: 'set', values: { status: 'won' } }]),
      'ruleField',
    ],
    [
      'that starts what is not there',
      'customer',
      rule({ on: 'created' }, [{ do: 'start', ruleId: 'none' }]),
      'ruleStarts',
    ],
    [
      'with a value that the field refuses',
      'deal',
      rule({ on: 'created' }, [{ do: 'set', values: { amount: -5 } }]),
      'tooSmall',
    ],
    [
      'with a sensitive field in its condition',
      'product',
      rule({ on: 'created' }, [note('x')], { field: 'cost', op: 'greaterThan', value: 1 }),
      'ruleField',
    ],
  ])('%s is refused with a sentence', async (_title, entity, definition, code) => {
    expect(await refused(entity, definition)).toBe(code);
    expect(await call().rules.list()).toEqual([]);
  });

  test.each([
    ['without an action', rule({ on: 'created' }, [])],
    [
      'with a schedule that never comes',
      rule({ on: 'schedule', recurrence: { kind: 'interval', minutes: 0 } }, [note('x')]),
    ],
    [
      'with a time that no clock shows',
      rule({ on: 'reached', field: 'createdAt', offset: 0, unit: 'days', at: '25:00' }, [note('x')]),
    ],
    ['with a word that no rule knows', { ...rule({ on: 'created' }, [note('x')]), else: [] }],
  ])('%s is no rule', async (_title, definition) => {
    expect(await refused('customer', definition)).toMatch(/too_small|invalid_format|unrecognized_keys/);
  });
});

describe('a trial', () => {
  test('says what would change and writes nothing', async () => {
    const customer = await newCustomer(call, '甲', { region: '华东' });
    await newCustomer(call, '乙');
    const definition = rule(
      { on: 'created' },
      [
        note('试'),
        { do: 'task', title: '拜访 {客户名称}', due: 2, assignee: { ruleOwner: true } },
        { do: 'notify', to: { ruleOwner: true }, text: '新客户 {客户名称}' },
      ],
      { field: 'region', op: 'notEmpty' },
    );
    const { id } = await call().rules.create({ name: '试', entity: 'customer', definition });
    const report = await call().rules.trial({ id });
    expect(report).toMatchObject({ looked: 2, matched: 1, failed: 0 });
    expect(report.rows[0]).toMatchObject({ id: customer, title: '甲' });
    expect(report.rows[0]?.changes.map(({ entity, field }) => `${entity}.${field}`)).toContain(
      'customer.note',
    );
    expect(report.rows[0]?.changes.find(({ field }) => field === 'title')?.new).toBe('拜访 甲');
    expect(report.rows[0]?.effects[0]?.zh).toBe('通知 1 人：新客户 甲');
    expect(customerIn(app, customer).note).toBeNull();
    const { reader } = app.core.sessions.demand().workspace;
    for (const table of ['task', 'notification', 'rule_run', 'rule_due'])
      expect(reader.sqlFirst(`select 1 from "${table}"`), table).toBeUndefined();
    expect((await call().rules.list())[0]?.state).toBe('trial');
  });

  test('of a change looks back over the changes that were', async () => {
    const customer = await newCustomer(call, '甲', { region: '华东' });
    await newCustomer(call, '乙', { region: '华东' });
    await call().records.update({ entity: 'customer', id: customer, values: { region: '华南' } });
    const definition = rule({ on: 'changed', field: 'region', to: '华南' }, [note('南')]);
    const { id } = await call().rules.create({ name: '南', entity: 'customer', definition });
    expect(await call().rules.trial({ id })).toMatchObject({ looked: 1, matched: 1 });
  });
});

test('a rule as a sentence, in both languages', async () => {
  const definition = rule(
    { on: 'moved', to: 'won' },
    [{ do: 'task', title: '交接', due: 3, assignee: { recordOwner: true } }],
    { field: 'amount', op: 'greaterThan', value: 1_000_000 },
  );
  const { zh, en } = await call().rules.sentence({ entity: 'deal', definition });
  expect(zh).toBe('当商机变为“赢单”时，如果“金额”大于 ¥10,000.00，则给记录的负责人添加任务“交接”，3 天内。');
  expect(en).toBe(
    'When a deal becomes “Won”, if Amount more than CN¥10,000.00, then give whoever owns the record the task “交接”, due in 3 days.',
  );
});
