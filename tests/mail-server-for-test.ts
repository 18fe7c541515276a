import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server';

/** A mail that the server took. */
export interface TakenMail {
  readonly to: readonly string[];
  readonly text: string;
  readonly messageId: string;
}

/** What the server does at each step; it takes everything unless told otherwise. */
export interface Script {
  /** Answers the whole message: an error with a code, or nothing to take it. */
  data?: ((mail: TakenMail, session: SMTPServerSession) => Promise<void> | void) | undefined;
  /** How long the answer to a message that was taken is held back, in milliseconds. */
  readonly holdAnswer?: number;
  recipient?: (address: string) => Error | undefined;
  /** Where set, nobody else may sign in. */
  account?: { readonly user: string; readonly pass: string };
}

export const refusal = (code: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode: code });

export interface MailServer {
  readonly port: number;
  readonly taken: TakenMail[];
  /** May be changed while it runs. */
  readonly script: Script;
  /** The lines that are open, to be cut. */
  connections(): readonly Socket[];
  close(): Promise<void>;
}

/** A mail server on this machine that does as it is told. */
export async function mailServer(script: Script = {}, options: SMTPServerOptions = {}): Promise<MailServer> {
  const taken: TakenMail[] = [];
  const server = new SMTPServer({
    authOptional: script.account === undefined,
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 100,
    onAuth: ({ username, password }, _session, done) => {
      const { account } = script;
      if (!account || (username === account.user && password === account.pass))
        done(null, { user: username });
      else done(refusal(535, 'authentication failed'));
    },
    onRcptTo: ({ address }, _session, done) => done(script.recipient?.(address)),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        const messageId = /^Message-ID: (.*)$/im.exec(text)?.[1]?.trim() ?? '';
        const mail = { to: session.envelope.rcptTo.map(({ address }) => address), text, messageId };
        (async () => script.data?.(mail, session))().then(
          () => {
            taken.push(mail);
            setTimeout(() => done(null, 'taken'), script.holdAnswer ?? 0);
          },
          (error: Error) => done(error),
        );
      });
    },
    ...options,
  });
  const open = new Set<Socket>();
  server.server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  server.on('error', () => {}); // a client that breaks off is what some tests are about
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    taken,
    script,
    connections: () => [...open],
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
