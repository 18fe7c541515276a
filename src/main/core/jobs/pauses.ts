import { z } from 'zod';
import type { RecordReader, RecordWriter } from '../entities/entity.ts';
import { defineSetting, readSetting, writeSetting } from '../settings/setting.ts';

/** Jobs that somebody has paused, by name. */
const pausedJobs = defineSetting('core.jobs.paused', z.array(z.string().max(100)).max(500), []);

export const isPaused = (reader: RecordReader, name: string): boolean =>
  readSetting(reader, pausedJobs).includes(name);

export function setPaused(work: RecordReader & RecordWriter, name: string, paused: boolean): void {
  const others = readSetting(work, pausedJobs).filter((each) => each !== name);
  writeSetting(work, pausedJobs, paused ? [...others, name] : others);
}
