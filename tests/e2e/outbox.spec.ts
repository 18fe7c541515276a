import { mailServer } from '../mail-server-for-test.ts';
import { begin, goTo, goToArea } from './at-work.ts';
import { expect, test } from './fixtures.ts';

test('mail waits without an error until a server is connected, then goes; a wrong password is said in words', async ({
  desk,
}) => {
  const server = await mailServer({ account: { user: 'sales', pass: '对的密码' } });
  try {
    const { page } = desk;
    await begin(desk);

    await test.step('nothing is connected, and the screen says how to do without', async () => {
      await goToArea(page, '自动化与邮件', '连接器');
      const smtp = page.getByRole('region', { name: /发送邮件/ });
      await expect(smtp.getByText('未连接', { exact: true })).toBeVisible();
      await expect(smtp.getByText(/可以从记录下载 PDF/)).toBeVisible();
    });

    await test.step('a mail with a wrong address is refused beside the field; a right one waits', async () => {
      await goToArea(page, '自动化与邮件', '发件箱');
      await expect(page.getByText('发件箱是空的')).toBeVisible();
      await page.getByRole('button', { name: '写邮件' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('收件人').fill('李雷');
      await dialog.getByLabel('主题').fill('年度报价');
      await dialog.getByLabel('正文').fill('请查收。');
      await dialog.getByRole('button', { name: '发送' }).click();
      await expect(dialog.getByText('收件人：“李雷”不是邮件地址。')).toBeVisible();
      await dialog.getByLabel('收件人').fill('li@kehu.example');
      await dialog.getByRole('button', { name: '发送' }).click();
      await expect(dialog).toBeHidden();
      await expect(page.getByRole('row').filter({ hasText: '年度报价' })).toContainText('待发送');
      await expect(page.getByRole('button', { name: '发件箱：待发送 1' })).toBeVisible();
    });

    await test.step('the server is set up with a wrong password, and the test says so', async () => {
      await goTo(page, '/workspace/connectors');
      await page.getByRole('button', { name: '设置“发送邮件（SMTP）”' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('服务器').fill('127.0.0.1');
      await dialog.getByLabel('端口').fill(String(server.port));
      await dialog.getByLabel('加密').click();
      await page.getByRole('option', { name: /不加密/ }).click();
      await dialog.getByLabel('用户名').fill('sales');
      await dialog.getByLabel('发件地址').fill('sales@yunfan.example');
      await dialog.getByLabel('密码或授权码').fill('错的密码');
      await dialog.getByRole('button', { name: '保存' }).click();
      await expect(dialog).toBeHidden();
      const smtp = page.getByRole('region', { name: /发送邮件/ });
      await smtp.getByRole('button', { name: '测试连接' }).click();
      await expect(smtp.getByText(/不接受用户名或密码/)).toBeVisible();
      expect(server.taken).toHaveLength(0);
    });

    await test.step('with the right one the mail goes by itself', async () => {
      await page.getByRole('button', { name: '设置“发送邮件（SMTP）”' }).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByLabel('服务器')).toHaveValue('127.0.0.1');
      await expect(dialog.getByLabel('密码或授权码')).toHaveValue('');
      await dialog.getByLabel('密码或授权码').fill('对的密码');
      await dialog.getByRole('button', { name: '保存' }).click();
      await expect(dialog).toBeHidden();
      await goTo(page, '/workspace/outbox');
      await page.getByRole('button', { name: '立即发送' }).click();
      await expect(page.getByRole('row').filter({ hasText: '年度报价' })).toContainText('已发送');
      await expect(page.getByRole('button', { name: /发件箱：待发送/ })).toBeHidden();
      expect(server.taken.map(({ to }) => to)).toEqual([['li@kehu.example']]);
    });
  } finally {
    await server.close();
  }
});

test('jobs tell when they come round, can be paused, and run now with a line in their history', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  await goToArea(page, '自动化与邮件', '作业');
  const sweep = page
    .getByRole('table', { name: '作业', exact: true })
    .getByRole('row')
    .filter({ hasText: '清理无人引用的文件' });
  await expect(sweep).toContainText('每 1 天');
  await sweep.getByRole('button', { name: /运行记录/ }).click();
  await sweep.getByRole('button', { name: /现在运行/ }).click();
  await expect(page.getByText('“清理无人引用的文件”已完成')).toBeVisible();
  const history = page.getByRole('table', { name: '运行记录：清理无人引用的文件' });
  await expect(history.getByRole('row').filter({ hasText: '手动' })).toContainText('成功');
  await sweep.getByRole('button', { name: /暂停/ }).click();
  await expect(sweep).toContainText('已暂停');
  await desk.restart();
  await desk.page.getByLabel('口令').fill('correct horse battery');
  await desk.page.getByRole('button', { name: '解锁' }).click();
  await goTo(desk.page, '/workspace/jobs');
  await expect(desk.page.getByRole('row').filter({ hasText: '清理无人引用的文件' }).first()).toContainText(
    '已暂停',
  );
});
