import { z } from 'zod';
import type { RecordReader, RecordWriter } from '../entities/entity.ts';
import { defineSetting, readSetting, writeSetting } from '../settings/setting.ts';

const cursorShape = z.object({ validity: z.string().max(40), uid: z.number().int().min(0) });

/** Up to where each folder was read. */
const mailCursors = defineSetting('core.mail.cursors', z.record(z.string().max(1000), cursorShape), {});

/** The number of the last mail read from a folder; null where its numbers have begun anew, or none was read. */
export function readCursor(reader: RecordReader, folder: string, validity: string): number | null {
  const cursor = readSetting(reader, mailCursors)[folder];
  return cursor?.validity === validity ? cursor.uid : null;
}

export function writeCursor(
  work: RecordReader & RecordWriter,
  folder: string,
  validity: string,
  uid: number,
): void {
  writeSetting(work, mailCursors, { ...readSetting(work, mailCursors), [folder]: { validity, uid } });
}
