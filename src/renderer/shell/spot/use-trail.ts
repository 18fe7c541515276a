import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { placeToRemember } from './last-place.ts';
import { spotKey } from './spot.ts';
import { visited } from './spot-list.ts';
import { useRemembered, useSpots } from './use-remembered.ts';
import { useSpot } from './use-spot.ts';

/** Follows where somebody goes: the records they were at, and the place to begin at next time. */
export function useTrail(): void {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const view = useRouterState({ select: ({ location }) => (location.search as { view?: unknown }).view });
  // an address that leads nowhere matches the frame alone
  const found = useRouterState({ select: ({ matches }) => matches.length > 1 });
  const spot = useSpot();
  const [, setPlace] = useRemembered('place');
  const [, changeRecent] = useSpots('recent');
  const place = found ? placeToRemember(path, view) : undefined;
  const record = spot?.kind === 'record' ? spot : undefined;
  const latest = useRef({ record, setPlace, changeRecent });
  latest.current = { record, setPlace, changeRecent };

  useEffect(() => {
    if (place !== undefined) latest.current.setPlace(place);
  }, [place]);

  const key = record && spotKey(record);
  useEffect(() => {
    const { record: now, changeRecent: change } = latest.current;
    if (key !== undefined && now) change((spots) => visited(spots, now));
  }, [key]);
}
