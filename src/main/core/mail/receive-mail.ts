import { AppError } from '#shared/errors.ts';
import { SYSTEM } from '../access/actor.ts';
import { accessOf, keptConnector } from '../connectors/kept-connector.ts';
import type { Recurring } from '../jobs/recurring.ts';
import type { RunOptions, WorkerPool } from '../jobs/worker-pool.ts';
import type { Work } from '../storage/work.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { imapConnector, openMailbox } from './imap-connector.ts';
import type { ImapSession, ListedMail } from './imap-session.ts';
import { keepMail, type ReceivedMail } from './keep-mail.ts';
import { readCursor, writeCursor } from './mail-cursor.ts';
import { type ParsedMail, parseMailTask } from './parse-mail.ts';

const MEGABYTE = 1024 * 1024;
/** A greater mail is kept without its content. */
const MOST_BYTES = 25 * MEGABYTE;
/** What came before the mailbox was connected is left there, but for the last days. */
const FIRST_DAYS = 30;
/** As many mails are read in one go; the rest at the next turn. */
const BATCH = 200;
const DAY = 86_400_000;

interface Desk {
  readonly workspace: Workspace;
  readonly workers: WorkerPool;
}

const unreadable = (error: unknown): AppError => {
  const detail = String(error instanceof Error ? error.message : error).slice(0, 200);
  return new AppError('mailUnreadable', { detail }, { cause: error });
};

/** Reads one mail from the server; what it cannot be read for is kept with it, and stops no other. */
async function readMail(
  { workspace, workers }: Desk,
  session: ImapSession,
  listed: ListedMail,
  place: string,
): Promise<ReceivedMail | null> {
  const { uid, size } = listed;
  const large = size > MOST_BYTES;
  const bytes = await session.read(uid, large ? 'head' : 'all');
  if (!bytes) return null;
  const tooLarge = large
    ? new AppError('mailTooLarge', { size: Math.ceil(size / MEGABYTE), max: MOST_BYTES / MEGABYTE })
    : null;
  let parsed: ParsedMail | null = null;
  let problem = tooLarge;
  try {
    parsed = await workers.read(parseMailTask, bytes, workspace, SYSTEM);
  } catch (error) {
    if (error instanceof AppError && error.code === 'workspaceLocked') throw error;
    problem = unreadable(error);
  }
  return { place, size, receivedAt: listed.receivedAt ?? workspace.clock(), parsed, problem };
}

/** Keeps a mail; one that cannot be kept as it is, for a reason nobody foresaw, without its content. */
async function keepAnyhow(...[workspace, mail, folder, note]: Parameters<typeof keepMail>): Promise<boolean> {
  try {
    return await keepMail(workspace, mail, folder, note);
  } catch (error) {
    if (error instanceof AppError) throw error; // the disk, the lock: no mail is to blame
    return keepMail(workspace, { ...mail, parsed: null, problem: unreadable(error) }, folder, note);
  }
}

/** Receives what is new in the connected mailbox; returns how many mails that were. Nothing where none is connected. */
export async function receiveMail(desk: Desk, { onProgress, cancel }: RunOptions = {}): Promise<number> {
  const { workspace } = desk;
  const kept = keptConnector(workspace.reader, imapConnector.kind);
  if (!kept || kept.paused) return 0;
  const access = accessOf(workspace, imapConnector);
  const { host, user, folder: name } = access.settings;
  const folder = `${user ?? ''}@${host}/${name}/`;
  const session = await openMailbox(access);
  try {
    const { validity } = session;
    const after = readCursor(workspace.reader, folder, validity);
    const listed = await session.list(after, workspace.clock() - FIRST_DAYS * DAY);
    const batch = listed.slice(0, BATCH);
    let received = 0;
    for (const [at, mail] of batch.entries()) {
      if (cancel && Atomics.load(cancel, 0) === 1) throw new AppError('jobCancelled');
      onProgress?.({ done: at, total: batch.length });
      const read = await readMail(desk, session, mail, `${folder}${validity}/${mail.uid}`);
      if (!read) continue;
      const note = (work: Work): void => writeCursor(work, folder, validity, mail.uid);
      if (await keepAnyhow(workspace, read, folder, note)) received += 1;
    }
    return received;
  } finally {
    await session.close();
  }
}

/** Looks into the mailbox every five minutes. */
export const mailReceiving: Recurring = {
  name: 'core.mail.receive',
  label: { zh: '接收邮件', en: 'Receive mail' },
  every: 5 * 60_000,
  run: async (desk, options) => {
    await receiveMail(desk, options);
  },
};
