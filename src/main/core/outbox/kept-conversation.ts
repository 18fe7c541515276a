import type { LocalText } from '#shared/texts.ts';
import type { ConnectorAccess, Conversation, Outgoing, Sending } from '../connectors/connector.ts';
import { OutboundFailure } from '../connectors/outbound-failure.ts';

const isConnection = (error: unknown): boolean =>
  error instanceof OutboundFailure && error.kind === 'connection';

/**
 * Hands over the items of one round in one conversation, where the connector holds any. A conversation is given up
 * after every failure, and when the settings it was opened with have changed. One that the other side has ended since
 * the item before is opened once more: nothing of the item had been given.
 */
export class KeptConversation {
  readonly #sending: Sending;
  #open: { readonly conversation: Conversation; readonly access: string } | undefined;

  constructor(sending: Sending) {
    this.#sending = sending;
  }

  /** As `send` of the connector. */
  async send(item: Outgoing, access: ConnectorAccess): Promise<LocalText | null> {
    const { open } = this.#sending;
    if (!open) return this.#sending.send(item, access);
    const known = JSON.stringify(access);
    if (this.#open?.access !== known) this.close();
    const reused = this.#open !== undefined;
    try {
      return await this.#within(open, item, access, known);
    } catch (error) {
      if (!reused || !isConnection(error)) throw error;
      return await this.#within(open, item, access, known);
    }
  }

  /** Ends the conversation, if there is one. */
  close(): void {
    this.#open?.conversation.close();
    this.#open = undefined;
  }

  async #within(
    open: NonNullable<Sending['open']>,
    item: Outgoing,
    access: ConnectorAccess,
    known: string,
  ): Promise<LocalText | null> {
    this.#open ??= { conversation: await open(access), access: known };
    try {
      return await this.#open.conversation.send(item);
    } catch (error) {
      this.close();
      throw error;
    }
  }
}
