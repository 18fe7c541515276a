import { begin, command, goTo, newDeal } from './at-work.ts';
import { expect, test } from './fixtures.ts';

test('[SAL-P2] needs, committee and notes of a deal say how far it is qualified and what is missing', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  await command(page, 'records.create', { entity: 'contact', values: { name: '王总' } });
  await newDeal(page, '云帆项目', '120000');
  await goTo(page, '/sales/deals');
  await page.getByRole('row').getByText('云帆项目').click();
  const panel = page.getByRole('region', { name: /^资格判断/ });
  const dialog = page.getByRole('dialog');

  await test.step('at first only the amount is known, and each gap says how to close it', async () => {
    await expect(panel).toContainText('资格判断 20.0%');
    await expect(panel).toContainText('在采购委员会中加入决策人');
  });

  await test.step('a need and somebody who decides are added where they are looked at', async () => {
    await page
      .getByRole('region', { name: '需求', exact: true })
      .getByRole('button', { name: '新建需求' })
      .click();
    await dialog.getByRole('textbox', { name: /^需求/ }).fill('离线使用');
    await dialog.getByLabel('优先级').click();
    await page.getByRole('option', { name: '必须' }).click();
    await dialog.getByRole('button', { name: '新建', exact: true }).click();
    await expect(dialog).toBeHidden();
    const committee = page.getByRole('region', { name: '采购委员' });
    await committee.getByRole('button', { name: /^新建/ }).click();
    await dialog.getByLabel('联系人').fill('王总');
    await page.getByRole('option', { name: '王总' }).click();
    await dialog.getByLabel('角色').click();
    await page.getByRole('option', { name: '决策人' }).click();
    await dialog.getByRole('button', { name: '新建', exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(committee).toContainText('王总');
    await expect(panel).toContainText('资格判断 60.0%');
    await expect(panel).not.toContainText('在采购委员会中加入决策人');
  });

  await test.step('a note by template names what was not asked', async () => {
    await page.getByRole('combobox', { name: '纪要模板' }).click();
    await page.getByRole('option', { name: 'BANT' }).click();
    await expect(page.getByText('还没有写：预算、决策人、需求、时间')).toBeVisible();
    await page
      .getByRole('textbox', { name: '纪要', exact: true })
      .fill('预算：年内 20 万\n决策人：王总\n需求：\n时间：');
    await expect(page.getByText('还没有写：需求、时间')).toBeVisible();
    await page.getByRole('textbox', { name: '做了什么' }).fill('需求沟通');
    await page.getByRole('button', { name: '记录', exact: true }).click();
    await expect(page.getByText('需求沟通').first()).toBeVisible();
  });

  await test.step('the next step is what is missing now, with its day', async () => {
    await expect(panel).toContainText('写下一步和日期');
    await page.getByLabel('下一步', { exact: true }).fill('安排演示');
    await page.getByLabel('下一步日期').fill('2026-12-10');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await expect(panel).toContainText('资格判断 80.0%');
  });
});
