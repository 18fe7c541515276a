import type { SeededRandom } from '../../../src/main/core/sample/random.ts';
import type { CommandMaker, Knowledge } from './command-maker.ts';
import { on } from './command-maker.ts';

const TAGS = 'select id from tag where deletedAt is null order by id';
const CUSTOMERS = 'select id from customer where deletedAt is null order by id';

/** Two different tags in use: one to give way to the other. */
const pair = (random: SeededRandom, { anyId }: Knowledge): object | undefined => {
  const id = anyId(random, TAGS);
  const into =
    id && anyId(random, `select id from tag where deletedAt is null and id <> '${id}' order by id`);
  return id && into ? { id, into } : undefined;
};

const onCustomer = (
  random: SeededRandom,
  { anyId }: Knowledge,
): { entity: string; id: string } | undefined => {
  const id = anyId(random, CUSTOMERS);
  return id === undefined ? undefined : { entity: 'customer', id };
};

/** Tags, and the records that bear them. */
export const tagCommands: readonly CommandMaker[] = [
  { path: 'tags.create', make: (_random, { fresh }) => ({ name: fresh('标签') }) },
  on('tags.update', TAGS, (_random, { fresh }) => ({ name: fresh('标签') })),
  {
    path: 'tags.add',
    weight: 2,
    make: (random, knowledge) => {
      const record = onCustomer(random, knowledge);
      const id = knowledge.anyId(random, TAGS);
      const tag = id !== undefined && random.chance(0.7) ? { id } : { name: knowledge.fresh('标签') };
      return record && { ...record, tag };
    },
  },
  {
    path: 'tags.remove',
    make: (random, { rows }) => {
      const found = rows<{ recordId: string; tagId: string }>(
        "select recordId, tagId from tagging where deletedAt is null and recordEntity = 'customer' order by id limit 20",
      );
      const chosen = found[random.integer(0, found.length - 1)];
      return chosen && { entity: 'customer', id: chosen.recordId, tagId: chosen.tagId };
    },
  },
  { path: 'tags.merge', make: pair },
  on('tags.delete', TAGS),
];
