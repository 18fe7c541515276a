import { PDF } from '@libpdf/core';
import type { Page } from '@playwright/test';
import { signerOf } from '../../src/main/core/signing/key-material.ts';
import { signPdf } from '../../src/main/core/signing/sign-pdf.ts';
import { company, NOW, pdfsig, plainPdf } from '../core/signing/pdf-for-test.ts';
import { begin, command, goTo, newDeal, saved } from './at-work.ts';
import { expect, test } from './fixtures.ts';

const PIN = '274915';

interface Drafted {
  readonly id: string;
  readonly version: number;
}

/** A contract that is approved, and with that has its PDF, through the commands that its own tests prove. */
async function approvedContract(page: Page, ofQuote?: Drafted): Promise<string> {
  await command(page, 'compliance.identity.makeRoot', {});
  await command(page, 'compliance.identity.make', { pin: PIN });
  const title = '云帆年度服务';
  const made = ofQuote ? null : await command(page, 'compliance.contract.draft', { title, kind: 'sales' });
  const id = ofQuote?.id ?? String(made?.id);
  const amount = ofQuote ? {} : { amount: 5_000_000 };
  await command(page, 'compliance.contract.save', {
    id,
    version: ofQuote?.version ?? 1,
    values: { ...amount, startsOn: '2026-01-01', endsOn: '2027-12-31' },
    parties: [
      { role: 'partyA', side: 'theirs', legalName: '深圳吉祥贸易', signatory: '赵敏' },
      { role: 'partyB', side: 'ours', legalName: '麦文科技' },
    ],
    blocks: [{ clauseId: null, heading: '价款', text: '价款 {{amount}}' }],
  });
  await goTo(page, `/compliance/contracts/${id}`);
  const section = page.getByRole('region', { name: '签署流程' });
  await expect(section.getByText('合同定稿后可以发起签署。')).toBeVisible();
  await page.getByRole('button', { name: '提交审批' }).click();
  await page.getByRole('button', { name: '批准' }).click();
  await expect(section.getByRole('button', { name: '发起签署' })).toBeVisible();
  return id;
}

test('[SAL-O3] both sides sign one after the other: here with a PIN, and in a file that comes back', async ({
  desk,
}) => {
  const { page } = desk;
  const take = async (click: () => Promise<void>) => (await saved(desk, click)).bytes;
  await begin(desk);
  const contractId = await approvedContract(page);
  const dialog = page.getByRole('dialog');
  const signers = page.getByRole('table', { name: '签署人' });
  const mine = signers.getByRole('row').filter({ hasText: '王芳' });
  const other = signers.getByRole('row').filter({ hasText: '赵敏' });
  let file: Uint8Array = new Uint8Array();

  await test.step('it is sent to the signers that the parties name, ours first', async () => {
    await page.getByRole('button', { name: '发起签署' }).click();
    await expect(dialog.getByLabel('第 1 位姓名')).toHaveValue('赵敏');
    await dialog.getByRole('textbox', { name: '第 1 位顺序' }).fill('2');
    await dialog.getByRole('textbox', { name: '第 2 位顺序' }).fill('1');
    await dialog.getByRole('button', { name: '发起签署' }).click();
    await expect(mine.getByText('轮到')).toBeVisible();
    await expect(other.getByText('尚未轮到')).toBeVisible();
    await expect(other.getByRole('button')).toHaveCount(0);
  });

  await test.step('a wrong PIN is refused in words, the right one signs where the page shows it', async () => {
    await mine.getByRole('button', { name: '签署', exact: true }).click();
    await dialog.getByRole('textbox', { name: 'PIN' }).fill('000000');
    await dialog.getByRole('button', { name: '签署', exact: true }).click();
    await expect(dialog.getByText(/PIN 不对，还可以试 4 次/)).toBeVisible();
    await dialog.getByRole('textbox', { name: 'PIN' }).fill(PIN);
    await dialog.getByRole('button', { name: '签署', exact: true }).click();
    await expect(mine.getByText('已签署')).toBeVisible();
    const card = page.getByRole('region', { name: '签名 1：王芳' });
    await expect(card.getByText('自签（企业内部验真）')).toBeVisible();
    await expect(other.getByText('轮到')).toBeVisible();
  });

  await test.step('another file than the one sent is refused; the one sent, signed, completes it', async () => {
    file = await take(() => page.getByRole('button', { name: '下载现在的文件' }).click());
    const { qiang } = await company();
    const signed = async (bytes: Uint8Array) =>
      Buffer.from(await signPdf({ bytes, file: 'a.pdf', signer: await signerOf(qiang), at: NOW }));
    const give = async (name: string, buffer: Buffer): Promise<void> => {
      await dialog.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer });
      await dialog.getByRole('button', { name: '登记签回文件' }).click();
    };
    await other.getByRole('button', { name: '登记签回文件' }).click();
    await give('换过.pdf', await signed(await plainPdf(3)));
    await expect(dialog.getByText(/“换过\.pdf”不是以发出的文件开头/)).toBeVisible();
    await give('签回.pdf', await signed(file));
    await expect(page.getByText('已完成')).toBeVisible();
    await expect(other.getByText('签发者未知')).toBeVisible();
  });

  await test.step('each signature is valid for other software too, and the audit page is a paper of its own', async () => {
    const last = await take(() => page.getByRole('button', { name: '下载现在的文件' }).click());
    expect(Buffer.compare(last.subarray(0, file.length), file)).toBe(0);
    expect(pdfsig(last).match(/Signature is Valid\./g)).toHaveLength(2);
    const audit = await take(() => page.getByRole('button', { name: '下载审计页' }).click());
    expect((await PDF.load(audit)).getPageCount()).toBeGreaterThan(0);
    await goTo(page, `/compliance/contracts/${contractId}`);
    await expect(page.getByText(/^HT-.* 云帆年度服务 v1 已签署\.pdf$/)).toBeVisible();
    await expect(page.getByText(/^HT-.* 云帆年度服务 v1 审计页\.pdf$/)).toBeVisible();
    await expect(page.getByText('已签', { exact: true }).first()).toBeVisible();
  });

  await test.step('it opens beside the list of envelopes as on its own page', async () => {
    await page.setViewportSize({ width: 1600, height: 900 });
    await goTo(page, '/compliance/envelopes');
    await page.getByRole('button', { name: '并排打开记录' }).click();
    await page.getByRole('grid', { name: '签署流程' }).getByRole('link', { name: '云帆年度服务' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '签署流程' })).toBeVisible();
    await expect(mine.getByText('已签署')).toBeVisible();
  });
});

test('[SAL-O3] somebody signs in person, by hand; a refusal ends the envelope and says why', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  await approvedContract(page);
  const dialog = page.getByRole('dialog');
  const signers = page.getByRole('table', { name: '签署人' });
  const other = signers.getByRole('row').filter({ hasText: '赵敏' });
  const mine = signers.getByRole('row').filter({ hasText: '王芳' });
  await page.getByRole('button', { name: '发起签署' }).click();
  await dialog.getByRole('button', { name: '发起签署' }).click();
  await other.getByRole('button', { name: '当面签署' }).click();
  await dialog.getByLabel('身份核对').fill('身份证原件');
  await dialog.getByRole('textbox', { name: 'PIN' }).fill(PIN);
  const sign = dialog.getByRole('button', { name: '签署', exact: true });
  await expect(sign).toBeDisabled();
  const pad = await dialog.getByRole('img', { name: '手写签名' }).boundingBox();
  await page.mouse.move((pad?.x ?? 0) + 40, (pad?.y ?? 0) + 40);
  await page.mouse.down();
  await page.mouse.move((pad?.x ?? 0) + 160, (pad?.y ?? 0) + 80, { steps: 5 });
  await page.mouse.up();
  await sign.click();
  await expect(other.getByText('已签署')).toBeVisible();
  await expect(page.getByText('身份证原件（王芳）')).toBeVisible();
  await mine.getByRole('button', { name: '拒签' }).click();
  await dialog.getByLabel('原因').fill('付款条件未谈妥');
  await dialog.getByRole('button', { name: '拒签' }).click();
  await expect(page.getByText('付款条件未谈妥').first()).toBeVisible();
  await expect(page.getByText('已拒签').first()).toBeVisible();
  await page.getByRole('link', { name: '云帆年度服务' }).click();
  await expect(page.getByRole('button', { name: '提交审批' })).toBeVisible();
});

test('[SAL-P5] the contract of a deal is signed, stands on its timeline, and the deal is won on that day', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  await newDeal(page, '云帆项目');
  await page.getByRole('row').getByText('云帆项目').click();
  await expect(page.getByRole('button', { name: '新建报价' })).toBeVisible();
  const [, dealId = ''] = /deals\/([^/?]+)/.exec(page.url()) ?? [];
  const { id: quoteId } = await command(page, 'sales.quote.create', { dealId });
  const lines = [{ description: '云帆 CRM', quantity: '1', unitPrice: '1000.00', taxRate: '6' }];
  await command(page, 'sales.quote.save', { id: quoteId, version: 1, values: {}, lines });
  await command(page, 'sales.quote.send', { id: quoteId });
  await command(page, 'sales.quote.accept', { id: quoteId });
  const { id } = await command(page, 'sales.quote.toContract', { id: quoteId });
  await approvedContract(page, { id: String(id), version: 2 });
  const dialog = page.getByRole('dialog');
  const contracts = page.getByRole('region', { name: '合同', exact: true });
  const signers = page.getByRole('table', { name: '签署人' });
  const onPaper = async (day: string): Promise<void> => {
    await signers.getByRole('button', { name: '登记纸质签署' }).click();
    const scan = { name: '扫描.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await plainPdf(1)) };
    await dialog.locator('input[type=file]').setInputFiles(scan);
    await dialog.getByRole('textbox', { name: '纸上的签署日期' }).fill(day);
    await dialog.getByLabel('用印登记').fill('合同章，王芳经办');
    await dialog.getByRole('button', { name: '登记纸质签署' }).click();
    await expect(dialog).toBeHidden();
  };

  await test.step('the deal shows each signer while they sign', async () => {
    await page.getByRole('button', { name: '发起签署' }).click();
    await dialog.getByRole('button', { name: '发起签署' }).click();
    await onPaper('2026-01-05');
    await goTo(page, `/sales/deals/${dealId}`);
    await expect(contracts.getByText('签署中')).toBeVisible();
    await expect(contracts.getByText('已签署')).toHaveCount(1);
    await expect(contracts.getByText('待处理')).toHaveCount(1);
    await expect(page.getByRole('button', { name: '按签署日赢单' })).toBeHidden();
  });

  await test.step('it is offered as won on the day of the last signature, and the timeline tells of it', async () => {
    await contracts.getByText(/^HT-.* v1\.pdf$/).click();
    await onPaper('2026-01-04');
    await goTo(page, `/sales/deals/${dealId}`);
    await expect(page.getByText(/合同“HT-.*已于 2026-01-05 签署/)).toBeVisible();
    await page.getByRole('button', { name: '按签署日赢单' }).click();
    await expect(dialog.getByRole('textbox', { name: '关闭日期' })).toHaveValue('2026-01-05');
    await dialog.getByRole('button', { name: '确定' }).click();
    await expect(page.getByRole('button', { name: '按签署日赢单' })).toBeHidden();
    await expect(page.getByRole('button', { name: '重开' })).toBeVisible();
  });
});
