import { defineTexts } from '../../../ui/language/define-texts.ts';

export const leadTexts = defineTexts('salesLeads', {
  inbox: { zh: '待确认线索', en: 'Leads to accept' },
  pool: { zh: '公海', en: 'Pool' },
  mine: { zh: '给我的', en: 'Given to me' },
  which: { zh: '显示哪些线索', en: 'Which leads' },
  noneWaiting: { zh: '没有待确认的线索', en: 'No leads to accept' },
  noneWaitingHint: {
    zh: '分给您的线索会出现在这里。也可以从公海领取。',
    en: 'Leads that are given to you appear here. You can also take one from the pool.',
  },
  nonePool: { zh: '公海里没有线索', en: 'The pool is empty' },
  nonePoolHint: {
    zh: '未按时确认和没有负责人的线索会出现在这里。',
    en: 'Leads without an owner, and those not accepted in time, appear here.',
  },
  newLead: { zh: '新建线索', en: 'New lead' },
  allLeads: { zh: '线索列表', en: 'Lead list' },
  keys: {
    zh: '↑ ↓ 选择，A 接受或领取，R 退回，T 转派，P 延后，Enter 打开',
    en: '↑ ↓ choose, A accept or take, R send back, T give to, P postpone, Enter open',
  },
  left: { zh: '剩 {hours} 小时 {minutes} 分', en: '{hours} h {minutes} min left' },
  over: { zh: '已超时', en: 'Time is up' },
  acceptBy: { zh: '{moment} 前确认', en: 'Accept by {moment}' },
  postponed: { zh: '延后至 {date}', en: 'Postponed until {date}' },
  moveTitle: { zh: '{move}“{name}”', en: '{move}: “{name}”' },
  note: { zh: '备注', en: 'Note' },
  cancel: { zh: '取消', en: 'Cancel' },
  confirm: { zh: '确定', en: 'Confirm' },
  history: { zh: '更改记录', en: 'History' },
});
