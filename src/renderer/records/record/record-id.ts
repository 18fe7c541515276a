import { useParams } from '@tanstack/react-router';
import { createContext, useContext } from 'react';

/** The record that is shown beside a list, whose address names the list and not the record. */
export const RecordId = createContext<string | null>(null);

/** Which record a page is of: the one it is told, or the one that the address names; empty where it names none. */
export function useRecordId(): string {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  return useContext(RecordId) ?? id;
}
