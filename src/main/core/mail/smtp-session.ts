import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { AppError } from '#shared/errors.ts';
import type { ConnectorAccess } from '../connectors/connector.ts';
import { networkFailure } from '../connectors/network-failure.ts';
import { OutboundFailure } from '../connectors/outbound-failure.ts';

/** How long a server may take: to be reached, to greet, and for each answer. */
export interface SmtpPatience {
  readonly connect: number;
  readonly answer: number;
}

export const USUAL_PATIENCE: SmtpPatience = { connect: 15_000, answer: 60_000 };

interface SmtpError extends Error {
  readonly code?: string;
  readonly response?: string;
  readonly responseCode?: number;
}

/** What the server said, in one line; never more than a person reads. */
const answerOf = ({ response, message }: SmtpError): string =>
  (response ?? message).replace(/\s+/g, ' ').slice(0, 300);

/** One conversation with a mail server. */
export class SmtpSession {
  readonly #connection: SMTPConnection;
  readonly #host: string;
  #fail: (error: Error) => void = () => {};

  private constructor({ settings }: ConnectorAccess, patience: SmtpPatience) {
    this.#host = String(settings.host);
    this.#connection = new SMTPConnection({
      host: this.#host,
      port: Number(settings.port),
      secure: settings.security === 'tls',
      requireTLS: settings.security === 'starttls',
      ignoreTLS: settings.security === 'none',
      connectionTimeout: patience.connect,
      greetingTimeout: patience.connect,
      dnsTimeout: patience.connect,
      socketTimeout: patience.answer,
      logger: false,
      tls: { minVersion: 'TLSv1.2' },
    });
    this.#connection.on('error', (error: Error) => this.#fail(error));
  }

  /** Connects and signs in. Throws an `OutboundFailure` of the connection. */
  static async open(access: ConnectorAccess, patience: SmtpPatience = USUAL_PATIENCE): Promise<SmtpSession> {
    const session = new SmtpSession(access, patience);
    try {
      await session.#ask((done) => session.#connection.connect((error) => done(error ?? null)));
      const user = access.settings.user;
      if (typeof user === 'string' && user !== '') {
        const pass = access.secrets.password ?? '';
        await session.#ask((done) => session.#connection.login({ credentials: { user, pass } }, done));
      }
      return session;
    } catch (error) {
      session.close();
      throw new OutboundFailure('connection', session.#explain(error as SmtpError));
    }
  }

  /**
   * Hands over a message and returns the server's answer, with the recipients that it refused. Throws an
   * `OutboundFailure`: `lost` where the connection broke after the whole message had been given.
   */
  async send(
    from: string,
    to: readonly string[],
    message: Buffer,
  ): Promise<{ answer: string; refused: readonly string[] }> {
    let given = false;
    const stream = Readable.from([message], { objectMode: false });
    stream.once('end', () => {
      given = true;
    });
    try {
      const info = await this.#ask<SMTPConnection.SentMessageInfo>((done) =>
        this.#connection.send({ from, to: [...to], size: message.byteLength }, stream, (error, sent) =>
          done(error, sent ?? undefined),
        ),
      );
      return { answer: info.response.slice(0, 300), refused: info.rejected };
    } catch (cause) {
      const error = cause as SmtpError;
      if (error.responseCode !== undefined && error.responseCode >= 400) {
        const never = error.responseCode >= 500 && error.responseCode !== 503;
        const code = never ? 'mailRefused' : 'mailLater';
        throw new OutboundFailure(never ? 'never' : 'later', new AppError(code, { answer: answerOf(error) }));
      }
      if (given) throw new OutboundFailure('lost', new AppError('mailAnswerLost', { host: this.#host }));
      throw new OutboundFailure('connection', this.#explain(error));
    }
  }

  close(): void {
    this.#connection.close();
  }

  #explain(error: SmtpError): AppError {
    if (error.code === 'EAUTH' || error.code === 'ENOAUTH')
      return new AppError('connectorPasswordWrong', { host: this.#host, answer: answerOf(error) });
    return networkFailure(error, this.#host);
  }

  /** One question; ends with its answer, or with the end of the connection. */
  #ask<T = unknown>(question: (done: (error: Error | null, answer?: T) => void) => void): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#fail = reject;
      question((error, answer) => (error ? reject(error) : resolve(answer as T)));
    });
  }
}
