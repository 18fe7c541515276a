import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { useRouterState } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useGo } from '../../ui/layout/use-go.ts';
import { besideIn, withBeside } from './beside-address.ts';

/** Below this, list and record beside one another would both be too narrow to work in. */
const WIDE_ENOUGH = '(min-width: 1400px)';

/**
 * Whether rows of a list open beside it, which this machine remembers, and the one that is open, which the address
 * names: going back, and a change that nobody saved, are as on a page of its own.
 */
export function useBeside() {
  const go = useGo();
  const location = useRouterState({ select: (router) => router.location });
  const fits = useMediaQuery(WIDE_ENOUGH, undefined, { getInitialValueInEffect: false }) ?? false;
  const [wanted, setWanted] = useLocalStorage({
    key: 'vendordesk.beside',
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  const { pathname, searchStr } = location;
  const open = useCallback(
    (id: string | null): void => go(`${pathname}${withBeside(searchStr, id)}`, { replace: true }),
    [go, pathname, searchStr],
  );
  const opened = besideIn(searchStr);
  const turn = (on: boolean): void => {
    setWanted(on);
    if (!on && opened !== null) open(null);
  };
  return { fits, on: fits && wanted, turn, id: fits && wanted ? opened : null, open };
}
