import type { LocalText } from '#shared/texts.ts';
import type { Reader } from '../storage/reader.ts';
import type { Content } from './content-hash.ts';
import type { Dimensions, Directions } from './worse-than.ts';

/** What an approver looks at first, written out: the amount, how far the document departs from the usual. */
export interface ApprovalFact {
  readonly label: LocalText;
  readonly value: LocalText;
  readonly tone?: 'warning' | 'bad';
}

/** A kind of document that can be approved; what a room hands to the service. */
export interface ApprovalSubject {
  readonly entity: string;
  /** Everything that an approval stands for, and nothing that changes without it. */
  readonly content: (reader: Reader, id: string) => Content;
  /** Whose it is: they do not decide on it. */
  readonly ownerOf: (reader: Reader, id: string) => string | null;
  /** How far it goes in what makes it better or worse. */
  readonly dimensions: (reader: Reader, id: string) => Dimensions;
  readonly directions: Directions;
  /** What is shown beside a request that waits, to whoever may see the document. */
  readonly facts?: (reader: Reader, id: string) => readonly ApprovalFact[];
}
