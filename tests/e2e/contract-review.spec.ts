import { createHash } from 'node:crypto';
import { PDF } from '@libpdf/core';
import { begin, command, goTo, PASSPHRASE, saved } from './at-work.ts';
import { expect, test } from './fixtures.ts';
import { addPerson, lock, unlockAs } from './people-at-work.ts';

test('[CMP-O3] a clause of the library is published with a fallback and a red line, and keeps its versions', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  const dialog = page.getByRole('dialog');

  await test.step('a text that names what no contract has is refused', async () => {
    await goTo(page, '/compliance/clauses');
    await page.getByRole('button', { name: '新建标准条款' }).first().click();
    await dialog.getByLabel('代号').fill('DELIVERY');
    await dialog.getByLabel('条款名称').fill('交付');
    await dialog.getByLabel('英文名称').fill('Delivery');
    await dialog.getByRole('combobox', { name: '偏离风险' }).click();
    await page.getByRole('option', { name: '高', exact: true }).click();
    await dialog.getByRole('button', { name: '新建', exact: true }).click();
    await page.getByRole('grid').getByText('交付', { exact: true }).click();
    await expect(page.getByText('还没有发布过文本')).toBeVisible();
    await page.getByRole('button', { name: '发布新版本' }).click();
    await dialog.getByLabel('标准文本（中文）').fill('乙方应在 {{days}} 日内交付。');
    await dialog.getByLabel('标准文本（英文）').fill('Party B delivers within 30 days.');
    await dialog.getByRole('button', { name: '发布新版本' }).click();
    await expect(dialog.getByText(/条款引用了合同没有的内容：\{\{days\}\}/)).toBeVisible();
  });

  await test.step('what it says is published in both languages, with what may be agreed instead and what never', async () => {
    await dialog.getByLabel('标准文本（中文）').fill('乙方应在合同生效后 30 日内交付。');
    await dialog.getByRole('button', { name: '添加可接受文本' }).click();
    await dialog.getByLabel('可接受文本 1（中文）').fill('乙方应在合同生效后 20 日内交付。');
    await dialog.getByLabel('可接受文本 1（英文）').fill('Party B delivers within 20 days.');
    await dialog.getByLabel('红线文本（中文）').fill('甲方可随时要求交付。');
    await dialog.getByRole('button', { name: '发布新版本' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText('红线：绝不接受')).toBeVisible();
  });

  await test.step('the next version shows word by word what it changed', async () => {
    await page.getByRole('button', { name: '发布新版本' }).click();
    await dialog.getByLabel('标准文本（中文）').fill('乙方应在合同生效后 25 日内交付。');
    await dialog.getByRole('button', { name: '发布新版本' }).click();
    await page.getByRole('button', { name: '与上一版比较' }).click();
    const versions = page.getByRole('region', { name: '历次版本' });
    await expect(versions.locator('del')).toHaveText('30');
    await expect(versions.locator('ins')).toHaveText('25');
  });
});

test('[CMP-O3] a contract is drafted from the library, and where it departs from it is seen and mended', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  const dialog = page.getByRole('dialog');
  const deviations = page.getByRole('region', { name: '与标准条款的偏离' });
  const save = page.getByRole('button', { name: '保存', exact: true });
  const values = { code: 'DELIVERY', name: '交付', nameEn: 'Delivery', risk: 'high' };
  const { id: clauseId } = await command(page, 'records.create', { entity: 'clause', values });
  await command(page, 'compliance.clause.publish', {
    id: clauseId,
    revision: 0,
    textZh: '乙方应在合同生效后 25 日内交付。',
    textEn: 'Party B delivers within 25 days.',
    fallbacks: [{ zh: '乙方应在合同生效后 20 日内交付。', en: 'Party B delivers within 20 days.' }],
    redLineZh: '甲方可随时要求交付。',
  });

  await test.step('clauses are inserted from it, the fallback among them', async () => {
    const { id } = await command(page, 'compliance.contract.draft', { title: '云帆年度服务', kind: 'nda' });
    await goTo(page, `/compliance/contracts/${String(id)}`);
    await page.getByRole('button', { name: '从条款库插入' }).click();
    await dialog.getByLabel('查找条款').fill('保密');
    await dialog.getByLabel('选用“保密”').check();
    await dialog.getByLabel('查找条款').fill('');
    await dialog.getByLabel('选用“交付”').check();
    await dialog.getByRole('combobox', { name: '“交付”用哪种文本' }).click();
    await page.getByRole('option', { name: '可接受文本 1' }).click();
    await dialog.getByRole('button', { name: '插入 2 条' }).click();
    await expect(page.getByLabel('第 2 条内容')).toHaveValue('乙方应在合同生效后 20 日内交付。');
    await page.getByLabel('第 1 条内容').fill('双方对商业秘密负有保密义务，保密期限为合同终止后三十年。');
    await page.getByRole('button', { name: '添加条款' }).click();
    await page.getByLabel('第 3 条标题').fill('独家');
    await page.getByLabel('第 3 条内容').fill('乙方不得为第三方提供同类服务。');
    await page.getByRole('button', { name: '添加一方' }).click();
    await page.getByLabel('甲方名称').fill('深圳吉祥贸易');
    await page.getByRole('textbox', { name: '生效日期' }).fill('2026-01-01');
    await page.getByRole('textbox', { name: '到期日' }).fill('2027-12-31');
    await save.click();
  });

  await test.step('what departs from it is listed with its risk, word by word, and brought back by a button', async () => {
    await expect(deviations.getByRole('article', { name: '用了可接受文本 1 交付' })).toBeVisible();
    await expect(deviations.getByRole('article', { name: '新增 独家' }).getByText('风险：中')).toBeVisible();
    const missing = deviations.getByRole('article', { name: '缺少 违约责任' });
    await expect(missing.getByText('风险：高')).toBeVisible();
    const secrecy = deviations.getByRole('article', { name: '改动 保密' });
    await expect(secrecy.locator('ins').last()).toBeVisible();
    await deviations.getByRole('button', { name: '“保密”改回标准文本' }).click();
    for (const name of ['合同标的', '期限', '违约责任', '法律与争议解决'])
      await deviations.getByRole('button', { name: `插入“${name}”` }).click();
    // each stands where the library has it
    await expect(page.getByLabel('第 1 条标题')).toHaveValue('合同标的');
    await expect(page.getByLabel('第 6 条标题')).toHaveValue('交付');
    await page.getByLabel('第 6 条内容').fill('双方约定：甲方可随时要求交付。');
    await page.getByRole('button', { name: '删除第 7 条' }).click();
    await save.click();
    const over = deviations.getByRole('article', { name: '触碰红线 交付' });
    await expect(over.getByText('风险：高')).toBeVisible();
    await expect(deviations.getByRole('article')).toHaveCount(1);
    await deviations.getByRole('button', { name: '“交付”改回标准文本' }).click();
    await save.click();
    await expect(deviations.getByText('与标准条款一致')).toBeVisible();
  });
});

test('[CMP-O3] the PDF of a contract is kept with its SHA-256 when it is approved, and is what is signed', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  const dialog = page.getByRole('dialog');
  const { id } = await command(page, 'compliance.contract.draft', { title: '云帆年度服务', kind: 'sales' });
  await command(page, 'compliance.contract.save', {
    id,
    version: 1,
    values: { amount: 5_000_000, startsOn: '2026-01-01' },
    parties: [
      { role: 'partyA', side: 'theirs', legalName: '深圳吉祥贸易', signatory: '赵敏' },
      { role: 'partyB', side: 'ours', legalName: '麦文科技' },
    ],
    blocks: [{ clauseId: null, heading: '价款', text: '价款为{{amountInWords}}。' }],
  });
  await goTo(page, `/compliance/contracts/${String(id)}`);

  await test.step('it is kept with the approval, and the same bytes are given each time', async () => {
    await page.getByRole('button', { name: '提交审批' }).click();
    await page.getByRole('button', { name: '批准' }).click();
    const kept = page.getByRole('button', { name: '第 1 版 PDF' });
    await expect(kept).toBeVisible();
    const { name, bytes } = await saved(desk, () => kept.click());
    expect(name).toMatch(/^HT-.* 云帆年度服务 v1\.pdf$/);
    expect((await PDF.load(bytes)).getPageCount()).toBe(2);
    const hash = createHash('sha256').update(bytes).digest('hex');
    await expect(page.getByText(hash)).toBeVisible();
    const again = await saved(desk, () => page.getByRole('button', { name: '合同 PDF' }).click());
    expect(Buffer.compare(again.bytes, bytes)).toBe(0);
  });

  await test.step('it is offered for signature without anybody adding a file', async () => {
    await page.getByRole('button', { name: '发起签署' }).click();
    await expect(dialog.getByRole('combobox', { name: '要签署的文件' })).toHaveValue(/^HT-.* v1\.pdf$/);
  });
});

test('[CMP-O3] any two versions of a contract are compared, clause by clause and word by word, with counts', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  const { id } = await command(page, 'compliance.contract.draft', { title: '云帆年度服务', kind: 'nda' });
  const block = (heading: string, text: string) => ({ clauseId: null, heading, text });
  const parties = [
    { role: 'partyA', side: 'theirs', legalName: '深圳吉祥贸易' },
    { role: 'partyB', side: 'ours', legalName: '麦文科技' },
  ];
  const blocks = [
    block('标的', '双方就年度服务达成本合同。'),
    block('保密', '保密期限为合同终止后三年。'),
    block('法律', '适用中华人民共和国法律。'),
  ];
  await command(page, 'compliance.contract.save', { id, version: 1, parties, blocks });
  await command(page, 'compliance.contract.move', { id, event: 'negotiate' });
  await goTo(page, `/compliance/contracts/${String(id)}`);
  await page.getByLabel('第 2 条内容').fill('保密期限为合同终止后五年。');
  await page.getByRole('button', { name: '删除第 3 条' }).click();
  await page.getByRole('button', { name: '添加条款' }).click();
  await page.getByLabel('第 3 条标题').fill('份数');
  await page.getByLabel('第 3 条内容').fill('本合同一式两份。');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByRole('button', { name: '比较版本' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/改动 1 条，新增 1 条，删除 1 条，移动 0 条，未变 1 条/)).toBeVisible();
  const changed = dialog.getByRole('article', { name: '改动 保密' });
  await expect(changed.locator('del')).toHaveText('三');
  await expect(changed.locator('ins')).toHaveText('五');
  await expect(dialog.getByRole('article')).toHaveCount(3);
  await dialog.getByRole('switch', { name: '只看改动' }).uncheck();
  await expect(dialog.getByRole('article')).toHaveCount(4);
  await dialog.getByRole('combobox', { name: '较早' }).click();
  await page.getByRole('option', { name: /第 2 版/ }).click();
  await expect(dialog.getByText(/改动 0 条，新增 0 条，删除 0 条，移动 0 条，未变 3 条/)).toBeVisible();
});

test('[CMP-K3] a late obligation is suspected, a person confirms it, it is cured, and the default rate counts it', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  const ids: string[] = [];
  for (const title of ['云帆年度服务', '云帆运维服务']) {
    const { id: made } = await command(page, 'compliance.contract.draft', { title, kind: 'sales' });
    const id = String(made);
    ids.push(id);
    await command(page, 'compliance.contract.save', {
      id,
      version: 1,
      values: { amount: 5_000_000, startsOn: '2026-01-01' },
      parties: [
        { role: 'partyA', side: 'theirs', legalName: '深圳吉祥贸易' },
        { role: 'partyB', side: 'ours', legalName: '麦文科技' },
      ],
      blocks: [{ clauseId: null, heading: '价款', text: '价款 {{amount}}' }],
    });
    await command(page, 'compliance.contract.move', { id, event: 'submit' });
    await command(page, 'compliance.contract.decide', { id, approve: true });
    await command(page, 'compliance.contract.move', { id, event: 'sendOut' });
    await command(page, 'compliance.contract.sign', { id, signedOn: '2026-01-01', signatories: '王芳' });
  }
  const [contractId = ''] = ids;
  for (const [title, dueOn] of [
    ['支付首期款', '2026-02-01'],
    ['支付二期款', '2026-03-01'],
  ])
    await command(page, 'records.create', {
      entity: 'obligation',
      values: { contractId, title, side: 'theirs', subject: 'payment', dueOn },
    });
  await command(page, 'jobs.runNow', { name: 'compliance.contract.day' });
  const dialog = page.getByRole('dialog');
  const table = page.getByRole('table', { name: '违约' });

  await test.step('the desk shows what is suspected, and leads to the contract', async () => {
    await goTo(page, '/compliance');
    await page.getByRole('tab', { name: '违约 2' }).click();
    await table.getByRole('link', { name: '支付首期款' }).click();
    await expect(table.getByText('疑似')).toHaveCount(2);
    await expect(table.getByText('对方 · 逾期付款')).toHaveCount(2);
  });

  await test.step('a person confirms one with evidence and dismisses the other with a reason', async () => {
    await page.getByRole('button', { name: '确认违约：支付首期款' }).click();
    await expect(dialog.getByRole('button', { name: '确认违约' })).toBeDisabled();
    await dialog.getByLabel('依据').fill('催款函 12 号，对方承认');
    await dialog.getByRole('combobox', { name: '严重程度' }).click();
    await page.getByRole('option', { name: '高', exact: true }).click();
    await dialog.getByLabel('涉及金额').fill('20000');
    await dialog.getByRole('button', { name: '确认违约' }).click();
    await expect(table.getByText('确认', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: '排除违约：支付二期款' }).click();
    await dialog.getByLabel('排除原因').fill('已书面延期到五月');
    await dialog.getByRole('button', { name: '排除' }).click();
    await expect(table.getByText('排除', { exact: true })).toBeVisible();
    await expect(page.getByRole('table', { name: '合同义务' }).getByText('违约')).toBeVisible();
  });

  await test.step('it is cured on its own page, with what was done about it', async () => {
    await table.getByRole('link', { name: '支付首期款' }).click();
    const decision = page.getByRole('region', { name: '认定与补救' });
    await expect(decision.getByText('催款函 12 号，对方承认')).toBeVisible();
    await page.getByRole('button', { name: '登记补救：支付首期款' }).click();
    await dialog.getByLabel('补救措施').fill('补付并支付违约金');
    await dialog.getByRole('textbox', { name: '补救日期' }).fill('2026-01-01');
    await dialog.getByRole('button', { name: '登记补救' }).click();
    await expect(dialog.getByText(/补救日期 2026-01-01 早于发生日期 2026-02-02/)).toBeVisible();
    await dialog.getByRole('textbox', { name: '补救日期' }).fill('2026-03-05');
    await dialog.getByRole('button', { name: '登记补救' }).click();
    await expect(decision.getByText('补付并支付违约金')).toBeVisible();
  });

  await test.step('the rate counts one of two contracts, and shows which', async () => {
    await goTo(page, '/metrics/CMP-K3?period="2026 Q1"');
    await expect(page.getByTestId('figure')).toHaveText('50.0%');
    await expect(page.getByText('云帆年度服务').first()).toBeVisible();
    await expect(page.getByText('对方违约')).toBeVisible();
    await expect(page.getByText('疑似（份）')).toBeVisible();
  });

  await test.step('a quarter in which no contract was in force has no rate', async () => {
    await goTo(page, '/metrics/CMP-K3?period="2025 Q4"');
    await expect(page.getByTestId('figure')).toHaveText(/—/);
  });
});

test('[CMP-O3] [SAL-P5] a contract over the limit goes its route: its approver sees how far it departs, and nobody approves past it', async ({
  desk,
}) => {
  const { page } = desk;
  const secret = 'lead passphrase';
  await begin(desk);
  await addPerson(page, '周主管', '销售主管', secret);
  const panel = page.getByRole('region', { name: '审批' });

  await test.step('a route for contracts is made, with legal only for high risk', async () => {
    await goTo(page, '/workspace/approvals');
    await page.getByRole('button', { name: '新建路线' }).click();
    await page.getByLabel('路线名称').fill('合同审批');
    await page.getByRole('combobox', { name: '单据类型' }).click();
    await page.getByRole('option', { name: '合同', exact: true }).click();
    await page.getByRole('combobox', { name: '审批人' }).click();
    await page.getByRole('option', { name: '人员：周主管' }).click();
    await page.keyboard.press('Escape');
    await expect(page.getByText('这一步只用于满足以下条件的单据')).toBeVisible();
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await expect(page.getByRole('row', { name: /合同审批.*合同.*启用/ })).toBeVisible();
  });

  await command(page, 'compliance.contract.draft', { title: '云帆保密协议', kind: 'nda' });
  await goTo(page, '/compliance/contracts');
  await page.getByRole('grid').getByText('云帆保密协议').click();
  await page.getByRole('button', { name: '添加一方' }).click();
  await page.getByLabel('甲方名称').fill('深圳吉祥贸易');
  await page.getByRole('button', { name: '添加条款' }).click();
  await page.getByLabel('第 1 条标题').fill('约定');
  await page.getByLabel('第 1 条内容').fill('双方另行约定。');
  await page.getByRole('button', { name: '提交审批' }).click();
  await expect(panel).toContainText('等待 周主管');
  await expect(panel).toContainText(/偏离标准条款.*最高风险高/);
  await expect(page.getByRole('button', { name: '批准' })).toBeHidden();
  await expect(page.getByRole('button', { name: '送签' })).toBeHidden();

  await test.step('who is asked approves, and only then it can be sent for signature', async () => {
    await lock(page);
    await unlockAs(page, '周主管', secret);
    await goTo(page, '/work/approvals');
    await expect(page.getByText('云帆保密协议')).toBeVisible();
    await page.getByRole('button', { name: '同意', exact: true }).click();
    await expect(page.getByText('没有等待的审批')).toBeVisible();
    await lock(page);
    await unlockAs(page, '王芳', PASSPHRASE);
    await goTo(page, '/compliance/contracts');
    await page.getByRole('grid').getByText('云帆保密协议').click();
    await expect(page.getByRole('button', { name: '送签' })).toBeVisible();
  });

  await test.step('its text is found by two characters, with the passage', async () => {
    await goTo(page, '/compliance/search');
    await page.getByRole('searchbox', { name: '查找合同文本' }).fill('另行');
    const hit = page.getByRole('listitem').filter({ hasText: '双方另行约定' });
    await expect(hit).toContainText('云帆保密协议');
    await hit.getByRole('link').click();
    await expect(page.getByRole('button', { name: '送签' })).toBeVisible();
  });
});
