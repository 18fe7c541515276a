import type { RecordReader } from '../../../core/entities/entity.ts';
import { libraryFor } from '../clause/clause-library.ts';
import { readBlocks } from './clause-blocks.ts';
import { type ContractRow, currentVersion, linesOfContract } from './contract-read.ts';
import { type Deviation, deviations, type Risk } from './deviation.ts';

/** How far a contract goes in what the conditions of approval routes look at. */
export interface ContractMeasures {
  /** Null where nothing departs from the library. */
  readonly highestRisk: Risk | null;
  readonly deviationCount: number;
  /** Whole months from the first day to the last; null without an end. */
  readonly termMonths: number | null;
}

const GRAVEST: readonly Risk[] = ['high', 'medium', 'low'];

/** Where the text departs from the library of today; an amendment says what changes, and is measured by nothing. */
export function departures(reader: RecordReader, contract: ContractRow): readonly Deviation[] {
  const version = currentVersion(reader, contract.id);
  if (!version || contract.kind === 'amendment') return [];
  const lines = linesOfContract(reader, contract.id).length;
  const library = libraryFor(reader, contract, lines, contract.language ?? 'zh');
  return deviations(readBlocks(version.blocks), library, () => 0);
}

/** Whole months from one civil date to another, the last day included. */
export const monthsBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to).add({ days: 1 }), { largestUnit: 'month' })
    .months;

/** What a contract comes to as it is now. */
export function contractMeasures(reader: RecordReader, contract: ContractRow): ContractMeasures {
  const found = departures(reader, contract);
  const { startsOn, runsUntil } = contract;
  return {
    highestRisk: GRAVEST.find((risk) => found.some((each) => each.risk === risk)) ?? null,
    deviationCount: found.length,
    termMonths: startsOn === null || runsUntil === null ? null : monthsBetween(startsOn, runsUntil),
  };
}
