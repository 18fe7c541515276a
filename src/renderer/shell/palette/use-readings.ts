import { useQueries } from '@tanstack/react-query';
import { trpc } from '../../data/trpc.ts';
import { namesAtOnce } from './names-at-once.ts';

const NONE: readonly string[] = [];
const LONGEST = 60;

const asked = (name: string): string => name.slice(0, LONGEST);

/** How the Chinese names of screens, actions and places may be typed in pinyin; asked for when it is first needed. */
export function useReadings(names: readonly string[], wanted: boolean): (name: string) => readonly string[] {
  const distinct = [...new Set(names.map(asked))];
  const parts = namesAtOnce(distinct);
  const answers = useQueries({
    queries: parts.map((part) => ({
      ...trpc.search.readings.queryOptions({ names: part }),
      enabled: wanted,
    })),
  });
  const known = new Map(
    parts.flatMap((part, at) =>
      part.map((name, place) => [name, answers[at]?.data?.[place] ?? NONE] as const),
    ),
  );
  return (name) => known.get(asked(name)) ?? NONE;
}
