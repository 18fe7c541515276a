import { afterEach, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { SYSTEM } from '../../../src/main/core/access/actor.ts';
import type { ConnectorKind, Sending } from '../../../src/main/core/connectors/connector.ts';
import { Connector } from '../../../src/main/core/connectors/connector-entity.ts';
import { OutboundFailure } from '../../../src/main/core/connectors/outbound-failure.ts';
import { enqueue } from '../../../src/main/core/outbox/enqueue.ts';
import { OutboxItem } from '../../../src/main/core/outbox/outbox-item-entity.ts';
import { OutboxPump } from '../../../src/main/core/outbox/pump.ts';
import { AppError } from '../../../src/shared/errors.ts';
import { appForTest, type Caller } from '../../app-for-test.ts';
import { act, itemOf } from './outbox-for-test.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let app: App;
let call: () => Caller;
let now: number;
afterEach(() => app.close());

const kindOf = (sending: Sending): ConnectorKind => ({
  kind: 'post',
  label: { zh: '邮局', en: 'Post' },
  does: { zh: '', en: '' },
  manual: { zh: '', en: '' },
  fields: [],
  secrets: [],
  test: async () => ({ zh: '', en: '' }),
  sending,
});

/** A workspace with a connector that does what it is told, and the pump that sends through it. */
async function pumping(sending: Sending): Promise<OutboxPump> {
  now = Date.UTC(2026, 4, 1);
  ({ app, call } = await appForTest(() => now));
  act(app, (work) => work.insert(Connector, { kind: 'post', paused: 0, settings: '{}', secretNames: '[]' }));
  return pumpOf(sending);
}

const pumpOf = (sending: Sending): OutboxPump =>
  new OutboxPump([kindOf(sending)], app.core.sessions, () => 1);

const put = (key: string, more: { at?: number } = {}): string =>
  act(app, (work) =>
    enqueue(
      work,
      { connector: 'post', kind: 'letter', title: key, recipient: '李雷', payload: { key }, ...more },
      key,
    ),
  );

const failing = (kind: OutboundFailure['kind']): Sending => ({
  send: async () => {
    throw new OutboundFailure(kind, new AppError('mailLater', { answer: '451' }));
  },
});

const keyOf = (payload: unknown): string => (payload as { key: string }).key;

describe('what is put into the outbox', () => {
  test('is one item for one key, and absent when the action fails', async () => {
    await pumping(failing('later'));
    expect(put('a')).toBe(put('a'));
    expect(() =>
      act(app, (work) => {
        enqueue(work, { connector: 'post', kind: 'x', title: 'b', recipient: 'x', payload: null }, 'b');
        throw new AppError('diskFull');
      }),
    ).toThrow('diskFull');
    expect((await call().outbox.list({})).items).toHaveLength(1);
  });

  test('goes out once, in order, one at a time', async () => {
    const sent: string[] = [];
    let flying = 0;
    const pump = await pumping({
      send: async ({ payload }) => {
        flying += 1;
        expect(flying).toBe(1);
        await new Promise((resolve) => setImmediate(resolve));
        sent.push(keyOf(payload));
        flying -= 1;
        return { zh: '已收', en: 'taken' };
      },
    });
    const ids = ['a', 'b', 'c'].map((key) => put(key));
    await Promise.all([pump.run(), pump.run()]);
    await pump.run();
    expect(sent).toEqual(['a', 'b', 'c']);
    expect(itemOf(app, ids[0] ?? '')).toMatchObject({
      state: 'sent',
      attempts: 1,
      maybeTwice: 0,
      sentAt: now,
    });
    expect((await call().outbox.waiting()).count).toBe(0);
  });

  test('never changes once it was sent, whoever tries', async () => {
    const pump = await pumping({ send: async () => null });
    const id = put('a');
    await pump.run();
    await expect(call().outbox.cancel({ ids: [id] })).rejects.toThrow('illegalMove');
    expect(() => act(app, (work) => work.update(OutboxItem, id, { title: 'x' }))).toThrow('issuedImmutable');
    await expect(
      call().records.update({ entity: 'outboxItem', id, values: { title: 'x' }, before: {} }),
    ).rejects.toThrow('notByHand');
  });

  test('waits for its time, its connector, and the end of a pause', async () => {
    const sent: string[] = [];
    const pump = await pumping({
      send: async ({ payload }) => {
        sent.push(keyOf(payload));
        return null;
      },
    });
    const { id } = app.core.sessions
      .demand()
      .workspace.reader.sqlFirst<{ id: string }>('select id from connector') ?? { id: '' };
    put('later', { at: now + HOUR });
    put('now');
    act(app, (work) => work.update(Connector, id, { paused: 1 }));
    await pump.run();
    expect(sent).toEqual([]);
    act(app, (work) => work.update(Connector, id, { paused: 0 }));
    await pump.run();
    expect(sent).toEqual(['now']);
    now += HOUR;
    await pump.run();
    expect(sent).toEqual(['now', 'later']);
  });
});

describe('an item that could not be sent', () => {
  test('is tried again with growing patience, then given up, and can be sent again by hand', async () => {
    let works = false;
    const pump = await pumping({
      send: async () => {
        if (works) return null;
        throw new OutboundFailure('later', new AppError('mailLater', { answer: '451' }));
      },
    });
    const id = put('a');
    await pump.run();
    expect(itemOf(app, id)).toMatchObject({ state: 'retrying', attempts: 1, dueAt: now + MINUTE });
    now += MINUTE;
    await pump.run();
    expect(itemOf(app, id)).toMatchObject({ attempts: 2, dueAt: now + 2 * MINUTE });
    while (itemOf(app, id).state === 'retrying') {
      now = itemOf(app, id).dueAt;
      if ((await call().outbox.list({})).items[0]?.doubt) await call().outbox.confirm({ ids: [id] });
      await pump.run();
    }
    expect(itemOf(app, id)).toMatchObject({ state: 'failed', attempts: 10 });
    works = true;
    await call().outbox.replay({ ids: [id] });
    await pump.run();
    expect(itemOf(app, id)).toMatchObject({ state: 'sent', attempts: 1 });
  });

  test('is not blamed for a connection that failed, and the others are left alone meanwhile', async () => {
    let tries = 0;
    const pump = await pumping({
      send: async () => {
        tries += 1;
        throw new OutboundFailure('connection', new AppError('connectorRefused', { host: 'x' }));
      },
    });
    const ids = [put('a'), put('b')];
    await pump.run();
    await pump.run();
    expect(tries).toBe(1);
    expect(ids.map((id) => itemOf(app, id).state)).toEqual(['retrying', 'waiting']);
    expect(itemOf(app, ids[0] ?? '').attempts).toBe(0);
    await pump.runAtOnce();
    expect(tries).toBe(2);
    expect((await call().outbox.list({})).items.at(-1)?.problem?.code).toBe('connectorRefused');
  });

  test('for good fails at once, and one that is cancelled does not go', async () => {
    const pump = await pumping(failing('never'));
    const [refused, cancelled] = [put('a'), put('b')];
    await call().outbox.cancel({ ids: [cancelled] });
    await pump.run();
    expect([refused, cancelled].map((id) => itemOf(app, id).state)).toEqual(['failed', 'cancelled']);
  });

  test('for more than a day asks before it goes', async () => {
    const pump = await pumping({ send: async () => null });
    const id = put('a');
    const fresh = put('b', { at: now + 25 * HOUR });
    now += 25 * HOUR;
    await pump.run();
    expect([id, fresh].map((each) => itemOf(app, each).state)).toEqual(['waiting', 'sent']);
    expect((await call().outbox.list({ states: ['waiting'] })).items).toMatchObject([{ id, doubt: 'late' }]);
    await call().outbox.confirm({ ids: [id] });
    await pump.run();
    expect(itemOf(app, id).state).toBe('sent');
  });
});

test('a copy restored from a backup sends nothing that the other may have sent, until somebody says so', async () => {
  let sent = 0;
  const pump = await pumping({
    send: async () => {
      sent += 1;
      return null;
    },
  });
  const id = put('a');
  act(app, (work) => work.update(OutboxItem, id, { device: 'the one before' }));
  await pump.run();
  expect(sent).toBe(0);
  expect((await call().outbox.list({})).items).toMatchObject([{ id, doubt: 'otherDevice' }]);
  await call().outbox.confirm({ ids: [id] });
  await pump.run();
  expect(sent).toBe(1);
  expect(itemOf(app, id)).toMatchObject({ state: 'sent', maybeTwice: 1 });
});

describe('an item whose answer was lost', () => {
  /** What a killed program leaves: taken, and nobody there to hear the answer. */
  const interrupt = (id: string): void => {
    const { workspace } = app.core.sessions.demand();
    workspace.write({ action: 'core.outboxItem.take', actor: SYSTEM, source: 'system' }, (work) =>
      work.update(OutboxItem, id, { state: 'sending', attempts: 1 }),
    );
  };

  test('goes again, marked, where the other side cannot be asked', async () => {
    const pump = await pumping({ send: async () => null });
    const id = put('a');
    interrupt(id);
    await pump.run();
    expect(itemOf(app, id)).toMatchObject({ state: 'sent', attempts: 2, maybeTwice: 1 });
  });

  test('is asked for where the other side can tell: neither lost nor doubled', async () => {
    const sent: string[] = [];
    const pump = await pumping({
      send: async ({ payload }) => {
        sent.push(keyOf(payload));
        return null;
      },
      verify: async ({ payload }) => (keyOf(payload) === 'there' ? 'arrived' : 'absent'),
    });
    const [there, absent] = [put('there'), put('absent')];
    for (const id of [there, absent]) interrupt(id);
    await pump.run();
    expect(sent).toEqual(['absent']);
    for (const id of [there, absent]) expect(itemOf(app, id)).toMatchObject({ state: 'sent', maybeTwice: 0 });
  });

  test('is not taken for absent because the other side asked to wait', async () => {
    let sent = 0;
    const pump = await pumping({
      send: async () => {
        sent += 1;
        return null;
      },
      verify: async () => {
        throw new OutboundFailure('later', new AppError('mailLater', { answer: '451' }));
      },
    });
    const id = put('a');
    interrupt(id);
    await pump.run();
    expect(sent).toBe(0);
    expect(itemOf(app, id)).toMatchObject({ state: 'unknown', dueAt: now + MINUTE });
  });

  test('stays unknown while the other side cannot be reached', async () => {
    const unreachable = async (): Promise<never> => {
      throw new OutboundFailure('connection', new AppError('connectorTimeout', { host: 'x' }));
    };
    const pump = await pumping({ send: unreachable, verify: unreachable });
    const id = put('a');
    interrupt(id);
    await pump.run();
    expect(itemOf(app, id)).toMatchObject({ state: 'unknown', attempts: 1 });
  });

  test('because of something unforeseen is kept as unknown and tried again later', async () => {
    let works = false;
    const pump = await pumping({
      send: async () => {
        if (works) return null;
        throw new TypeError('a slip of ours');
      },
    });
    const id = put('a');
    await pump.run();
    expect(itemOf(app, id)).toMatchObject({ state: 'unknown' });
    works = true;
    now += MINUTE;
    await pump.run();
    expect(itemOf(app, id)).toMatchObject({ state: 'sent', maybeTwice: 1 });
  });
});
