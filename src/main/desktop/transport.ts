import { callTRPCProcedure, getTRPCErrorFromUnknown, getTRPCErrorShape } from '@trpc/server';
import type { IpcMain, IpcMainEvent, IpcMainInvokeEvent, WebContents } from 'electron';
import { AppError } from '#shared/errors.ts';
import { type Call, CHANNELS, type Reply } from '#shared/ipc.ts';
import type { App } from '../app.ts';
import { readCall } from './call.ts';
import { isOwnPage } from './own-page.ts';

/** Only the top frame of our own page may speak; a frame inside it or a foreign page is refused. */
const isTrusted = ({ senderFrame }: IpcMainEvent | IpcMainInvokeEvent): boolean =>
  senderFrame !== null && senderFrame.parent === null && isOwnPage(senderFrame.url);

const ok = (data: unknown): Reply => ({ result: { data } });

/** Carries tRPC over the four channels: questions and commands by `invoke`, subscriptions by events. */
export function serveTransport(ipc: IpcMain, app: Pick<App, 'router' | 'context'>): void {
  const config = app.router._def._config;

  const contextOf = (call: Call) => app.context(call.key === undefined ? {} : { commandKey: call.key });

  const run = (call: Call, signal: AbortSignal): Promise<unknown> =>
    callTRPCProcedure({
      router: app.router,
      path: call.path,
      type: call.type,
      getRawInput: () => Promise.resolve(call.input),
      ctx: contextOf(call),
      signal,
      batchIndex: 0,
    });

  const failed = (cause: unknown, call?: Call): Reply => {
    const error = getTRPCErrorFromUnknown(cause);
    const { path, type = 'unknown', input } = call ?? {};
    return { error: getTRPCErrorShape({ config, error, path, type, input, ctx: undefined }) };
  };

  /** The call, if a page of ours sent one that makes sense. */
  const accept = (event: IpcMainEvent | IpcMainInvokeEvent, raw: unknown): Call => {
    if (!isTrusted(event)) throw new AppError('requestRefused');
    const call = readCall(raw);
    if (call === undefined) throw new AppError('invalidInput', { detail: 'call' });
    return call;
  };

  ipc.handle(CHANNELS.invoke, async (event, raw: unknown): Promise<Reply> => {
    let call: Call | undefined;
    try {
      call = accept(event, raw);
      if (call.type === 'subscription') throw new AppError('invalidInput', { detail: call.type });
      return ok(await run(call, new AbortController().signal));
    } catch (cause) {
      return failed(cause, call);
    }
  });

  const subscriptions = new Map<string, AbortController>();
  const keyOf = (contents: WebContents, id: unknown): string => `${contents.id} ${String(id)}`;

  ipc.on(CHANNELS.subscribe, async (event, id: unknown, raw: unknown) => {
    const contents = event.sender;
    const key = keyOf(contents, id);
    const ending = new AbortController();
    const end = (): void => ending.abort();
    const send = (reply: Reply | null): void => {
      if (!contents.isDestroyed()) contents.send(CHANNELS.event, id, reply);
    };
    let call: Call | undefined;
    try {
      call = accept(event, raw);
      if (call.type !== 'subscription') throw new AppError('invalidInput', { detail: call.type });
      subscriptions.get(key)?.abort();
      subscriptions.set(key, ending);
      contents.once('destroyed', end);
      contents.once('did-navigate', end); // a page that reloads leaves its subscriptions behind
      contents.once('render-process-gone', end);
      for await (const value of (await run(call, ending.signal)) as AsyncIterable<unknown>) {
        if (ending.signal.aborted) break;
        send(ok(value));
      }
    } catch (cause) {
      if (!ending.signal.aborted) send(failed(cause, call));
    } finally {
      if (subscriptions.get(key) === ending) subscriptions.delete(key);
      contents.off('destroyed', end);
      contents.off('did-navigate', end);
      contents.off('render-process-gone', end);
      if (!ending.signal.aborted) send(null);
    }
  });

  ipc.on(CHANNELS.unsubscribe, (event, id: unknown) => {
    if (isTrusted(event)) subscriptions.get(keyOf(event.sender, id))?.abort();
  });
}
