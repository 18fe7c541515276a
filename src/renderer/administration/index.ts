import type { Contribution } from '../records/contribution.ts';
import { account } from './account/index.ts';
import type { Area } from './area.ts';
import { audit } from './audit/index.ts';
import { backups } from './backups/index.ts';
import { calendars } from './calendars/index.ts';
import { workspaceExport } from './export/index.ts';
import { files } from './files/index.ts';
import { health } from './health/index.ts';
import { letterhead } from './letterhead/index.ts';
import { numbers } from './numbers/index.ts';
import { people } from './people/index.ts';
import { recycleBin } from './recycle-bin/index.ts';
import { roles } from './roles/index.ts';
import { templates } from './templates/index.ts';

/** The areas of running the workspace itself, in the order of the navigation. */
const areas: readonly Area[] = [
  people,
  roles,
  account,
  audit,
  backups,
  recycleBin,
  numbers,
  calendars,
  letterhead,
  templates,
  files,
  workspaceExport,
  health,
];

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
