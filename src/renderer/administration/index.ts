import { figures } from '../metrics/index.ts';
import type { Contribution } from '../records/contribution.ts';
import { account } from './account/index.ts';
import type { Area } from './area.ts';
import { audit } from './audit/index.ts';
import { backups } from './backups/index.ts';
import { calendars } from './calendars/index.ts';
import { connectors } from './connectors/index.ts';
import { customFields } from './custom-fields/index.ts';
import { workspaceExport } from './export/index.ts';
import { files } from './files/index.ts';
import { health } from './health/index.ts';
import { jobs } from './jobs/index.ts';
import { letterhead } from './letterhead/index.ts';
import { mail } from './mail/index.ts';
import { numbers } from './numbers/index.ts';
import { outbox } from './outbox/index.ts';
import { people } from './people/index.ts';
import { recycleBin } from './recycle-bin/index.ts';
import { roles } from './roles/index.ts';
import { rules } from './rules/index.ts';
import { tags } from './tags/index.ts';
import { templates } from './templates/index.ts';

/** The areas of running the workspace itself, in the order of the navigation. */
const areas: readonly Area[] = [
  figures,
  people,
  roles,
  account,
  audit,
  backups,
  recycleBin,
  rules,
  numbers,
  calendars,
  letterhead,
  templates,
  customFields,
  tags,
  files,
  workspaceExport,
  outbox,
  mail,
  connectors,
  jobs,
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
