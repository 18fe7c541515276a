import type { LocalText } from '#shared/texts.ts';

/** A word of the trade or the program, as the glossary has it, in a sentence. */
export interface HelpTerm {
  readonly label: LocalText;
  readonly meaning: LocalText;
}

export interface HelpStep {
  readonly text: LocalText;
  /** Where the step is taken, when on another page. */
  readonly path?: string;
}

/** What a page says of itself to somebody who has not been here before. */
export interface HelpPage {
  readonly title: LocalText;
  /** What the page is for, in a sentence or two. */
  readonly purpose: LocalText;
  /** What to do first, in this order. */
  readonly first: readonly HelpStep[];
  /** Names of terms, of this room or another. */
  readonly terms?: readonly string[];
  /** Whose metrics are explained here: those of a room, or what the address names. Their words come from the definitions. */
  readonly metrics?: { readonly room: string } | 'ofAddress';
}

/** The help of a room: a page for each of its routes, under the path of the route. */
export interface RoomHelp {
  readonly terms: Readonly<Record<string, HelpTerm>>;
  readonly pages: Readonly<Record<string, HelpPage>>;
}

/** Help is read when it is first asked for, so that it does not weigh on the start. */
export type HelpSource = () => Promise<{ readonly help: RoomHelp }>;
