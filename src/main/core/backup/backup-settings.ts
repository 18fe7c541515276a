import { z } from 'zod';
import type { RecordReader, RecordWriter } from '../entities/entity.ts';
import { defineSetting, readSetting, writeSetting } from '../settings/setting.ts';

/** Whether backups are made every hour in which something changed, or once a day. */
export const hourlySetting = defineSetting('core.backup.hourly', z.boolean(), true);

/** The second place of each device: a path means something on one machine only, so a restored copy begins without. */
const secondPlaces = defineSetting('core.backup.secondPlaces', z.record(z.string(), z.string()), {});

export const secondPlaceOf = (reader: RecordReader, device: string): string | null =>
  readSetting(reader, secondPlaces)[device] ?? null;

export function chooseSecondPlace(
  work: RecordReader & RecordWriter,
  device: string,
  folder: string | null,
): void {
  const { [device]: _before, ...others } = readSetting(work, secondPlaces);
  writeSetting(work, secondPlaces, folder === null ? others : { ...others, [device]: folder });
}

/** The backup that a person deleted last; written so that the log shows each of them. */
export const lastDeletedSetting = defineSetting(
  'core.backup.lastDeleted',
  z.object({ backup: z.string(), at: z.number().int() }).nullable(),
  null,
);

/** What a restored workspace came from. */
export const restoredFromSetting = defineSetting(
  'core.backup.restoredFrom',
  z
    .object({
      backup: z.string(),
      createdAt: z.number().int(),
      /** The device that the backup was of. */
      device: z.string(),
      restoredAt: z.number().int(),
    })
    .nullable(),
  null,
);
