import type { LocalText } from '#shared/texts.ts';
import type { HelpPage, HelpSource, HelpTerm } from '../../records/help.ts';
import { contributions } from '../contributions.ts';

/** Help of one room, as the index lists it. */
export interface HelpChapter {
  /** The room's name in the house; `general` for what belongs to none. */
  readonly room: string;
  readonly pages: Readonly<Record<string, HelpPage>>;
}

/** All help of the program. */
export interface HelpBook {
  readonly chapters: readonly HelpChapter[];
  /** By the path of the route. */
  readonly pages: Readonly<Record<string, HelpPage>>;
  readonly terms: Readonly<Record<string, HelpTerm>>;
}

/** The chapter of screens that belong to no room. */
export const GENERAL = 'general';

export const generalName: LocalText = { zh: '随处可用', en: 'Everywhere' };

const sources: readonly { readonly room: string; readonly read: HelpSource }[] = [
  { room: GENERAL, read: () => import('../../records/generic-help.ts') },
  { room: GENERAL, read: () => import('./help.ts') },
  // what waits for a person belongs to everybody
  ...contributions.flatMap(({ name, help }) =>
    help ? [{ room: name === 'attention' ? GENERAL : name, read: help }] : [],
  ),
];

/** Gathers the help of all rooms. */
export async function readHelpBook(): Promise<HelpBook> {
  const parts = await Promise.all(sources.map(async ({ room, read }) => ({ room, ...(await read()).help })));
  const rooms = [...new Set(parts.map(({ room }) => room))];
  const merged = (of: readonly (typeof parts)[number][]): HelpChapter['pages'] =>
    Object.assign({}, ...of.map(({ pages }) => pages)) as HelpChapter['pages'];
  return {
    chapters: rooms.map((room) => ({ room, pages: merged(parts.filter((part) => part.room === room)) })),
    pages: merged(parts),
    terms: Object.assign({}, ...parts.map(({ terms }) => terms)) as HelpBook['terms'],
  };
}
