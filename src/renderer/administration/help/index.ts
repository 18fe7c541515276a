import type { RoomHelp } from '../../records/help.ts';
import { businessHelp } from './business.ts';
import { peopleHelp } from './people.ts';
import { safetyHelp } from './safety.ts';
import { workHelp } from './work.ts';

const parts: readonly RoomHelp[] = [peopleHelp, businessHelp, workHelp, safetyHelp];

/** Help for running the workspace itself, by the groups of its navigation. */
export const help: RoomHelp = {
  terms: Object.assign({}, ...parts.map(({ terms }) => terms)) as RoomHelp['terms'],
  pages: Object.assign({}, ...parts.map(({ pages }) => pages)) as RoomHelp['pages'],
};
