import type { Room } from '../../core/router/room.ts';

export { marketingRouter } from './router.ts';

export const marketing: Room = {
  name: 'marketing',
  label: { zh: '市场', en: 'Marketing' },
  entities: [],
  lifecycles: [],
  actions: {},
  tasks: [],
};
