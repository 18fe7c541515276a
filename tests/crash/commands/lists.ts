import type { SeededRandom } from '../../../src/main/core/sample/random.ts';
import type { CommandMaker, Knowledge } from './command-maker.ts';
import { on } from './command-maker.ts';

const VIEWS = 'select id from savedView order by id';

const content = { filter: { field: 'name', op: 'notEmpty' }, search: '', sort: null, columns: ['name'] };

/** The same note into a few customers. */
const severalCustomers = (random: SeededRandom, { rows, fresh }: Knowledge): object | undefined => {
  const found = rows<{ id: string }>('select id from customer where deletedAt is null order by id limit 20');
  const ids = found.filter(() => random.chance(0.4)).map(({ id }) => id);
  return ids.length === 0
    ? undefined
    : { entity: 'customer', target: { ids }, values: { note: fresh('备注') } };
};

/** Saved views, and the same values into many records. */
export const listCommands: readonly CommandMaker[] = [
  {
    path: 'views.create',
    make: (random, { fresh }) => ({
      entity: 'customer',
      name: fresh('视图'),
      shared: random.chance(0.5),
      content,
    }),
  },
  on('views.update', VIEWS, (_random, { fresh }) => ({ name: fresh('视图'), content })),
  on('views.delete', VIEWS),
  {
    path: 'views.setDefault',
    make: (random, { anyId }) => {
      const id = anyId(random, VIEWS);
      return id === undefined ? undefined : { entity: 'customer', id };
    },
  },
  { path: 'records.bulk.preview', receipt: false, weight: 0, make: severalCustomers },
  { path: 'records.bulk.update', make: severalCustomers },
];
