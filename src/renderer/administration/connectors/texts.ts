import { defineTexts } from '../../ui/language/define-texts.ts';

export const connectorTexts = defineTexts('connectors', {
  title: { zh: '连接器', en: 'Connectors' },
  hint: {
    zh: '没有设置的连接器不会连到任何地方；设置后也只连到您填写的服务器。密码在工作区密钥下加密保存，不会再显示，也不会导出。',
    en: 'A connector that is not set up reaches nothing, and one that is reaches only the server you enter. Passwords are kept encrypted under the workspace key, never shown again and never exported.',
  },
  absent: { zh: '未连接', en: 'Not connected' },
  connected: { zh: '已连接', en: 'Connected' },
  paused: { zh: '已暂停', en: 'Paused' },
  failing: { zh: '测试失败', en: 'Test failed' },
  without: { zh: '不连接时：{how}', en: 'Without it: {how}' },
  waiting: { zh: '待发送 {count}', en: '{count} waiting' },
  lastSent: { zh: '最近成功 {at}', en: 'Last sent {at}' },
  tested: { zh: '上次测试 {at}', en: 'Last tested {at}' },
  setUp: { zh: '设置', en: 'Set up' },
  setUpOf: { zh: '设置“{connector}”', en: 'Set up “{connector}”' },
  test: { zh: '测试连接', en: 'Test the connection' },
  pause: { zh: '暂停', en: 'Pause' },
  resume: { zh: '恢复', en: 'Resume' },
  remove: { zh: '断开', en: 'Disconnect' },
  removeTitle: { zh: '断开“{connector}”？', en: 'Disconnect “{connector}”?' },
  removeHint: {
    zh: '设置和密码将被删除。发件箱里等待的内容保留，重新连接后会发送。',
    en: 'Settings and password are deleted. What waits in the outbox stays and goes once it is connected again.',
  },
  keep: { zh: '保留', en: 'Keep' },
  save: { zh: '保存', en: 'Save' },
  saved: { zh: '已保存', en: 'Saved' },
  secretKept: { zh: '已保存；留空则不变', en: 'Kept; leave empty to keep it' },
});
