import { useQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { type Outputs, trpc } from '../../data/trpc.ts';
import type { HelpPage } from '../../records/help.ts';
import { type HelpBook, readHelpBook } from './help-book.ts';

export type MetricMeaning = Outputs['metrics']['list'][number];

/** All help, once it is wanted. */
export const useHelpBook = (wanted = true): HelpBook | undefined =>
  useQuery({
    queryKey: ['help'],
    queryFn: readHelpBook,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    enabled: wanted,
  }).data;

/** What the metrics mean that this person may see, from their definitions. */
export const useMetricMeanings = (wanted = true): readonly MetricMeaning[] =>
  useQuery({ ...trpc.metrics.list.queryOptions(), enabled: wanted }).data ?? [];

/** The route that is shown, and what its address names. */
export function usePlace(): { readonly route: string; readonly params: Readonly<Record<string, string>> } {
  const route = useRouterState({ select: ({ matches }): string => String(matches.at(-1)?.fullPath ?? '') });
  const params = useRouterState({
    select: ({ matches }) => (matches.at(-1)?.params ?? {}) as Readonly<Record<string, string>>,
  });
  return { route, params };
}

/** The metrics that a page of help explains. */
export function metricsOfPage(
  { metrics }: HelpPage,
  all: readonly MetricMeaning[],
  params: Readonly<Record<string, string>> = {},
): readonly MetricMeaning[] {
  if (metrics === undefined) return [];
  if (metrics === 'ofAddress') return all.filter(({ id, room }) => id === params.id || room === params.room);
  return all.filter(({ room }) => room === metrics.room);
}

/** The address of the page of help, on a topic or with something looked for. */
export function helpPath({ topic, text }: { readonly topic?: string; readonly text?: string } = {}): string {
  const query = new URLSearchParams();
  if (topic) query.set('topic', JSON.stringify(topic));
  if (text) query.set('q', JSON.stringify(text));
  const search = query.toString();
  return search === '' ? '/help' : `/help?${search}`;
}
