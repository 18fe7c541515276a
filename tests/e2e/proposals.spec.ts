import { createHash } from 'node:crypto';
import { begin, command, goTo, saved } from './at-work.ts';
import { expect, test } from './fixtures.ts';

test('[SAL-P3] a proposal names what it lacks, is fixed with its PDF when it is submitted, and version 2 keeps version 1', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  const made = async (entity: string, values: object): Promise<unknown> =>
    (await command(page, 'records.create', { entity, values })).id;
  const customerId = await made('customer', { name: '远航制造' });
  await made('contact', { name: '王芳', addressAs: 'ms', email: 'fang@example.com', customerId });
  const dealId = await made('deal', { name: '云帆项目', customerId, openedOn: '2026-11-01' });
  await goTo(page, `/sales/deals/${dealId}`);
  const dialog = page.getByRole('dialog');
  const versions = page.getByRole('list', { name: '版本' });

  await test.step('a draft says what is missing, and is not submitted without it', async () => {
    await page
      .getByRole('region', { name: '方案', exact: true })
      .getByRole('button', { name: '新建方案' })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: /云帆项目 解决方案/ })).toBeVisible();
    await expect(page.getByRole('note')).toContainText('方案.客户现状与需求、方案.解决方案、方案.实施计划');
    await page.getByLabel('收件人').fill('王');
    await page.getByRole('option', { name: '王芳' }).click();
    await page.getByLabel('客户现状与需求').fill('报表靠人工汇总。');
    await page
      .getByLabel('解决方案', { exact: true })
      .fill('{{收件人.称呼语}}：为{{客户.行业}}准备云帆 CRM。');
    await page.getByLabel('实施计划').fill('六周上线。');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await expect(page.getByRole('note')).toContainText('提交前还缺：客户.行业。');
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await dialog.getByRole('button', { name: '提交', exact: true }).click();
    await expect(dialog.getByText('缺少“客户.行业”')).toBeVisible();
    await dialog.getByRole('button', { name: '取消' }).click();
  });

  let [first, hash] = ['', ''];
  await test.step('complete it is submitted, and its PDF stands under its fingerprint', async () => {
    await page
      .getByLabel('解决方案', { exact: true })
      .fill('{{收件人.称呼语}}：为{{客户.名称}}准备云帆 CRM。');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await expect(page.getByRole('note')).toBeHidden();
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await dialog.getByRole('button', { name: '提交', exact: true }).click();
    await expect(page.getByText('方案已提交')).toBeVisible();
    const file = await saved(desk, () => page.getByRole('button', { name: '下载 PDF' }).click());
    expect(file.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    first = page.url();
    hash = createHash('sha256').update(file.bytes).digest('hex');
    await expect(versions).toContainText(hash);
    await page.getByRole('button', { name: '用邮件发送' }).click();
    await expect(page.getByText('邮件已放入发件箱')).toBeVisible();
  });

  await test.step('a change is a second version; the first is read as before, under its own hash', async () => {
    await page.getByRole('button', { name: '建立新版本' }).click();
    await page.getByRole('textbox', { name: '实施计划' }).fill('四周上线。');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await dialog.getByRole('button', { name: '提交', exact: true }).click();
    await expect(versions.getByRole('listitem')).toHaveCount(2);
    await expect(versions).toContainText(hash);
    await expect(versions.getByRole('listitem').last()).toContainText('被新版替代');
    await versions.getByRole('link', { name: /第 1 版/ }).click();
    await expect(page).toHaveURL(first);
    await expect(page.getByRole('region', { name: '实施计划' })).toContainText('六周上线。');
    await expect(page.getByRole('region', { name: '解决方案' })).toContainText(
      '尊敬的王女士：为远航制造准备云帆 CRM。',
    );
    const again = await saved(desk, () => page.getByRole('button', { name: '下载 PDF' }).click());
    expect(createHash('sha256').update(again.bytes).digest('hex')).toBe(hash);
  });

  await test.step('both stand on the timeline of the deal', async () => {
    await goTo(page, `/sales/deals/${dealId}`);
    await expect(page.getByRole('list', { name: '活动' })).toContainText('方案“云帆项目 解决方案”');
  });
});
