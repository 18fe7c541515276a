import { EventEmitter } from 'node:events';
import type { Reply } from '#shared/ipc.ts';

export const OWN_PAGE = { parent: null, url: 'app://local/#/sales' };

/** The main process's half of IPC, and windows to speak through it. */
export class Ipc extends EventEmitter {
  #handler: ((event: unknown, ...args: unknown[]) => unknown) | undefined;

  handle(_channel: string, handler: (event: unknown, ...args: unknown[]) => unknown): void {
    this.#handler = handler;
  }

  invoke(call: unknown, senderFrame: unknown = OWN_PAGE): Promise<Reply> {
    return this.#handler?.({ senderFrame }, call) as Promise<Reply>;
  }
}

export class Contents extends EventEmitter {
  readonly id = 1;
  readonly received: [id: string, reply: Reply | null][] = [];
  isDestroyed = (): boolean => false;
  send = (_channel: string, id: string, reply: Reply | null): void => void this.received.push([id, reply]);
}
