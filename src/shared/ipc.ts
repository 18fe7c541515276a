import type { WireError } from './errors.ts';

/** The name under which the preload script puts the bridge on `window`. Absent in the browser host. */
export const BRIDGE_NAME = 'vendordesk';

/** The channels between the window and the main process. There are no others. */
export const CHANNELS = {
  invoke: 'vendordesk:invoke',
  subscribe: 'vendordesk:subscribe',
  unsubscribe: 'vendordesk:unsubscribe',
  event: 'vendordesk:event',
} as const;

export const CALL_TYPES = ['query', 'mutation', 'subscription'] as const;
export type CallType = (typeof CALL_TYPES)[number];

/** One call of a procedure. Plain data that can be cloned. */
export interface Call {
  readonly path: string;
  readonly type: CallType;
  readonly input?: unknown;
  /** Idempotency key of a command: the same key again returns the first answer. */
  readonly key?: string;
}

/** The error as tRPC shapes it, with our own error in `data.app`. */
export interface ReplyError {
  readonly message: string;
  readonly code: number;
  readonly data: { readonly app: WireError } & Readonly<Record<string, unknown>>;
}

export type Reply = { readonly result: { readonly data: unknown } } | { readonly error: ReplyError };

/** What the window may do with the main process: ask, and listen. */
export interface Bridge {
  /** Answers a query or a mutation. A refusal is a reply with `error`; the promise does not reject for it. */
  invoke(call: Call): Promise<Reply>;
  /** Passes on each value of a subscription, then `null` once it has ended. Returns the function that ends it. */
  subscribe(call: Call, onReply: (reply: Reply | null) => void): () => void;
}
