import { begin, command, goTo } from './at-work.ts';
import { expect, test } from './fixtures.ts';

test('[SAL-P1] leads lie in the pool, are taken, given to somebody and sent back with a reason, by keys and by buttons', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  await goTo(page, '/sales/inbox');
  const line = (name: string) => page.getByRole('listitem', { name, exact: true });

  await test.step('a lead is added by hand, lies in the pool and is taken with one key', async () => {
    await page.getByRole('button', { name: '新建线索' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('线索名称').fill('李雷');
    await dialog.getByLabel('公司', { exact: true }).fill('云帆软件');
    await dialog
      .getByRole('button', { name: /保存|新建|创建/ })
      .first()
      .click();
    await expect(dialog).toBeHidden();
    await page.getByText('公海', { exact: true }).first().click();
    await line('李雷').focus();
    await page.keyboard.press('a');
    await expect(line('李雷')).toBeHidden();
    await goTo(page, '/sales/leads');
    await expect(page.getByText('已接受').first()).toBeVisible();
  });

  await test.step('one is given to her, with a timer, and she sends it back with a reason', async () => {
    await command(page, 'records.create', {
      entity: 'lead',
      values: { name: '韩梅梅', company: '远山科技' },
    });
    await goTo(page, '/sales/inbox');
    await page.getByText('公海', { exact: true }).first().click();
    await line('韩梅梅').getByRole('button', { name: '转派' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('负责人').click();
    await page.getByRole('option', { name: '王芳' }).click();
    await dialog.getByRole('button', { name: '确定' }).click();
    await expect(dialog).toBeHidden();
    await page.getByText('给我的', { exact: true }).click();
    await expect(line('韩梅梅')).toContainText(/剩 \d+ 小时 \d+ 分/);
    await line('韩梅梅').focus();
    await page.keyboard.press('r');
    await dialog.getByLabel('退回原因').click();
    await page.getByRole('option', { name: '没有需求' }).click();
    await dialog.getByRole('button', { name: '确定' }).click();
    await expect(page.getByText('没有待确认的线索')).toBeVisible();
  });

  await test.step('several are accepted in one action, and given back in one', async () => {
    const dialog = page.getByRole('dialog');
    await page.getByText('公海', { exact: true }).first().click();
    for (const name of ['周杰', '吴丹']) {
      await command(page, 'records.create', { entity: 'lead', values: { name, company: '远山科技' } });
      await line(name).getByRole('button', { name: '转派' }).click();
      await dialog.getByLabel('负责人').click();
      await page.getByRole('option', { name: '王芳' }).click();
      await dialog.getByRole('button', { name: '确定' }).click();
      await expect(dialog).toBeHidden();
    }
    await page.getByText('给我的', { exact: true }).click();
    await page.getByRole('button', { name: '全部接受（2）' }).click();
    await dialog.getByRole('button', { name: '接受', exact: true }).click();
    await expect(page.getByText('没有待确认的线索')).toBeVisible();
    await page.keyboard.press('u');
    await dialog.getByRole('button', { name: '撤销', exact: true }).click();
    await expect(line('周杰')).toBeVisible();
    await expect(line('吴丹')).toBeVisible();
  });
});

test('[SAL-P1] an accepted lead becomes customer, contact and deal, after showing who is there already', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  await command(page, 'records.create', {
    entity: 'customer',
    values: { name: '远航信息技术（上海）有限公司' },
  });
  const { id } = await command(page, 'records.create', {
    entity: 'lead',
    values: {
      name: '李雷',
      company: '上海远航信息技术有限公司',
      email: 'lei@example.com',
      jobTitle: '信息部经理',
    },
  });
  await command(page, 'marketing.lead.take', { ids: [id] });
  await goTo(page, `/sales/leads/${id}`);
  await page.getByRole('button', { name: '转化', exact: true }).click();
  const drawer = page.getByRole('dialog');

  await test.step('the customer that it means is chosen, and says why', async () => {
    const customers = drawer.getByRole('region', { name: '客户', exact: true });
    await expect(customers.getByRole('radiogroup', { name: '客户' })).toBeVisible();
    const known = customers.getByRole('radio', { name: /远航信息技术（上海）有限公司/ });
    await expect(known).toBeChecked();
    await expect(customers).toContainText('相似度 100 · 字号相同');
    await expect(drawer.getByLabel('姓名')).toHaveValue('李雷');
  });

  await test.step('a deal without a name is not made; with one, it opens', async () => {
    await drawer.getByLabel('商机名称').fill('');
    await expect(drawer.getByRole('button', { name: '转化', exact: true })).toBeDisabled();
    await drawer.getByLabel('商机名称').fill('远航升级项目');
    await drawer.getByLabel('金额').fill('88000');
    await drawer.getByRole('button', { name: '转化', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: /远航升级项目/ })).toBeVisible();
    await expect(page.getByRole('link', { name: '远航信息技术（上海）有限公司' }).first()).toBeVisible();
  });

  await test.step('the lead says what it became, and the contact has what was known', async () => {
    await goTo(page, `/sales/leads/${id}`);
    const became = page.getByRole('region', { name: '已转化为' });
    await expect(became.getByRole('link', { name: '远航升级项目' })).toBeVisible();
    await became.getByRole('link', { name: '李雷' }).click();
    await expect(page.getByRole('textbox', { name: '职务' })).toHaveValue('信息部经理');
    await expect(page.getByRole('textbox', { name: '邮件' })).toHaveValue('lei@example.com');
  });
});

test('[MKT-O4] [MKT-P5] rules score a lead in parts that add up; they are tried, saved as a version and gone back from', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  const { id } = await command(page, 'records.create', {
    entity: 'lead',
    values: { name: '李雷', company: '云帆软件', email: 'lei@example.com', jobTitle: '总经理' },
  });
  await command(page, 'records.create', { entity: 'leadTouch', values: { leadId: id, kind: 'meeting' } });
  const workings = page.getByRole('region', { name: '评分计算过程' });
  await goTo(page, `/sales/leads/${id}`);
  await expect(workings.getByRole('row', { name: /参加会议 × 1/ })).toContainText('+20', { timeout: 45_000 });
  await expect(workings.getByRole('row', { name: /^评分/ })).toContainText('45');
  await expect(workings).toContainText('C 级，匹配度 25，互动度 20');

  const dialog = page.getByRole('dialog');
  await test.step('a change is tried before it is saved', async () => {
    await goTo(page, '/marketing/scoring');
    await page.getByLabel('第 1 条规则的分数').fill('30');
    await page.getByRole('button', { name: '试算' }).click();
    const trial = page.getByRole('region', { name: '试算结果' });
    await expect(trial.getByRole('row', { name: /^MQL/ })).toHaveText('MQL01');
    await page.getByRole('button', { name: '保存为新版本' }).click();
    await dialog.getByLabel('修改说明').fill('更看重公司');
    await dialog.getByRole('button', { name: '保存为新版本' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText('规则第 1 版')).toBeVisible();
    await goTo(page, `/sales/leads/${id}`);
    await expect(workings).toContainText('B 级，匹配度 45，互动度 20');
  });

  await test.step('the rules of the beginning come back as a new version, and the lead stays an MQL', async () => {
    await goTo(page, '/marketing/scoring');
    await page
      .getByRole('row', { name: /初始规则/ })
      .getByRole('button', { name: '恢复' })
      .click();
    await dialog.getByLabel('修改说明').fill('太宽');
    await dialog.getByRole('button', { name: '恢复', exact: true }).click();
    await expect(page.getByText('规则第 2 版')).toBeVisible();
    await goTo(page, `/sales/leads/${id}`);
    await expect(workings).toContainText('C 级');
    await expect(page.getByText('成为 MQL')).toBeVisible();
  });
});
