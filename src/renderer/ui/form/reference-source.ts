import { createContext, useContext } from 'react';
import type { RefLabel } from '#shared/fields.ts';

export interface Picked {
  readonly id: string;
  readonly label: RefLabel;
  readonly detail?: string | null;
}

/** Where reference fields find the records to choose from; the data layer fills it in. */
export interface ReferenceSource {
  find(entity: string, search: string): Promise<readonly Picked[]>;
  nameOf(entity: string, id: string): Promise<RefLabel>;
}

export const ReferenceContext = createContext<ReferenceSource>({
  find: async () => [],
  nameOf: async () => null,
});

export const useReferences = (): ReferenceSource => useContext(ReferenceContext);
