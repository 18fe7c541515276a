import { useQuery } from '@tanstack/react-query';
import { useMay } from '../../data/meta.ts';
import { type Outputs, trpc } from '../../data/trpc.ts';

export type SavedView = Outputs['views']['list'][number];

const NONE: readonly SavedView[] = [];

/** The saved views of a list; not ready until they have come, since one of them may be what the list begins with. */
export function useViews(entity: string): { readonly views: readonly SavedView[]; readonly ready: boolean } {
  const may = useMay();
  const allowed = may('core.view.read');
  const { data, isPending } = useQuery({ ...trpc.views.list.queryOptions({ entity }), enabled: allowed });
  return { views: data ?? NONE, ready: !allowed || !isPending };
}
