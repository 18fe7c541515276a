import type { Lifecycle, Move } from '../entities/lifecycle.ts';
import type { RecordValues } from '../entities/record-values.ts';
import type { Work } from '../storage/work.ts';
import { OUTBOX_STATES, type OutboxState } from './outbox-states.ts';

const move = (
  event: string,
  zh: string,
  en: string,
  from: readonly OutboxState[],
  to: OutboxState,
  effect?: (row: RecordValues, input: RecordValues, work: Work) => RecordValues,
): Move => ({
  event,
  label: { zh, en },
  tone: to === 'cancelled' ? 'bad' : 'neutral',
  from,
  to,
  needs: [],
  ...(effect ? { effect: (work, row, input) => effect(row, input, work) } : {}),
});

const attempts = (row: RecordValues): number => Number(row.attempts ?? 0);

/**
 * The way of an item out. `take` and what answers it are the pump's; `cancel` and `replay` a person's. An attempt counts
 * from the moment it begins, so that one that was cut off counts too; `defer` gives it back, because the connection
 * failed before the item had its chance.
 */
export const outboxLifecycle: Lifecycle = {
  entity: 'outboxItem',
  field: 'state',
  states: OUTBOX_STATES,
  moves: [
    move('take', '开始发送', 'Begin to send', ['waiting', 'retrying', 'unknown'], 'sending', (row) => ({
      attempts: attempts(row) + 1,
      // its answer was lost, and nobody could be asked: it goes again under the same name
      ...(row.state === 'unknown' ? { maybeTwice: 1 } : {}),
    })),
    move('arrive', '已发送', 'Arrived', ['sending', 'unknown'], 'sent', (_row, { lastAnswer }, { now }) => ({
      lastAnswer: lastAnswer ?? null,
      sentAt: now,
    })),
    move('retry', '稍后再试', 'Try later', ['sending', 'unknown'], 'retrying', (_row, input) =>
      answered(input),
    ),
    move('defer', '连接失败', 'Connection failed', ['sending'], 'retrying', (row, input) => ({
      ...answered(input),
      attempts: attempts(row) - 1,
    })),
    move('lose', '结果不明', 'Answer lost', ['sending', 'unknown'], 'unknown', (_row, input) =>
      answered(input),
    ),
    move('fail', '发送失败', 'Fail', ['sending'], 'failed', (_row, { lastAnswer }) => ({
      lastAnswer: lastAnswer ?? null,
    })),
    move('cancel', '取消发送', 'Cancel', ['waiting', 'retrying', 'failed', 'unknown'], 'cancelled', (row) =>
      row.state === 'unknown' ? { maybeTwice: 1 } : {},
    ),
    move(
      'replay',
      '重新发送',
      'Send again',
      ['retrying', 'failed', 'cancelled'],
      'waiting',
      (row, _input, work) => ({ ...givenWord(work, row), attempts: 0, dueAt: work.now }),
    ),
  ],
};

/** What a person's word for an item writes: it may go although it is late, and from this device. */
export const givenWord = (work: Work, row: RecordValues): RecordValues => ({
  confirmedAt: work.now,
  // the device that it was put into the outbox on may have sent it
  ...(row.device === work.facts.device ? {} : { device: work.facts.device, maybeTwice: 1 }),
});

const answered = ({ lastAnswer, dueAt }: RecordValues): RecordValues => ({
  lastAnswer: lastAnswer ?? null,
  ...(dueAt === undefined ? {} : { dueAt }),
});
