import { ImapFlow } from 'imapflow';
import { AppError } from '#shared/errors.ts';
import type { ConnectorAccess } from '../connectors/connector.ts';
import { networkFailure } from '../connectors/network-failure.ts';

/** A mail as the server lists it. */
export interface ListedMail {
  readonly uid: number;
  readonly size: number;
  readonly receivedAt: number | null;
}

interface ImapError extends Error {
  readonly authenticationFailed?: boolean;
  readonly responseText?: string;
  readonly serverResponseCode?: string;
  readonly mailboxMissing?: boolean;
}

const WAIT = 20_000;

/** One conversation with a mailbox, one folder of it open to be read only. */
export class ImapSession {
  readonly #client: ImapFlow;
  readonly #host: string;
  readonly #folder: string;

  private constructor({ settings, secrets }: ConnectorAccess) {
    this.#host = String(settings.host);
    this.#folder = String(settings.folder || 'INBOX');
    this.#client = new ImapFlow({
      host: this.#host,
      port: Number(settings.port),
      secure: settings.security === 'tls',
      doSTARTTLS: settings.security === 'starttls',
      auth: { user: String(settings.user ?? ''), pass: secrets.password ?? '' },
      connectionTimeout: WAIT,
      greetingTimeout: WAIT,
      socketTimeout: 60_000,
      logger: false,
      disableAutoIdle: true,
      disableCompression: true,
      maxLiteralSize: 64 * 1024 * 1024,
      tls: { minVersion: 'TLSv1.2' },
    });
    this.#client.on('error', () => {}); // whoever is waiting for an answer hears of it there
  }

  /** Connects, signs in and opens the folder. Throws an AppError that names the cause. */
  static async open(access: ConnectorAccess): Promise<ImapSession> {
    const session = new ImapSession(access);
    await session.#ask(async () => {
      await session.#client.connect();
      await session.#client.mailboxOpen(session.#folder, { readOnly: true });
    });
    return session;
  }

  /** The number that changes when the folder's own numbers begin anew. */
  get validity(): string {
    return this.#client.mailbox ? String(this.#client.mailbox.uidValidity) : '';
  }

  /** Mails after a number, or since a moment where there is none; in order. */
  list(after: number | null, since: number): Promise<ListedMail[]> {
    return this.#ask(async () => {
      const wanted = after === null ? { since: new Date(since) } : { uid: `${after + 1}:*` };
      const found = (await this.#client.search(wanted, { uid: true })) || [];
      const uids = found.filter((uid) => uid > (after ?? 0)).sort((a, b) => a - b);
      if (uids.length === 0) return [];
      const listed: ListedMail[] = [];
      const query = { uid: true, size: true, internalDate: true };
      for await (const { uid, size = 0, internalDate } of this.#client.fetch(uids, query, { uid: true }))
        listed.push({ uid, size, receivedAt: internalDate ? new Date(internalDate).getTime() : null });
      return listed.sort((a, b) => a.uid - b.uid);
    });
  }

  /** The bytes of a mail, or of its head; null where it has gone meanwhile. */
  read(uid: number, part: 'all' | 'head'): Promise<Uint8Array | null> {
    return this.#ask(async () => {
      const query = part === 'all' ? { source: true } : { headers: true };
      const found = await this.#client.fetchOne(String(uid), query, { uid: true });
      return (found && (part === 'all' ? found.source : found.headers)) || null;
    });
  }

  async close(): Promise<void> {
    await this.#client.logout().catch(() => this.#client.close());
  }

  async #ask<T>(question: () => Promise<T>): Promise<T> {
    try {
      return await question();
    } catch (cause) {
      this.#client.close();
      const error = cause as ImapError;
      if (error.authenticationFailed && error.serverResponseCode !== 'UNAVAILABLE')
        throw new AppError('connectorPasswordWrong', {
          host: this.#host,
          answer: (error.responseText ?? error.message).slice(0, 200),
        });
      if (error.mailboxMissing) throw new AppError('mailFolderMissing', { folder: this.#folder });
      throw networkFailure(error, this.#host);
    }
  }
}
