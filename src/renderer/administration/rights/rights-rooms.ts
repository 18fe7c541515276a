import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type Rights, roomRights } from '#shared/permission-ticks.ts';
import type { LocalText } from '#shared/texts.ts';
import { useMeta } from '../../data/meta.ts';
import { type Outputs, trpc } from '../../data/trpc.ts';

type CatalogueEntry = Outputs['access']['roles']['catalogue'][number]['entries'][number];

/** A room with what can be permitted in it. */
export interface RightsRoom {
  readonly name: string;
  readonly label: LocalText;
  /** True for a room that is not built yet: its rights can be given in advance, as a whole. */
  readonly coming: boolean;
  readonly entries: readonly CatalogueEntry[];
}

/** Everything that can be permitted, by room, those to come at the end; undefined until it has arrived. */
export function useRightsRooms(): readonly RightsRoom[] | undefined {
  const { data: catalogue } = useQuery(trpc.access.roles.catalogue.queryOptions());
  const domains = useMeta()?.domains;
  return useMemo(() => {
    if (!catalogue || !domains) return undefined;
    const coming = domains.filter(
      ({ name, state }) => state === 'coming' && !catalogue.some((room) => room.name === name),
    );
    return [
      ...catalogue.map((room) => ({ ...room, coming: false })),
      ...coming.map(({ name, label }) => ({ name, label, coming: true, entries: [] })),
    ];
  }, [catalogue, domains]);
}

/** Every right that the rooms show. */
export const shownRights = (rooms: readonly RightsRoom[]): readonly Rights[] =>
  rooms.flatMap(({ name, entries }) => [roomRights(name), ...entries]);
