import { useRouterState } from '@tanstack/react-router';
import { places } from '../contributions.ts';
import { type Spot, spotAt } from './spot.ts';

/** The place that the address shows now. */
export function useSpot(): Spot | undefined {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const view = useRouterState({ select: ({ location }) => (location.search as { view?: unknown }).view });
  return spotAt(path, { view }, places.places);
}
