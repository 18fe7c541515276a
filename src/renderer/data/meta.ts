import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { EntityMeta, FieldMeta, Tone } from '#shared/fields.ts';
import { permits } from '#shared/permission.ts';
import type { LocalText } from '#shared/texts.ts';
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

/** How a value of a field with choices is called, and its colour; empty where the entity or the value is unknown. */
export function choiceOf(
  entity: Pick<EntityMeta, 'fields'> | undefined,
  name: string,
  value: string | null,
): { readonly label?: LocalText | undefined; readonly tone?: Tone | undefined } {
  const field = entity && fieldOf(entity, name);
  return field?.choices?.find((choice) => choice.value === value) ?? {};
}
