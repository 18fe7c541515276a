import { z } from 'zod';
import type { RecordReader, RecordWriter } from '../entities/entity.ts';
import { defineSetting, readSetting, writeSetting } from '../settings/setting.ts';

/** What each person dismissed: per person the names of lists, and in them ids of items. */
const dismissedSetting = defineSetting(
  'core.checklist.dismissed',
  z.record(z.string(), z.record(z.string(), z.array(z.string()))),
  {},
);

export const dismissedBy = (reader: RecordReader, person: string, list: string): ReadonlySet<string> =>
  new Set(own(own(readSetting(reader, dismissedSetting), person) ?? {}, list) ?? []);

/** What an object holds under a name of its own; names come from outside. */
const own = <T>(held: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(held, name) ? held[name] : undefined;

/** Keeps that somebody dismissed an item, or takes it up again. */
export function keepDismissed(
  work: RecordReader & RecordWriter,
  person: string,
  list: string,
  item: string,
  dismissed: boolean,
): void {
  const all = readSetting(work, dismissedSetting);
  const before = dismissedBy(work, person, list);
  const items = [...before].filter((each) => each !== item);
  if (dismissed) items.push(item);
  writeSetting(work, dismissedSetting, { ...all, [person]: { ...all[person], [list]: items } });
}
