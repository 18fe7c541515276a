import type { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import type { RecordReader, RecordWriter, TablesOf } from '../entities/entity.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import { SettingEntity } from './setting-entity.ts';

const builder = queryBuilder<TablesOf<typeof SettingEntity>>();

/** A setting with its shape and the value it has before anybody chooses one. */
export interface Setting<T> {
  readonly name: string;
  readonly shape: z.ZodType<T>;
  readonly usual: T;
}

export const defineSetting = <T>(name: string, shape: z.ZodType<T>, usual: T): Setting<T> => ({
  name,
  shape,
  usual,
});

const find = (reader: RecordReader, name: string) =>
  reader.first(builder.selectFrom('setting').select(['id', 'value']).where('name', '=', name));

/** The value in force; the usual one where none was chosen, or what was chosen no longer fits the shape. */
export function readSetting<T>(reader: RecordReader, setting: Setting<T>): T {
  const kept = find(reader, setting.name)?.value;
  if (kept === undefined || kept === null) return setting.usual;
  const read = setting.shape.safeParse(JSON.parse(kept));
  return read.success ? read.data : setting.usual;
}

/** Chooses a value, as part of the caller's unit of work. Throws `invalidInput` for one that does not fit the shape. */
export function writeSetting<T>(work: RecordWriter, setting: Setting<T>, value: T): void {
  const checked = setting.shape.safeParse(value);
  if (!checked.success) throw new AppError('invalidInput', { detail: setting.name });
  const values = { value: JSON.stringify(checked.data) };
  const kept = find(work, setting.name);
  if (kept) work.update(SettingEntity, kept.id, values);
  else work.insert(SettingEntity, { name: setting.name, ...values });
}
