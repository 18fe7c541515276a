import { useMutation } from '@tanstack/react-query';
import { client } from '../../../data/client.ts';
import { queryClient } from '../../../data/query-client.ts';
import { type Inputs, type Outputs, trpc } from '../../../data/trpc.ts';
import { offerUndo } from '../../../data/undo.ts';
import { errorSentence, wireErrorOf } from '../../../data/wire-error.ts';
import { tellError } from '../../../ui/feedback/tell.ts';
import { fieldValue } from '../../../ui/format/row.ts';
import { useLanguage } from '../../../ui/language/use-texts.ts';

type Move = Inputs['sales']['move'];
type Page = Outputs['lists']['page'];
type Column = Outputs['sales']['board']['columns'][number];
interface Pages {
  readonly pages: readonly Page[];
  readonly pageParams: readonly unknown[];
}

const PAGES = trpc.lists.page.infiniteQueryKey();
const BOARDS = trpc.sales.board.queryKey();

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
  if (card) shiftCounts(card, stageId);
}

/** Counts and sums of the two columns follow the card. */
function shiftCounts(card: Page['rows'][number], to: string): void {
  const amount = Number(fieldValue(card, 'amount') ?? 0);
  const shift = (column: Column, sign: 1 | -1): Column => ({
    ...column,
    count: column.count + sign,
    sums: column.sums.map((sum) =>
      sum.currency === card.currency
        ? {
            ...sum,
            amount: sum.amount + sign * amount,
            weighted: sum.weighted + sign * Math.round((amount * column.stage.probability) / 100),
          }
        : sum,
    ),
  });
  for (const [key, board] of queryClient.getQueriesData<Outputs['sales']['board']>({ queryKey: BOARDS }))
    if (board)
      queryClient.setQueryData(key, {
        ...board,
        columns: board.columns.map((column) =>
          column.stage.id === card.stageId
            ? shift(column, -1)
            : column.stage.id === to
              ? shift(column, 1)
              : column,
        ),
      });
}

/**
 * Moves a deal among open stages: seen at once, taken back with a sentence when it is refused. `stopped` is told of a
 * deal that a stage gate does not let through.
 */
export function useDealMove(stopped: (move: Move) => void) {
  const language = useLanguage();
  const mutation = useMutation({
    mutationFn: ({ key, ...move }: Move & { key: string }) =>
      client.sales.move.mutate(move, { context: { commandKey: key } }),
    onMutate: async (move) => {
      await Promise.all([PAGES, BOARDS].map((queryKey) => queryClient.cancelQueries({ queryKey })));
      const before = [PAGES, BOARDS].flatMap((queryKey) => queryClient.getQueriesData({ queryKey }));
      moveCard(move);
      return { before };
    },
    onError: (error, move, context) => {
      for (const [key, data] of context?.before ?? []) queryClient.setQueryData(key, data);
      if (wireErrorOf(error)?.code === 'stageGate') stopped(move);
      else tellError(errorSentence(error, language));
    },
    onSuccess: () => void offerUndo(language),
  });
  return { run: (move: Move): void => mutation.mutate({ ...move, key: crypto.randomUUID() }) };
}
