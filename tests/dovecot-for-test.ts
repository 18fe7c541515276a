import { spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

const PROGRAM = '/usr/sbin/dovecot';
const NOBODY = 65_534;
export const MAILBOX = { user: 'sales', pass: 'geheim' };

/** False where Debian's dovecot-imapd is not installed; then tests say that they were skipped. */
export const hasDovecot = existsSync(PROGRAM);

export interface Dovecot {
  readonly port: number;
  /** Puts a message into the inbox, as a mail server would. */
  deliver(message: string | Uint8Array): void;
  /** Takes every message out of the inbox. */
  empty(): void;
  /** Makes the inbox anew: its numbers begin again. */
  renumber(): void;
  stop(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('data', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

/** A real IMAP server with one mailbox, in a folder and on a port of its own. */
export async function startDovecot(): Promise<Dovecot> {
  const folder = mkdtempSync(join(tmpdir(), 'vdesk-dovecot-'));
  chmodSync(folder, 0o755); // its helper processes are other users
  const inbox = join(folder, 'mail', MAILBOX.user);
  const port = await freePort();
  const me = userInfo();
  // it reads no mail as root
  const owner = me.uid === 0 ? { uid: NOBODY, gid: NOBODY } : me;
  const makeInbox = (): void => {
    for (const part of ['new', 'cur', 'tmp']) mkdirSync(join(inbox, part), { recursive: true });
    for (const each of [inbox, ...['new', 'cur', 'tmp'].map((part) => join(inbox, part))])
      chownSync(each, owner.uid, owner.gid);
  };
  makeInbox();
  writeFileSync(join(folder, 'users'), `${MAILBOX.user}:{PLAIN}${MAILBOX.pass}\n`);
  const own =
    me.uid === 0 ? '' : `default_login_user = ${me.username}\ndefault_internal_user = ${me.username}\n`;
  writeFileSync(
    join(folder, 'dovecot.conf'),
    `base_dir = ${folder}/run
log_path = ${folder}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
first_valid_uid = 0
first_valid_gid = 0
${own}mail_location = maildir:${folder}/mail/%u
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
passdb {
  driver = passwd-file
  args = ${folder}/users
}
userdb {
  driver = static
  args = uid=${owner.uid} gid=${owner.gid} home=${folder}/home/%u
}
`,
  );
  const child = spawn(PROGRAM, ['-F', '-c', join(folder, 'dovecot.conf')], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  for (let tries = 0; !(await answers(port)); tries++) {
    if (tries > 300 || child.exitCode !== null) throw new Error('dovecot does not start');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  let count = 0;
  return {
    port,
    deliver: (message) => {
      count += 1;
      const name = `${1_700_000_000 + count}.M${count}.test`;
      writeFileSync(join(inbox, 'tmp', name), message);
      renameSync(join(inbox, 'tmp', name), join(inbox, 'new', name));
    },
    empty: () => {
      for (const part of ['new', 'cur'])
        for (const name of readdirSync(join(inbox, part))) rmSync(join(inbox, part, name));
    },
    renumber: () => {
      for (const part of ['dovecot-uidlist', 'dovecot.index', 'dovecot.index.log', 'dovecot.index.cache'])
        rmSync(join(inbox, part), { force: true });
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
