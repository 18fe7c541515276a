import { useQuery } from '@tanstack/react-query';
import { type Outputs, trpc } from '../../data/trpc.ts';

export type Attachment = Outputs['files']['list']['items'][number];

/** The files of a record, and what may be done with them; undefined until they have arrived. */
export const useFiles = (entity: string, id: string, deleted = false) =>
  useQuery(trpc.files.list.queryOptions({ entity, id, deleted }));
