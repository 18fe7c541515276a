import { useMutation } from '@tanstack/react-query';
import { client } from '../../../data/client.ts';
import { queryClient } from '../../../data/query-client.ts';
import { type Inputs, type Outputs, trpc } from '../../../data/trpc.ts';
import { offerUndo } from '../../../data/undo.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { tellError } from '../../../ui/feedback/tell.ts';
import { useLanguage } from '../../../ui/language/use-texts.ts';

type Move = Inputs['sales']['move'];
type Page = Outputs['lists']['page'];
interface Pages {
  readonly pages: readonly Page[];
  readonly pageParams: readonly unknown[];
}

const PAGES = trpc.lists.page.infiniteQueryKey();

const stageOfKey = (key: readonly unknown[]): string | undefined => {
  const { input } = (key[1] ?? {}) as {
    input?: { entity?: string; filter?: { and?: readonly { field?: string; value?: unknown }[] } };
  };
  if (input?.entity !== 'deal') return undefined;
  const leaf = input.filter?.and?.find(({ field }) => field === 'stageId');
  return typeof leaf?.value === 'string' ? leaf.value : undefined;
};

/** Puts the card into its new column at once, before the program has answered. */
function moveCard({ id, stageId }: Move): void {
  const lanes = queryClient.getQueriesData<Pages>({ queryKey: PAGES });
  const card = lanes
    .flatMap(([, data]) => data?.pages ?? [])
    .flatMap(({ rows }) => rows)
    .find((row) => row.id === id);
  for (const [key, data] of lanes) {
    const stage = stageOfKey(key);
    if (!data || stage === undefined) continue;
    const pages = data.pages.map((page) => ({ ...page, rows: page.rows.filter((row) => row.id !== id) }));
    const [first, ...rest] = pages;
    const filled =
      stage === stageId && card && first ? [{ ...first, rows: [card, ...first.rows] }, ...rest] : pages;
    queryClient.setQueryData(key, { ...data, pages: filled });
  }
}

/** Moves a deal among open stages: seen at once, taken back with a sentence when it is refused. */
export function useDealMove() {
  const language = useLanguage();
  const mutation = useMutation({
    mutationFn: ({ key, ...move }: Move & { key: string }) =>
      client.sales.move.mutate(move, { context: { commandKey: key } }),
    onMutate: async (move) => {
      await queryClient.cancelQueries({ queryKey: PAGES });
      const before = queryClient.getQueriesData({ queryKey: PAGES });
      moveCard(move);
      return { before };
    },
    onError: (error, _move, context) => {
      for (const [key, data] of context?.before ?? []) queryClient.setQueryData(key, data);
      tellError(errorSentence(error, language));
    },
    onSuccess: () => void offerUndo(language),
  });
  return { run: (move: Move): void => mutation.mutate({ ...move, key: crypto.randomUUID() }) };
}
