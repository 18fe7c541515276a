import { begin, goTo, newDeal } from './at-work.ts';
import { expect, test } from './fixtures.ts';

test('[SAL-O1] a stage asks for what it needs, and a deal without it moves only with a reason', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);

  await test.step('the settings say what a stage asks for', async () => {
    await goTo(page, '/sales/pipelines');
    await page.getByRole('button', { name: '编辑“初步接触”的要求' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('combobox', { name: '必填字段' }).click();
    await page.getByRole('option', { name: '下一步', exact: true }).click();
    await page.keyboard.press('Tab'); // closes the choices
    await drawer.getByRole('button', { name: '添加确认点' }).click();
    await drawer.getByLabel('确认点 1', { exact: true }).fill('预算已确认');
    await drawer.getByRole('button', { name: '完成' }).click();
    await expect(page.getByRole('button', { name: '编辑“初步接触”的要求' })).toHaveText(
      '1 个字段 · 1 个确认点',
    );
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await expect(page.getByText('销售管道已保存')).toBeVisible();
  });

  await newDeal(page, '云帆项目甲', '120000');
  await newDeal(page, '云帆项目乙', '80000');
  await goTo(page, '/sales/pipeline');
  const column = (name: string) => page.getByRole('region', { name, exact: true });
  const card = (name: string) => page.getByRole('button', { name, exact: true });
  const dialog = page.getByRole('dialog');

  await test.step('a card dragged past it asks for what is missing, and moves with that', async () => {
    await card('云帆项目甲').dragTo(column('需求沟通'));
    await expect(dialog).toContainText('“云帆项目甲”进入“需求沟通”');
    await dialog.getByRole('button', { name: '补齐并移动' }).click();
    await expect(dialog).toContainText('进入“需求沟通”前需要填写“下一步”。');
    await dialog.getByLabel('下一步').fill('拜访采购负责人');
    await dialog.getByLabel('预算已确认').check();
    await dialog.getByRole('button', { name: '补齐并移动' }).click();
    await expect(dialog).toBeHidden();
    await expect(column('需求沟通').getByRole('button', { name: '云帆项目甲' })).toBeVisible();
  });

  await test.step('on its page the points stand ticked, and a tick can be taken back', async () => {
    await card('云帆项目甲').click();
    const gate = page.getByRole('region', { name: '进入“方案演示”前' });
    await expect(gate.getByLabel('预算已确认')).toBeChecked();
    await gate.getByLabel('预算已确认').click();
    await expect(gate.getByLabel('预算已确认')).not.toBeChecked();
    await page.getByRole('button', { name: '移到“方案演示”' }).click();
    await expect(dialog).toContainText('预算已确认');
    await dialog.getByRole('button', { name: '取消' }).click();
  });

  await test.step('who may passes the gate with a reason that the history keeps', async () => {
    await goTo(page, '/sales/pipeline');
    await card('云帆项目乙').dragTo(column('商务谈判'));
    await dialog.getByRole('button', { name: '越过要求' }).click();
    await dialog.getByLabel(/越过的原因/).fill('老客户续约');
    await dialog.getByRole('button', { name: '越过要求' }).click();
    await expect(column('商务谈判').getByRole('button', { name: '云帆项目乙' })).toBeVisible();
    await card('云帆项目乙').click();
    await page.getByRole('tab', { name: '更改历史' }).click();
    const latest = page.getByRole('tabpanel', { name: '更改历史' }).getByRole('listitem').first();
    await expect(latest).toContainText('越过阶段要求');
    await expect(latest).toContainText('老客户续约');
  });
});

test('[SAL-O1] the board marks deals that nobody moves on, and shows only those', async ({ desk }) => {
  const { page } = desk;
  await begin(desk);
  await newDeal(page, '新鲜项目', '120000');
  await newDeal(page, '拖延项目', '80000');
  await goTo(page, '/sales/pipeline');
  await page.getByRole('button', { name: '拖延项目', exact: true }).click();
  await page.getByLabel('下一步日期').fill('2020-01-01');
  await page.getByLabel('下一步日期').press('Tab');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByRole('button', { name: '保存', exact: true })).toBeHidden();
  await goTo(page, '/sales/pipeline');
  const lane = page.getByRole('region', { name: '初步接触', exact: true });
  await expect(lane.locator('header')).toContainText('1 个停滞');
  await expect(lane.getByRole('img', { name: '停滞: 下一步已过期' })).toHaveCount(1);
  await page.getByRole('button', { name: /^停滞/ }).click();
  await expect(lane.getByRole('button', { name: '拖延项目' })).toBeVisible();
  await expect(lane.getByRole('button', { name: '新鲜项目' })).toBeHidden();
});
