import { begin, goTo, newDeal } from './at-work.ts';
import { expect, test } from './fixtures.ts';
import { addPerson, unlockAs } from './people-at-work.ts';

test('a role that may only read sees the deals and no way to change them; one with own scope sees none of others’', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  await newDeal(page, '王芳的商机', '5000');
  await addPerson(page, '小观', '只读', 'observer passphrase');
  await addPerson(page, '小销', '销售', 'sales passphrase');

  await test.step('the observer reads', async () => {
    const again = await desk.restart();
    await unlockAs(again, '小观', 'observer passphrase');
    await goTo(again, '/sales/deals');
    await again.getByRole('row').getByText('王芳的商机').click();
    await expect(again.getByLabel('商机名称')).toBeDisabled();
    for (const name of ['赢单', '输单', '新建报价', '删除'])
      await expect(again.getByRole('button', { name, exact: true })).toBeHidden();
    await goTo(again, '/sales/deals');
    await expect(again.getByRole('button', { name: '新建商机' })).toBeHidden();
    await expect(again.getByRole('button', { name: '导入', exact: true })).toBeHidden();
  });

  await test.step('the salesperson sees own deals alone, in list, board and totals', async () => {
    const again = await desk.restart();
    await unlockAs(again, '小销', 'sales passphrase');
    await goTo(again, '/sales/deals');
    await expect(again.getByText('还没有商机')).toBeVisible();
    await expect(again.getByText('王芳的商机')).toBeHidden();
    await goTo(again, '/sales/pipeline');
    await expect(again.getByText('5,000.00')).toBeHidden();
  });
});
