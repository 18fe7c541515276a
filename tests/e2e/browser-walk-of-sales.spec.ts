import ICAL from 'ical.js';
import { signerOf } from '../../src/main/core/signing/key-material.ts';
import { signPdf } from '../../src/main/core/signing/sign-pdf.ts';
import { company, NOW, pdfsig } from '../core/signing/pdf-for-test.ts';
import { begin, command, goTo, PASSPHRASE, saved } from './at-work.ts';
import { expect, test } from './fixtures.ts';
import { addPerson, lock, unlockAs } from './people-at-work.ts';

const LEAD = 'lead passphrase';
const PIN = '274915';

/** From a lead to a confirmed order, each step on the screen where people take it. */
test('[SAL-P1] [SAL-P2] [SAL-P3] [SAL-P4] [SAL-P5] [SAL-P6] [SAL-O3] a lead becomes a signed contract, a won deal and a confirmed order', async ({
  desk,
}) => {
  test.setTimeout(240_000);
  const { page } = desk;
  const dialog = page.getByRole('dialog');
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await begin(desk);
  await addPerson(page, '周主管', '销售主管', LEAD);
  await command(page, 'approvals.saveRoute', {
    name: '折扣超过 15%',
    entity: 'quote',
    priority: 10,
    active: true,
    condition: { field: 'totalDiscount', op: 'greaterThan', value: 15 },
    steps: [{ approvers: [{ role: 'salesLead' }], need: 1, hours: 8, escalateTo: null }],
  });
  await command(page, 'letterhead.save', { values: { name: '麦文科技', email: 'sales@example.com' } });
  await command(page, 'compliance.identity.makeRoot', {});
  await command(page, 'compliance.identity.make', { pin: PIN });

  await test.step('a lead arrives, is taken, and becomes customer, contact and deal', async () => {
    const { id } = await command(page, 'records.create', {
      entity: 'lead',
      values: {
        name: '赵敏',
        company: '深圳吉祥贸易有限公司',
        email: 'zhao@example.com',
        jobTitle: '总经理',
      },
    });
    await goTo(page, '/sales/inbox');
    await page.getByText('公海', { exact: true }).first().click();
    const line = page.getByRole('listitem', { name: '赵敏', exact: true });
    await line.focus();
    await page.keyboard.press('a');
    await expect(line).toBeHidden();
    await goTo(page, `/sales/leads/${id}`);
    await button('转化').click();
    await dialog.getByLabel('商机名称').fill('吉祥升级项目');
    await dialog.getByLabel('金额').fill('8000');
    await dialog.getByRole('button', { name: '转化', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: /吉祥升级项目/ })).toBeVisible();
  });
  const address = new URL(page.url()).hash.slice(1);

  await test.step('needs and the committee are recorded, and the next step is set', async () => {
    await page
      .getByRole('region', { name: '需求', exact: true })
      .getByRole('button', { name: '新建需求' })
      .click();
    await dialog.getByRole('textbox', { name: /^需求/ }).fill('离线使用');
    await dialog.getByLabel('优先级').click();
    await page.getByRole('option', { name: '必须' }).click();
    await dialog.getByRole('button', { name: '新建', exact: true }).click();
    await expect(dialog).toBeHidden();
    await page.getByRole('region', { name: '采购委员' }).getByRole('button', { name: /^新建/ }).click();
    await dialog.getByLabel('联系人').fill('赵');
    await page.getByRole('option', { name: '赵敏' }).click();
    await dialog.getByLabel('角色').click();
    await page.getByRole('option', { name: '决策人' }).click();
    await dialog.getByRole('button', { name: '新建', exact: true }).click();
    await expect(dialog).toBeHidden();
    await page.getByLabel('下一步', { exact: true }).fill('安排演示');
    await page.getByLabel('下一步日期').fill('2027-03-04');
    await page.keyboard.press('Tab');
    await button('保存').click();
    await expect(page.getByRole('region', { name: /^资格判断/ })).toContainText('80.0%');
  });

  await test.step('a demo is arranged, and another calendar reads its time', async () => {
    await button('安排演示').click();
    await dialog.getByLabel('日期').fill('2027-03-04');
    await dialog.getByLabel('开始').fill('14:30');
    await dialog.getByLabel('结束').fill('15:30');
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(dialog).toBeHidden();
    await page.getByRole('link', { name: /产品演示/ }).click();
    const file = await saved(desk, () => button('下载 .ics').click());
    const calendar = new ICAL.Component(ICAL.parse(file.bytes.toString()) as never);
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') as never);
    expect(event.startDate.toJSDate().toISOString()).toBe('2027-03-04T06:30:00.000Z');
  });

  await test.step('a discount beyond the right is approved by the manager', async () => {
    await goTo(page, address);
    await button('新建报价').click();
    await button('添加一行').click();
    await page.getByLabel('说明 1').fill('云帆 CRM');
    await page.getByLabel('数量 1').fill('10');
    await page.getByLabel('单价 1').fill('1000');
    await page.getByLabel('税率 % 1').fill('6');
    await page.getByLabel('折扣 % 1').fill('20');
    await button('保存').click();
    await expect(button('保存')).toBeDisabled();
    await button('提交审批').click();
    await dialog.getByLabel('申请理由').fill('竞争对手报价更低');
    await dialog.getByRole('button', { name: '确定' }).click();
    await expect(page.getByRole('region', { name: '审批' })).toContainText('等待 周主管');
    const quote = new URL(page.url()).hash.slice(1);
    await lock(page);
    await unlockAs(page, '周主管', LEAD);
    await goTo(page, '/work/approvals');
    await page.getByLabel('审批说明').fill('可以');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('没有等待的审批')).toBeVisible();
    await lock(page);
    await unlockAs(page, '王芳', PASSPHRASE);
    await goTo(page, quote);
    await button('发出').click();
    await dialog.getByRole('button', { name: '发出' }).click();
  });

  await test.step('the second version is better, is compared with the first, sent and accepted', async () => {
    await button('建立新版本').click();
    await expect(page.getByText('第 2 版').first()).toBeVisible();
    await page.getByLabel('折扣 % 1').fill('18');
    await button('保存').click();
    await expect(button('保存')).toBeDisabled();
    await button('发出').click();
    await dialog.getByRole('button', { name: '发出' }).click();
    await expect(button('客户接受')).toBeVisible();
    await button('与上一版本比较').click();
    await expect(dialog.getByText(/折扣.*: 20 → 18/)).toBeVisible();
    await page.keyboard.press('Escape');
    await button('客户接受').click();
    await expect(button('生成合同')).toBeVisible();
  });

  await test.step('the contract has its amounts to the cent, and the approval of what was changed is void', async () => {
    await button('生成合同').click();
    await expect(page.getByLabel('合同金额（含税）')).toHaveValue('8692.00');
    await button('添加条款').click();
    await page.getByLabel('第 1 条标题').fill('价款');
    await page.getByLabel('第 1 条内容').fill('价款为{{amount}}。');
    await page.getByRole('textbox', { name: '生效日期' }).fill('2026-01-01');
    await button('保存').click();
    await expect(page.getByText('合同已保存')).toBeVisible();
    await button('提交审批').click();
    await button('批准').click();
    await button('修改（审批作废）').click();
    await expect(button('发起签署')).toBeHidden();
    await page.getByLabel('第 1 条内容').fill('价款为{{amount}}，含税。');
    await button('保存').click();
    await button('提交审批').click();
    await button('批准').click();
  });
  const contract = new URL(page.url()).hash.slice(1);

  await test.step('both sides sign, each signature is valid elsewhere, and a changed byte is noticed', async () => {
    const signers = page.getByRole('table', { name: '签署人' });
    const mine = signers.getByRole('row').filter({ hasText: '王芳' });
    const other = signers.getByRole('row').filter({ hasNotText: '王芳' }).last();
    await button('发起签署').click();
    await dialog.getByLabel('第 1 位姓名').fill('赵敏');
    await dialog.getByRole('textbox', { name: '第 1 位顺序' }).fill('2');
    await dialog.getByRole('textbox', { name: '第 2 位顺序' }).fill('1');
    await dialog.getByRole('button', { name: '发起签署' }).click();
    await mine.getByRole('button', { name: '签署', exact: true }).click();
    await dialog.getByRole('textbox', { name: 'PIN' }).fill(PIN);
    await dialog.getByRole('button', { name: '签署', exact: true }).click();
    await expect(mine.getByText('已签署')).toBeVisible();
    const { bytes } = await saved(desk, () => button('下载现在的文件').click());
    const { qiang } = await company();
    const signed = await signPdf({ bytes, file: 'a.pdf', signer: await signerOf(qiang), at: NOW });
    await other.getByRole('button', { name: '登记签回文件' }).click();
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name: '签回.pdf', mimeType: 'application/pdf', buffer: Buffer.from(signed) });
    await dialog.getByRole('button', { name: '登记签回文件' }).click();
    await expect(page.getByText('已完成')).toBeVisible();
    const last = (await saved(desk, () => button('下载现在的文件').click())).bytes;
    expect(pdfsig(last).match(/Signature is Valid\./g)).toHaveLength(2);
    const changed = Buffer.from(last);
    const at = changed.indexOf('MediaBox') + 11;
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(pdfsig(changed)).not.toContain('Signature is Valid.');
    await goTo(page, '/compliance/signatures');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '改过.pdf', mimeType: 'application/pdf', buffer: changed });
    await expect(page.getByText('无效', { exact: true }).first()).toBeVisible();
  });

  await test.step('the order is there, is handed over and confirmed', async () => {
    await goTo(page, contract);
    await expect(page.getByText('已签', { exact: true }).first()).toBeVisible();
    await goTo(page, '/sales/orders');
    await page.getByRole('grid').getByText('吉祥升级项目').click();
    await page.getByLabel('客户联系人').fill('赵');
    await page.getByRole('option', { name: '赵敏' }).click();
    await page.getByLabel('部署环境').fill('客户机房');
    await page.getByLabel('验收标准').fill('运行 30 天无故障');
    await page.getByLabel('特殊承诺').fill('无');
    await page.getByLabel('付款条件').fill('验收后付清');
    await page.getByLabel('交付负责人').fill('王');
    await page.getByRole('option', { name: '王芳' }).click();
    await button('保存').click();
    await expect(page.getByText('交接清单已填齐。')).toBeVisible();
    await button('通过').click();
    await expect(page.getByText('信用检查已记录')).toBeVisible();
    await button('确认订单').click();
    await dialog.getByRole('button', { name: '确认订单' }).click();
    await expect(page.getByRole('table', { name: '后续事项' }).getByRole('row')).toHaveCount(5);
  });

  await test.step('the deal is won on the day of the signature, and the figures move', async () => {
    await goTo(page, address);
    await button('按签署日赢单').click();
    await dialog.getByRole('button', { name: '确定' }).click();
    await expect(button('重开')).toBeVisible();
    await goTo(page, '/sales');
    await expect(page.getByTestId('SAL-K1')).toContainText('8,200.00');
    await expect(page.getByTestId('SAL-K3')).toContainText('100.0%');
    await expect(page.getByTestId('SAL-K4')).toContainText('8,200.00');
    await expect(page.getByTestId('SAL-P6')).toContainText('1');
    await page
      .getByTestId('SAL-K1')
      .getByRole('link', { name: /8,200\.00/ })
      .click();
    await expect(page.getByRole('grid').getByText('吉祥升级项目')).toBeVisible();
  });
});
