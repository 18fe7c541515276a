import { IconBolt, IconDatabase, IconFileText, IconShieldCheck, IconUsers } from '@tabler/icons-react';
import { gettingStarted } from '../checklist/index.ts';
import { figures } from '../metrics/index.ts';
import type { Contribution, NavigationGroup } from '../records/contribution.ts';
import { account } from './account/index.ts';
import { approvalRoutes } from './approvals/index.ts';
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

interface AreaGroup extends NavigationGroup {
  readonly areas: readonly Area[];
}

/** The areas of running the workspace itself, in the order of the navigation. */
const groups: readonly AreaGroup[] = [
  {
    id: 'people',
    label: { zh: '人员与权限', en: 'People and rights' },
    icon: IconUsers,
    areas: [people, roles, account],
  },
  {
    id: 'data',
    label: { zh: '数据', en: 'Data' },
    icon: IconDatabase,
    areas: [customFields, tags, files, workspaceExport, recycleBin],
  },
  {
    id: 'business',
    label: { zh: '单据与日历', en: 'Documents, dates' },
    icon: IconFileText,
    areas: [approvalRoutes, letterhead, templates, numbers, calendars],
  },
  {
    id: 'automation',
    label: { zh: '自动化与邮件', en: 'Automation, mail' },
    icon: IconBolt,
    areas: [rules, outbox, mail, connectors, jobs],
  },
  {
    id: 'safety',
    label: { zh: '安全', en: 'Safety' },
    icon: IconShieldCheck,
    areas: [audit, backups, health],
  },
];

const areas: readonly Area[] = [gettingStarted, figures, ...groups.flatMap((group) => group.areas)];

/** People, rights, audit, backups and health of the workspace: screens that no domain owns. */
export const administration: Contribution = {
  name: 'workspace',
  screens: areas.flatMap(({ screens }) => screens),
  navigation: [
    ...gettingStarted.navigation,
    ...figures.navigation,
    ...groups.flatMap(({ areas: its, ...group }) =>
      its.flatMap(({ navigation }) => navigation.map((item) => ({ ...item, group }))),
    ),
  ],
  commands: areas.flatMap(({ commands }) => commands ?? []),
  jumps: [],
  quickAdds: [],
  places: Object.assign({}, ...areas.map(({ places }) => places ?? {})) as Contribution['places'],
  panels: areas.flatMap(({ panels }) => panels ?? []),
  help: () => import('./help/index.ts'),
};
