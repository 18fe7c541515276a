import type { Work } from '../storage/work.ts';
import type { SeededRandom } from './random.ts';

/** What a room uses to write its part of the sample company, through its own commands. */
export interface SampleWriter {
  readonly random: SeededRandom;
  /** The day the sample ends on: today. */
  readonly today: string;
  /** Runs one command as if on that civil date, at ten in the morning. */
  on<T>(date: string, action: string, body: (work: Work) => T): T;
}

/** A room's part of the sample company; rooms run in the order of the stream. */
export type Sample = (writer: SampleWriter) => void;
