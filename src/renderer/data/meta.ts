import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { EntityMeta, FieldMeta } from '#shared/fields.ts';
import { permits } from '#shared/permission.ts';
import { queryClient } from './query-client.ts';
import { type Outputs, trpc } from './trpc.ts';

export type Meta = Outputs['meta']['describe'];
/** An entity as this person may see and change it. */
export type VisibleEntity = Meta['entities'][number];

const options = trpc.meta.describe.queryOptions();

/** The shape of the workspace for this person; undefined until it has arrived. */
export const useMeta = (): Meta | undefined => useQuery(options).data;

/** The same outside of a screen. */
export const knownMeta = (): Meta | undefined => queryClient.getQueryData(options.queryKey);

export function useEntity(name: string): VisibleEntity | undefined {
  const meta = useMeta();
  return useMemo(() => meta?.entities.find((entity) => entity.name === name), [meta, name]);
}

/** Whether this person's role holds a permission, so that a screen offers only what would be allowed. */
export function useMay(): (permission: string) => boolean {
  const meta = useMeta();
  return useCallback((permission) => permits(meta?.permissions ?? [], permission), [meta]);
}

/** Whether this person may make records of a kind by hand: none can be made where no field may be given. */
export const mayCreate = ({ mayWrite, mergeClass, fields }: VisibleEntity): boolean =>
  mayWrite && mergeClass === 'record' && fields.some(({ onCreate }) => onCreate);

/** Whether this person may change fields of records of a kind by hand. */
export const mayEdit = ({ mayWrite, mergeClass, fields }: VisibleEntity): boolean =>
  mayWrite && mergeClass === 'record' && fields.some(({ editable }) => editable);

export const fieldOf = (entity: Pick<EntityMeta, 'fields'>, name: string): FieldMeta | undefined =>
  entity.fields.find((field) => field.name === name);
