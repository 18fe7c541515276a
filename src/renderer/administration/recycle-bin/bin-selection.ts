import type { Outputs } from '../../data/trpc.ts';

export type BinRow = Outputs['recycleBin']['list']['rows'][number];

export interface BinFilter {
  readonly entity: string | null;
  readonly person: string | null;
  readonly search: string;
}

export const NO_FILTER: BinFilter = { entity: null, person: null, search: '' };

export const isNarrowed = ({ entity, person, search }: BinFilter): boolean =>
  entity !== null || person !== null || search !== '';

/** Records of different kinds share the grid: a row is known by both. */
export const rowKey = ({ entity, id }: { readonly entity: string; readonly id: string }): string =>
  `${entity} ${id}`;

export const recordOfKey = (key: string): { entity: string; id: string } => {
  const [entity = '', id = ''] = key.split(' ');
  return { entity, id };
};
