import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../data/trpc.ts';

const NONE: readonly string[] = [];
const LONGEST = 60;

const asked = (name: string): string => name.slice(0, LONGEST);

/** How the Chinese names of screens, actions and places may be typed in pinyin; asked for when it is first needed. */
export function useReadings(names: readonly string[], wanted: boolean): (name: string) => readonly string[] {
  const distinct = [...new Set(names.map(asked))];
  const { data } = useQuery({
    ...trpc.search.readings.queryOptions({ names: distinct }),
    enabled: wanted,
    placeholderData: (before) => before,
  });
  const known = new Map(distinct.map((name, at) => [name, data?.[at] ?? NONE]));
  return (name) => known.get(asked(name)) ?? NONE;
}
