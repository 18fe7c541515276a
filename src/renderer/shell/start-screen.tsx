import { useEffect, useRef } from 'react';
import { Waiting } from '../ui/feedback/waiting.tsx';
import { useGo } from '../ui/layout/use-go.ts';
import { rememberedPlace } from './spot/last-place.ts';
import { useRemembered } from './spot/use-remembered.ts';

/** Where everybody begins who was nowhere yet. */
export const START = '/sales';

/** Leads to where this person was last in this workspace. */
export function StartScreen() {
  const go = useGo();
  const [place] = useRemembered('place');
  const to = useRef(rememberedPlace(place) ?? START);
  useEffect(() => {
    // an address that came meanwhile, such as a link, is where somebody wants to be
    if (/^(#\/?)?$/.test(window.location.hash)) go(to.current, { replace: true });
  }, [go]);
  return <Waiting />;
}
