import type { Contribution } from '../records/contribution.ts';
import type { Area } from './area.ts';
import { backups } from './backups/index.ts';
import { calendars } from './calendars/index.ts';
import { workspaceExport } from './export/index.ts';
import { numbers } from './numbers/index.ts';
import { recycleBin } from './recycle-bin/index.ts';

/** The areas of running the workspace itself, in the order of the navigation. */
const areas: readonly Area[] = [recycleBin, numbers, calendars, backups, workspaceExport];

/** People, rights, audit, backups and health of the workspace: screens that no domain owns. */
export const administration: Contribution = {
  name: 'workspace',
  screens: areas.flatMap(({ screens }) => screens),
  navigation: areas.flatMap(({ navigation }) => navigation),
  commands: areas.flatMap(({ commands }) => commands ?? []),
  jumps: [],
  quickAdds: [],
  places: Object.assign({}, ...areas.map(({ places }) => places ?? {})) as Contribution['places'],
  panels: areas.flatMap(({ panels }) => panels ?? []),
};
