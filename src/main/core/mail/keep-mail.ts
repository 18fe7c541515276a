import { AppError, type WireError } from '#shared/errors.ts';
import { SYSTEM } from '../access/actor.ts';
import type { TablesOf } from '../entities/entity.ts';
import { Attachment } from '../files/attachment-entity.ts';
import { demandSize } from '../files/attachment-limit.ts';
import { bringIn, demandKept } from '../files/file-content.ts';
import { judgeFile } from '../files/judge-file.ts';
import type { OutboxItem } from '../outbox/outbox-item-entity.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import { OPEN } from '../storage/stored-file.ts';
import type { Command, Work } from '../storage/work.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { MailMessage } from './mail-message-entity.ts';
import type { ParsedMail } from './parse-mail.ts';

/** A mail as it was read from the server. */
export interface ReceivedMail {
  readonly place: string;
  readonly receivedAt: number;
  readonly size: number;
  readonly parsed: ParsedMail | null;
  /** Why not all of it could be read. */
  readonly problem: AppError | null;
}

interface KeptFile {
  readonly name: string;
  readonly mediaType: string;
  readonly hash: string;
}

const builder = queryBuilder<TablesOf<typeof MailMessage | typeof OutboxItem>>();
const MOST_PROBLEMS = 20;

const command: Command = { action: 'core.mailMessage.receive', actor: SYSTEM, source: 'connector' };

/** Brings the files of a mail in, each judged like an upload; what is refused is told and left out. */
async function bringFiles(
  workspace: Workspace,
  { files }: ParsedMail,
): Promise<{ kept: KeptFile[]; refused: AppError[] }> {
  const kept: KeptFile[] = [];
  const refused: AppError[] = [];
  for (const file of files)
    try {
      demandSize(workspace.reader, file.name, file.bytes.byteLength);
      const { name, type } = judgeFile(file.name, file.bytes);
      const hash = await bringIn(workspace, command, file.bytes, OPEN);
      if (!kept.some((other) => other.hash === hash && other.name === name))
        kept.push({ name, mediaType: type.mediaType, hash });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      refused.push(error);
    }
  return { kept, refused };
}

/** What we sent that this mail answers, by the mails that it names, the nearest first. */
function answeredItem(
  work: Work,
  parsed: ParsedMail,
): { id: string; entity: string | null; record: string | null } | null {
  const named = [parsed.inReplyTo, ...parsed.references.toReversed()].filter((id) => id !== null);
  for (const remoteId of named) {
    const item = work.first(
      builder
        .selectFrom('outboxItem')
        .select(['id', 'recordEntity', 'recordId'])
        .where('remoteId', '=', remoteId),
    );
    if (item) return { id: item.id, entity: item.recordEntity, record: item.recordId };
  }
  return null;
}

/** The same mail where the folder's numbers have begun anew since it was received. */
const sameMail = (work: Work, messageId: string, folder: string): { id: string } | undefined =>
  work
    .all(builder.selectFrom('mailMessage').select(['id', 'place']).where('messageId', '=', messageId))
    .find(({ place }) => place.startsWith(folder));

/**
 * Keeps a mail, its files and up to where its folder was read, whole or not at all; a mail that is there already is
 * not kept twice. Returns whether it was new.
 */
export async function keepMail(
  workspace: Workspace,
  mail: ReceivedMail,
  folder: string,
  read: (work: Work) => void,
): Promise<boolean> {
  const { parsed, problem } = mail;
  const { kept, refused } = parsed ? await bringFiles(workspace, parsed) : { kept: [], refused: [] };
  const problems = [...(problem ? [problem] : []), ...refused].slice(0, MOST_PROBLEMS);
  const wires: WireError[] = problems.map((each) => each.toWire());
  const { answer } = await workspace.writeWhenFree(command, (work) => {
    read(work);
    const same = parsed?.messageId ? sameMail(work, parsed.messageId, folder) : undefined;
    const there = work.first(builder.selectFrom('mailMessage').select('id').where('place', '=', mail.place));
    if (there) return false;
    if (same) {
      work.update(MailMessage, same.id, { place: mail.place });
      return false;
    }
    const answered = parsed && answeredItem(work, parsed);
    const id = work.insert(MailMessage, {
      subject: parsed?.subject ?? null,
      sender: parsed?.sender ?? null,
      recipients: parsed?.recipients ?? null,
      receivedAt: mail.receivedAt,
      content: parsed?.content ?? null,
      problems: wires.length > 0 ? JSON.stringify(wires) : null,
      answersId: answered?.id ?? null,
      recordEntity: answered?.entity ?? null,
      recordId: answered?.record ?? null,
      messageId: parsed?.messageId ?? null,
      inReplyTo: parsed?.inReplyTo ?? null,
      references: parsed && parsed.references.length > 0 ? JSON.stringify(parsed.references) : null,
      size: mail.size,
      place: mail.place,
    });
    for (const file of kept)
      work.insert(Attachment, {
        ...file,
        recordEntity: MailMessage.name,
        recordId: id,
        size: demandKept(work, { hash: file.hash, vault: OPEN }, file.name).size,
        confidential: 0,
      });
    return true;
  });
  return answer;
}
