import type { ReactNode } from 'react';

/** A row that stands over a group of rows and names what they share. It spans all columns. */
export interface GridHeading {
  /** What the group is called, with its counts and sums. */
  readonly content: ReactNode;
  /** Whether the rows of the group follow it. */
  readonly open: boolean;
  /** Shows or hides the rows of the group. */
  readonly onToggle: () => void;
  /** Depth where groups stand within groups; 1 is the outermost. */
  readonly level?: number;
}
