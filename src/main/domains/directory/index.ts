import type { Room } from '../../core/router/room.ts';
import { Contact, Customer } from './entities.ts';
import { sampleDirectory } from './sample.ts';

export { FXIAOKE, HUBSPOT, NEOCRM, SALESFORCE } from './crm-exports.ts';
export { Contact, Customer } from './entities.ts';

export const directory: Room = {
  name: 'directory',
  label: { zh: '客户与联系人', en: 'Directory' },
  entities: [Customer, Contact],
  lifecycles: [],
  actions: {},
  sample: sampleDirectory,
  tasks: [],
};
