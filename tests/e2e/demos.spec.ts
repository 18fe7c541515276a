import ICAL from 'ical.js';
import { begin, command, drop, goTo, newDeal, saved } from './at-work.ts';
import { expect, test } from './fixtures.ts';

const EVENT = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'METHOD:REQUEST',
  'BEGIN:VEVENT',
  'UID:from-elsewhere',
  'SUMMARY:客户约的演示',
  'DTSTART;TZID=China Standard Time:20270310T140000',
  'DTEND;TZID=China Standard Time:20270310T153000',
  'LOCATION:https://meet.example.com/room',
  'ATTENDEE;CN=王总:mailto:wang@example.com',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

test('[SAL-P3] a demo is arranged for a deal, goes out as .ics that another program reads, and its result is noted', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk);
  const { id: contactId } = await command(page, 'records.create', {
    entity: 'contact',
    values: { name: '王总', email: 'wang@example.com' },
  });
  await command(page, 'letterhead.save', {
    values: { name: '麦文科技', email: 'sales@example.com' },
  });
  await newDeal(page, '云帆项目', '120000');
  await goTo(page, '/sales/deals');
  await page.getByRole('row').getByText('云帆项目').click();
  const panel = page.getByRole('region', { name: '演示', exact: true });
  const dialog = page.getByRole('dialog');

  await test.step('with date, place, attendees and what is to be got ready', async () => {
    await panel.getByRole('button', { name: '安排演示' }).click();
    await expect(dialog.getByLabel('主题')).toHaveValue('云帆项目 产品演示');
    await dialog.getByLabel('日期').fill('2027-03-04');
    await dialog.getByLabel('开始').fill('14:30');
    await dialog.getByLabel('结束').fill('14:00');
    await dialog.getByLabel('地点').fill('三楼会议室');
    await dialog.getByRole('button', { name: '添加参加人' }).click();
    await dialog.getByLabel('第 1 位参加人', { exact: true }).fill('王');
    await page.getByRole('option', { name: '王总' }).click();
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(dialog.getByText('演示的结束时间需要晚于开始时间。请更正其中一个。')).toBeVisible();
    await dialog.getByLabel('结束').fill('15:30');
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(dialog).toBeHidden();
    await expect(panel.getByRole('listitem')).toContainText('2027-03-04 14:30 – 15:30');
    await expect(panel.getByRole('listitem')).toContainText('已安排');
  });

  await test.step('its page has the file, with the right time and people', async () => {
    await panel.getByRole('link', { name: '云帆项目 产品演示' }).click();
    await expect(page.getByText('0/3 已准备好')).toBeVisible();
    await page.getByRole('checkbox', { name: '演示环境可以登录' }).click();
    await expect(page.getByText('1/3 已准备好')).toBeVisible();
    const file = await saved(desk, () => page.getByRole('button', { name: '下载 .ics' }).click());
    expect(file.name).toBe('云帆项目 产品演示.ics');
    const calendar = new ICAL.Component(ICAL.parse(file.bytes.toString()) as never);
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') as never);
    expect(event.startDate.toJSDate().toISOString()).toBe('2027-03-04T06:30:00.000Z');
    expect(event.endDate.toJSDate().toISOString()).toBe('2027-03-04T07:30:00.000Z');
    expect(event.location).toBe('三楼会议室');
    expect(event.attendees.map((each) => each.getFirstValue())).toEqual(['mailto:wang@example.com']);
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
  });

  await test.step('the invitation lies in the outbox, and is out of date once the time is changed', async () => {
    await page.getByRole('button', { name: '发送邀请' }).click();
    await expect(page.getByText('邀请已放入发件箱，收件人 1 位')).toBeVisible();
    await page.getByRole('button', { name: '修改安排' }).click();
    await dialog.getByLabel('开始').fill('15:00');
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(page.getByText(/发送的邀请已过时/)).toBeVisible();
    await expect(page.getByRole('button', { name: '发送更新' })).toBeVisible();
  });

  await test.step('what is still to come has no result; called off it stands on the timeline', async () => {
    await page.getByRole('button', { name: '记录结果' }).click();
    await dialog.getByRole('combobox', { name: '结果' }).click();
    await page.getByRole('option', { name: '认可', exact: true }).click();
    await dialog.getByRole('button', { name: '确定' }).click();
    await expect(dialog.getByText(/才开始，现在还不能记录结果/)).toBeVisible();
    await dialog.getByRole('button', { name: '取消', exact: true }).click();
    await page.getByRole('button', { name: '取消演示' }).click();
    await dialog.getByLabel('原因').fill('客户出差');
    await dialog.getByRole('button', { name: '确定' }).click();
    await expect(page.getByRole('button', { name: '重新安排' })).toBeVisible();
    await page.getByRole('link', { name: '云帆项目', exact: true }).click();
    await expect(page.getByRole('list', { name: '活动' })).toContainText('演示“云帆项目 产品演示”：已取消');
  });

  await test.step('a file of another calendar becomes a demo, once', async () => {
    await panel.getByRole('button', { name: '从 .ics 导入' }).click();
    await drop(page, [{ name: 'a.ics', type: 'text/calendar', bytes: Buffer.from('<html>') }]);
    await expect(dialog.getByText('“a.ics”不是日历文件（.ics）。')).toBeVisible();
    await drop(page, [{ name: 'invite.ics', type: 'text/calendar', bytes: Buffer.from(EVENT) }]);
    await expect(dialog.getByText('客户约的演示')).toBeVisible();
    await dialog.getByRole('button', { name: '作为演示' }).click();
    await expect(dialog).toBeHidden();
    await expect(panel.getByRole('listitem').first()).toContainText('2027-03-10 14:00 – 15:30');
    await panel.getByRole('link', { name: '客户约的演示' }).click();
    await expect(
      page.getByRole('list', { name: '参加人' }).getByRole('link', { name: '王总' }),
    ).toHaveAttribute('href', new RegExp(String(contactId)));
  });
});
