import type { Filter } from '#shared/filter/filter.ts';
import type { LocalText } from '#shared/texts.ts';
import type { RecordValues } from '../entities/record-values.ts';

/** One reason why records wait for somebody; what a room hands to “my work”. */
export interface WaitingSource {
  readonly id: string;
  /** What is to be done with each: “Write the next step”. */
  readonly label: LocalText;
  readonly entity: string;
  /** Which records wait, with `me` for whoever asks. */
  readonly filter: (today: string) => Filter;
  /** The date or instant by which; null where it just waits. */
  readonly due: string | null;
  /** The reference that tells what the record is about, as a second line. */
  readonly about?: string;
  /** Where one key ends it: the values that a record gets when it is done. */
  readonly done?: (now: number) => RecordValues;
  /** Where one key ends it: the move of its lifecycle that does. */
  readonly doneBy?: string;
}
