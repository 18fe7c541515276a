import { AppError } from '#shared/errors.ts';
import { isSeriesLetter, nextLetter } from '#shared/series-letter.ts';
import type { Work } from '../storage/work.ts';
import { usedLetters } from './leases.ts';
import { NumberLease } from './number-lease.ts';

export interface LeaseWish {
  /** The next free letter unless one is named, because another copy is known to hold that. */
  readonly series?: string | undefined;
  readonly reason?: string | null;
  /** Letters that other copies are known to hold. */
  readonly takenElsewhere?: readonly string[];
}

/** Throws `seriesLetterInvalid` unless it is one to three capital letters. */
export function demandLetter(series: string): void {
  if (!isSeriesLetter(series)) throw new AppError('seriesLetterInvalid', { value: series });
}

/** Takes a letter that nobody numbered under yet and returns it. Throws `seriesTaken` for any other. */
export function leaseSeries(
  work: Work,
  { series: wanted, reason = null, takenElsewhere = [] }: LeaseWish,
): string {
  const used = [...usedLetters(work), ...takenElsewhere];
  const series = wanted ?? nextLetter(used);
  demandLetter(series);
  if (used.includes(series)) throw new AppError('seriesTaken', { series, next: nextLetter(used) });
  work.insert(NumberLease, { series, device: work.facts.device, reason });
  return series;
}
