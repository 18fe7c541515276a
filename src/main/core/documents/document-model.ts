import type { Language } from '#shared/texts.ts';

/** A paper before it is drawn: what it says, in which order, in one language. Plain data: it travels to a worker. */
export interface DocumentModel {
  readonly language: Language;
  readonly title: string;
  /** Beside the title: a number and version, or that it is a draft. */
  readonly subtitle: string;
  /** Who sends it; stands at the top of the first page. */
  readonly sender: Party;
  /** Epoch milliseconds; the same model and moment give the same bytes. */
  readonly createdAt: number;
  /** How the company's paper looks; plain without it. */
  readonly look?: PaperLook;
  /** Beside the page number at the foot of every page. */
  readonly footer?: string;
  /** Across every page, pale: that it is a draft. */
  readonly watermark?: string;
  readonly blocks: readonly DocumentBlock[];
}

export interface PaperLook {
  /** `#rrggbb`, for the title, headings and the rule under the letterhead. */
  readonly colour: string | null;
  /** Points at the left and right. */
  readonly margin: number | null;
  readonly logo: Picture | null;
}

/** A PNG or JPEG that was checked before it was kept. */
export interface Picture {
  readonly type: 'image/png' | 'image/jpeg';
  readonly bytes: Uint8Array;
}

/** Words in one weight. */
export interface Words {
  readonly text: string;
  readonly bold: boolean;
}

/** Blocks that fit any width. */
export type FlowingDocumentBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'paragraph';
      readonly words: readonly Words[];
      readonly align: 'left' | 'center' | 'right';
      readonly small: boolean;
    }
  | { readonly kind: 'notes'; readonly heading: string; readonly lines: readonly string[] }
  | { readonly kind: 'terms'; readonly heading: string; readonly clauses: readonly string[] }
  | {
      readonly kind: 'picture';
      readonly picture: Picture;
      /** Points. */
      readonly width: number;
      readonly align: 'left' | 'center' | 'right';
    };

export type DocumentBlock =
  | FlowingDocumentBlock
  | { readonly kind: 'pageBreak' }
  | {
      readonly kind: 'columns';
      /** Percent of the width for the left one. */
      readonly share: number;
      readonly left: readonly FlowingDocumentBlock[];
      readonly right: readonly FlowingDocumentBlock[];
    }
  | {
      readonly kind: 'introduction';
      readonly party: Party;
      readonly heading: string;
      readonly facts: readonly Fact[];
    }
  | { readonly kind: 'table'; readonly columns: readonly TableColumn[]; readonly rows: readonly TableRow[] }
  | { readonly kind: 'totals'; readonly rows: readonly TotalRow[] }
  | { readonly kind: 'statement'; readonly label: string; readonly text: string }
  | { readonly kind: 'signatures'; readonly places: readonly SignaturePlace[] };

export interface Party {
  readonly name: string;
  readonly lines: readonly string[];
}

export interface Fact {
  readonly label: string;
  readonly value: string;
}

export interface TableColumn {
  readonly header: string;
  readonly align: 'left' | 'center' | 'right';
  /** Points; `rest` columns share what the others leave. */
  readonly width: number | 'rest';
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** Drawn lighter: shown for information, not counted. */
  readonly muted?: boolean;
}

export interface TableCell {
  readonly text: string;
  /** A smaller second line. */
  readonly detail?: string;
}

export interface TotalRow {
  readonly label: string;
  readonly value: string;
  readonly strong?: boolean;
}

export interface SignaturePlace {
  readonly label: string;
  readonly date: string;
  /** Drawn over the place to sign. */
  readonly seal?: Picture;
}
