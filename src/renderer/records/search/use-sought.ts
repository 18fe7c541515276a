import { useRouterState } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Inputs } from '../../data/trpc.ts';
import { useGo } from '../../ui/layout/use-go.ts';
import { type SearchAddress, searchPath } from '../places.ts';

/** The spans of time that the page offers. */
export const SPANS = ['last7Days', 'last30Days', 'last365Days'] as const;
export type Span = (typeof SPANS)[number];

export interface Sought extends SearchAddress {
  readonly kind: string | null;
  readonly mine: boolean;
  readonly period: Span | null;
}

/** What the page looks for, held in the address: it survives going back, and can be linked to. */
export function useSought(): [Sought, (change: Partial<Sought>) => void] {
  const go = useGo();
  const location = useRouterState({ select: (router) => router.location });
  const query = location.search as Readonly<Record<string, unknown>>;
  return useMemo(() => {
    const sought: Sought = {
      text: query.q === undefined ? '' : String(query.q),
      kind: typeof query.kind === 'string' ? query.kind : null,
      mine: query.mine === true,
      period: SPANS.find((each) => each === query.period) ?? null,
    };
    // going into a kind is a step that one goes back from; typing and narrowing are not
    const change = (part: Partial<Sought>): void =>
      go(searchPath({ ...sought, ...part }), { replace: part.kind === undefined });
    return [sought, change];
  }, [query, go]);
}

/** The same as the procedures take it. */
export const asInput = ({ text, mine, period }: Sought): Inputs['search']['everywhere'] => ({
  text: text.slice(0, 200),
  mine,
  period,
});
