import { isInvisible } from './code-box-font.ts';
import type { FontFamily } from './fonts.ts';

/** The family that `codeBoxFont` makes for characters no other family has. */
export const CODE_BOXES = 'CodeBoxes';

export interface TextRun {
  readonly text: string;
  readonly font: string;
}

/** The printer fits a word to the line letter by letter, in time that grows with its square: no run holds more of one. */
const LONGEST_WORD = 400;

/** Chooses a font for every character, and remembers those that none of them has. */
export class TextRuns {
  readonly #families: readonly FontFamily[];
  readonly #boxed = new Set<number>();

  constructor(families: readonly FontFamily[]) {
    this.#families = families;
  }

  /** Code points to be drawn as boxes, invisible ones included. */
  get boxed(): ReadonlySet<number> {
    return this.#boxed;
  }

  /** Characters that no font has, as a reader would miss them. */
  get missing(): string[] {
    return [...this.#boxed]
      .filter((codePoint) => !isInvisible(codePoint))
      .map((codePoint) => String.fromCodePoint(codePoint));
  }

  /** Cuts a text into runs of one font each. */
  of(text: string): TextRun[] {
    const runs: TextRun[] = [];
    let unbroken = 0;
    for (const character of text) {
      const font = this.#fontOf(character);
      const last = runs.at(-1);
      unbroken = /\s/.test(character) ? 0 : unbroken + 1;
      if (unbroken > LONGEST_WORD) {
        runs.push({ font, text: character });
        unbroken = 1;
        continue;
      }
      // Boxes stay single, so that a line too narrow for a run is never cut inside a character.
      if (last?.font === font && font !== CODE_BOXES)
        runs[runs.length - 1] = { font, text: last.text + character };
      else runs.push({ font, text: character });
    }
    return runs;
  }

  #fontOf(character: string): string {
    const codePoint = character.codePointAt(0) ?? 0;
    const first = this.#families[0];
    if (character === '\n' && first) return first.name;
    const family = this.#families.find((candidate) => candidate.covers(codePoint));
    if (family) return family.name;
    this.#boxed.add(codePoint);
    return CODE_BOXES;
  }
}
