import type { DocumentModel, Party, Picture } from '../documents/index.ts';

/** The company's paper, with its logo. */
export interface PaperHead {
  readonly sender: Party;
  /** `#rrggbb`. */
  readonly colour: string | null;
  /** Points at the left and right. */
  readonly margin: number | null;
  readonly logo: Picture | null;
}

/** A document on the company's paper; what it says of its sender itself stands under the company's own lines. */
export function onPaper(model: DocumentModel, { sender, colour, margin, logo }: PaperHead): DocumentModel {
  const own = model.sender.lines;
  return {
    ...model,
    sender: { name: sender.name, lines: [...sender.lines, ...own] },
    ...(colour || margin !== null || logo ? { look: { colour, margin, logo } } : {}),
  };
}
