import type { RoomHelp } from '../../../records/help.ts';
import { dealHelp } from './deals.ts';
import { forecastHelp } from './forecast.ts';
import { leadHelp } from './leads.ts';
import { performanceHelp } from './performance.ts';
import { presentingHelp } from './presenting.ts';
import { sellingHelp } from './selling.ts';

const parts: readonly RoomHelp[] = [
  dealHelp,
  leadHelp,
  forecastHelp,
  performanceHelp,
  presentingHelp,
  sellingHelp,
];

/** Help for the room of sales, by what one works on. */
export const help: RoomHelp = {
  terms: Object.assign({}, ...parts.map(({ terms }) => terms)) as RoomHelp['terms'],
  pages: Object.assign({}, ...parts.map(({ pages }) => pages)) as RoomHelp['pages'],
};
