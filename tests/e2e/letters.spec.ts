import { simpleParser } from 'mailparser';
import { begin, command, goTo, saved } from './at-work.ts';
import { expect, test } from './fixtures.ts';

test('a letter is written, sent, mailed, and taken out of the outbox as a file', async ({ desk }) => {
  const { page } = desk;
  await begin(desk);
  const { id: customerId } = await command(page, 'records.create', {
    entity: 'customer',
    values: { name: '远航制造' },
  });
  await command(page, 'records.create', {
    entity: 'contact',
    values: { name: '王芳', addressAs: 'ms', email: 'fang@example.com', customerId },
  });

  await test.step('it is written to a contact', async () => {
    await goTo(page, '/directory/letters');
    await page
      .getByRole('button', { name: /^新建信函/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('事由').fill('系统升级通知');
    await dialog.getByLabel('收信人').fill('王芳');
    await page.getByRole('option', { name: /王芳/ }).click();
    await dialog.getByLabel('正文').fill('我们将于周六升级。');
    await dialog.getByRole('button', { name: '新建', exact: true }).click();
    await page.getByRole('row').getByText('系统升级通知').click();
    await expect(page.getByRole('heading', { level: 1, name: /系统升级通知/ })).toBeVisible();
    const draft = await saved(desk, () => page.getByRole('button', { name: '下载 PDF' }).click());
    expect(draft.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  await test.step('sent, it has its number and is read, not edited', async () => {
    await page.getByRole('button', { name: '发出', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: '发出', exact: true }).click();
    await expect(page.getByText('信函已发出')).toBeVisible();
    const letter = page.getByRole('region', { name: '信函' });
    await expect(letter.getByText(/^XH-/)).toBeVisible();
    await expect(letter.getByRole('link', { name: '王芳' })).toBeVisible();
    await expect(page.getByLabel('正文')).toBeHidden();
  });

  await test.step('its mail lies in the outbox, and other mail programs read it', async () => {
    await page.getByRole('button', { name: '用邮件发送' }).click();
    await expect(page.getByText('邮件已放入发件箱')).toBeVisible();
    await goTo(page, '/workspace/outbox');
    await page.getByRole('row').filter({ hasText: '系统升级通知' }).getByRole('checkbox').check();
    const file = await saved(desk, () => page.getByRole('button', { name: '另存为 .eml' }).click());
    expect(file.name).toBe('系统升级通知.eml');
    const mail = await simpleParser(file.bytes);
    expect(mail.text).toContain('尊敬的王女士：');
    expect(mail.attachments.map(({ contentType }) => contentType)).toEqual(['application/pdf']);
  });
});

test('a rule sends a mail by template', async ({ desk }) => {
  const { page } = desk;
  await begin(desk);
  await command(page, 'records.create', {
    entity: 'contact',
    values: { name: '李雷', email: 'lei@example.com' },
  });
  await goTo(page, '/workspace/rules');
  await page.getByRole('button', { name: '新建规则' }).first().click();
  await page.getByLabel('规则名称').fill('欢迎新联系人');
  const choose = async (input: string, option: string | RegExp): Promise<void> => {
    await page.getByRole('combobox', { name: input, exact: true }).first().click();
    await page.getByRole('option', { name: option, exact: true }).click();
  };
  await choose('记录类型', '联系人');
  await choose('动作', '按模板发送邮件');
  await choose('收件人', '邮件');
  await choose('模板', /联系人邮件 · 标准/);
  await expect(page.getByText(/给“?邮件”?.*发送模板“标准（内置）”的邮件/)).toBeVisible();
  await page.getByRole('button', { name: '保存草稿' }).click();
  await page.getByRole('button', { name: '试运行', exact: true }).click();
  await expect(page.getByText('按模板发送邮件“李雷”')).toBeVisible();
});
