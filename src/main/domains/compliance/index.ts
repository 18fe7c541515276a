import type { Room } from '../../core/router/room.ts';
import { verifyTask } from './signing/verify-task.ts';

export { complianceRouter } from './router.ts';

export const compliance: Room = {
  name: 'compliance',
  label: { zh: '合同与合规', en: 'Contracts and compliance' },
  entities: [],
  lifecycles: [],
  actions: {},
  permissions: { 'compliance.signature.read': { zh: '验证签名', en: 'Check signatures' } },
  tasks: [verifyTask],
};
