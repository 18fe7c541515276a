import type { RoomHelp } from '../../../records/help.ts';
import { contractHelp } from './contracts.ts';
import { signingHelp } from './signing.ts';

const parts: readonly RoomHelp[] = [contractHelp, signingHelp];

/** Help for contracts and signatures, by what one works on. */
export const help: RoomHelp = {
  terms: Object.assign({}, ...parts.map(({ terms }) => terms)) as RoomHelp['terms'],
  pages: Object.assign({}, ...parts.map(({ pages }) => pages)) as RoomHelp['pages'],
};
