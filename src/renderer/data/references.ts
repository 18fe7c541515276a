import type { ReferenceSource } from '../ui/form/reference-source.ts';
import { client } from './client.ts';
import { knownMeta } from './meta.ts';

/** Finds the records that reference fields may point at. */
export const references: ReferenceSource = {
  find: (entity, search) => client.records.pick.query({ entity, search }),
  nameOf: async (entity, id) => {
    const { row } = await client.records.get.query({ entity, id });
    const meta = knownMeta()?.entities.find(({ name }) => name === entity);
    const title = row[meta?.titleField ?? 'name'] ?? row.number;
    const english = row.nameEn;
    if (typeof title === 'string' && typeof english === 'string') return { zh: title, en: english };
    return typeof title === 'string' ? title : id;
  },
};
