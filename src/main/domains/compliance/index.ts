import type { Room } from '../../core/router/room.ts';

export { complianceRouter } from './router.ts';

export const compliance: Room = {
  name: 'compliance',
  label: { zh: '合同与合规', en: 'Contracts and compliance' },
  entities: [],
  lifecycles: [],
  actions: {},
  tasks: [],
};
