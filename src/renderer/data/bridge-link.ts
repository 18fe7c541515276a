import { TRPCClientError, type TRPCLink } from '@trpc/client';
import { observable } from '@trpc/server/observable';
import type { Bridge, Call, ReplyError } from '#shared/ipc.ts';
import type { AppRouter } from '../../main/app.ts';

const failure = (error: ReplyError): TRPCClientError<AppRouter> => TRPCClientError.from({ error } as never);

/** Carries calls over the window's bridge to the main process. */
export const bridgeLink =
  (bridge: Bridge): TRPCLink<AppRouter> =>
  () =>
  ({ op }) =>
    observable((observer) => {
      const { commandKey } = op.context;
      const call: Call = {
        path: op.path,
        type: op.type,
        ...(op.input === undefined ? {} : { input: op.input }),
        ...(typeof commandKey === 'string' ? { key: commandKey } : {}),
      };
      if (op.type === 'subscription') {
        observer.next({ result: { type: 'started' } });
        return bridge.subscribe(call, (reply) => {
          if (reply === null) observer.complete();
          else if ('error' in reply) observer.error(failure(reply.error));
          else observer.next({ result: { type: 'data', data: reply.result.data } });
        });
      }
      let wanted = true;
      bridge.invoke(call).then(
        (reply) => {
          if (!wanted) return;
          if ('error' in reply) return observer.error(failure(reply.error));
          observer.next({ result: { type: 'data', data: reply.result.data } });
          observer.complete();
        },
        (error: unknown) => {
          if (wanted)
            observer.error(TRPCClientError.from(error instanceof Error ? error : new Error(String(error))));
        },
      );
      return () => {
        wanted = false;
      };
    });
