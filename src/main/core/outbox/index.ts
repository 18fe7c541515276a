import type { LocalText } from '#shared/texts.ts';
import { Connector } from '../connectors/connector-entity.ts';
import { OutboxFile, OutboxItem } from './outbox-item-entity.ts';

export { enqueue, type Outbound } from './enqueue.ts';
export { outboxLifecycle } from './outbox-lifecycle.ts';

export const outboxEntities = [Connector, OutboxItem, OutboxFile] as const;

export const outboxActions: Readonly<Record<string, LocalText>> = {
  'core.outboxItem.take': { zh: '开始发送', en: 'Began to send' },
  'core.outboxItem.note': { zh: '记下发送结果', en: 'Noted what became of sending' },
  'core.outboxItem.cancel': { zh: '取消发送', en: 'Cancelled sending' },
  'core.outboxItem.replay': { zh: '重新发送', en: 'Sent again' },
  'core.outboxItem.confirm': { zh: '确认发送迟到的内容', en: 'Let late items go' },
  'core.connector.save': { zh: '设置连接器', en: 'Set up a connector' },
  'core.connector.test': { zh: '测试连接器', en: 'Tested a connector' },
  'core.connector.pause': { zh: '暂停或恢复连接器', en: 'Paused or resumed a connector' },
  'core.connector.remove': { zh: '断开连接器', en: 'Disconnected a connector' },
};
