import type { Language } from '#shared/texts.ts';
import type { Fact, TotalRow } from './document-model.ts';

/** A list on paper before it is drawn. Plain data, in one language. */
export interface ListPaper {
  readonly language: Language;
  readonly company: string;
  readonly title: string;
  /** What was selected, how many rows there are, when and by whom it was printed. */
  readonly facts: readonly Fact[];
  readonly columns: readonly ListPaperColumn[];
  readonly rows: readonly (readonly string[])[];
  readonly totals: readonly TotalRow[];
  /** Epoch milliseconds; the same paper and moment give the same bytes. */
  readonly createdAt: number;
}

export interface ListPaperColumn {
  readonly header: string;
  /** Numbers stand at the right and are not broken over lines. */
  readonly align: 'left' | 'right';
}
