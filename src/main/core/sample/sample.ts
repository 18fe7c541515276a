import type { Work } from '../storage/work.ts';
import type { SeededRandom } from './random.ts';

/** S is for a demonstration and made in seconds, M for trying a busy company, L for benchmarks. */
export const SAMPLE_SIZES = ['S', 'M', 'L'] as const;
export type SampleSize = (typeof SAMPLE_SIZES)[number];

/** What a room uses to write its part of the sample company, through its own commands. */
export interface SampleWriter {
  readonly random: SeededRandom;
  readonly size: SampleSize;
  /** The day the company began, three years before `today`. */
  readonly first: string;
  /** The day the sample ends on. */
  readonly today: string;
  /**
   * Plans one command for that civil date. The days are lived through in order once all rooms have planned, so a
   * command sees what was there on its day, and plans from within what follows from it. What falls after today is
   * left out.
   */
  on(date: string, action: string, body: (work: Work) => void): void;
}

/** A room's part of the sample company; rooms plan in the order of the stream. */
export type Sample = (writer: SampleWriter) => void;
