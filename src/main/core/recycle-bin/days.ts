import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { defineSetting } from '../settings/setting.ts';

export const DAY = 86_400_000;
const RANGE = { least: 1, most: 365 } as const;

/** How many days deleted records can be restored. */
export const RecycleBinDays = defineSetting(
  'recycleBin.days',
  z.number().int().min(RANGE.least).max(RANGE.most),
  30,
);

const FIELD = { zh: '保留天数', en: 'Days kept' };

/** Throws the sentence for a number of days that cannot be. */
export function demandDays(days: number): void {
  const value = String(days);
  if (!Number.isInteger(days)) throw new AppError('notInteger', { field: FIELD, value });
  if (days < RANGE.least) throw new AppError('tooSmall', { field: FIELD, min: RANGE.least, value });
  if (days > RANGE.most) throw new AppError('tooLarge', { field: FIELD, max: RANGE.most, value });
}

/** Whole days until what was deleted then is due to go; 0 when it is. */
export const daysLeft = (deletedAt: number, days: number, now: number): number =>
  Math.max(0, Math.ceil((deletedAt + days * DAY - now) / DAY));
