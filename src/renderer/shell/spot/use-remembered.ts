import { useLocalStorage } from '@mantine/hooks';
import { useCallback, useMemo } from 'react';
import { useSession } from '../../data/session.ts';
import type { Spot } from './spot.ts';
import { readSpots } from './spot-list.ts';

/** What this machine remembers for one person at one workspace; all their windows see it change. */
export function useRemembered(name: string): [string, (text: string) => void] {
  const { data } = useSession();
  const [text, setText] = useLocalStorage({
    key: `vendordesk.${name}.${data?.current?.path ?? ''}.${data?.person?.id ?? ''}`,
    defaultValue: '',
    getInitialValueInEffect: false,
    serialize: (value) => value,
    deserialize: (value) => value ?? '',
  });
  return [text, setText];
}

/** Spots that this machine remembers under a name. */
export function useSpots(
  name: 'favourites' | 'recent',
): [readonly Spot[], (change: (spots: readonly Spot[]) => readonly Spot[]) => void] {
  const [text, setText] = useRemembered(name);
  const spots = useMemo(() => readSpots(text || undefined), [text]);
  const change = useCallback(
    (next: (spots: readonly Spot[]) => readonly Spot[]): void => setText(JSON.stringify(next(spots))),
    [setText, spots],
  );
  return [spots, change];
}
