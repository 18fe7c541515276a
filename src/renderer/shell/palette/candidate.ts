import type { LocalText } from '#shared/texts.ts';

/** Something that the palette can offer. */
export interface Candidate {
  readonly id: string;
  readonly label: LocalText;
  /** What kind of thing it is, in small. */
  readonly detail?: LocalText | null;
  readonly run: () => void;
}
