import type { CommandMaker } from './command-maker.ts';
import { on } from './command-maker.ts';

const FIELDS = 'select id from customField order by id';

/** The company's own fields: each makes a column in the same unit of work. */
export const customFieldCommands: readonly CommandMaker[] = [
  {
    path: 'customFields.create',
    make: (random, { fresh }) => ({
      entity: 'customer',
      name: fresh('字段'),
      kind: random.chance(0.5) ? 'text' : 'integer',
      sortable: random.chance(0.5),
    }),
  },
  {
    path: 'customFields.update',
    make: (random, { rows, fresh }) => {
      const found = rows<{ id: string; kind: string }>(
        'select id, kind from customField order by id limit 20',
      );
      const chosen = found[random.integer(0, found.length - 1)];
      return chosen && { ...chosen, name: fresh('字段'), sortable: random.chance(0.5) };
    },
  },
  on('customFields.archive', FIELDS, (random) => ({ archived: random.chance(0.5) })),
  {
    path: 'customFields.order',
    make: (_random, { rows }) => {
      const inUse = rows<{ id: string }>(
        "select id from customField where entityName = 'customer' and archived = 0 order by position desc",
      );
      return inUse.length === 0 ? undefined : { entity: 'customer', ids: inUse.map(({ id }) => id) };
    },
  },
];
