import { Button, Select } from '@mantine/core';
import { IconFileImport, IconList } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useEntity, type VisibleEntity } from '../../../data/meta.ts';
import { trpc } from '../../../data/trpc.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { useFilterSubject } from '../../../records/list/filter-subject.ts';
import { ListSearch } from '../../../records/list/list-search.tsx';
import { useListState } from '../../../records/list/list-state.ts';
import { useListPath, useRecordPath } from '../../../records/places.ts';
import { Board } from '../../../ui/board/board.tsx';
import type { BoardCard, BoardMove } from '../../../ui/board/board-model.ts';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../../ui/feedback/waiting.tsx';
import { FilterBar } from '../../../ui/filter/filter-bar.tsx';
import { useLanguage, useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { EmptyState } from '../../../ui/layout/empty-state.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { useGo } from '../../../ui/layout/use-go.ts';
import { CloseDeal, type Closing } from '../deal/close-deal.tsx';
import { salesTexts } from '../texts.ts';
import { StageLane } from './stage-lane.tsx';
import { useDealMove } from './use-deal-move.ts';

/** The pipeline: a column for each stage with its count and sums, cards that move by pointer or keyboard. */
export function PipelineBoard() {
  const entity = useEntity('deal');
  return entity ? <DealBoard entity={entity} /> : <Waiting />;
}

function DealBoard({ entity }: { readonly entity: VisibleEntity }) {
  const t = useTexts(salesTexts);
  const local = useLocal();
  const language = useLanguage();
  const go = useGo();
  const recordPath = useRecordPath();
  const listPath = useListPath();
  const { mayWrite } = entity;
  const subject = useFilterSubject(entity);
  const {
    state: { filter, search },
    change,
  } = useListState();
  const [pipelineId, setPipelineId] = useState<string | null>(null);
  const [closing, setClosing] = useState<Closing | null>(null);
  const move = useDealMove();
  const query = trpc.sales.board.queryOptions({ pipelineId, search: search || null, filter });
  const { data: board, error } = useQuery({ ...query, placeholderData: keepPreviousData });

  const columns = useMemo(
    () => (board?.columns ?? []).map(({ stage }) => ({ id: stage.id, name: local(stage.label) })),
    [board, local],
  );
  const onOpen = useCallback((card: BoardCard) => go(recordPath('deal', card.id)), [go, recordPath]);
  const onMove = useCallback(
    ({ card, from, to }: BoardMove) => {
      const stage = board?.columns.find((column) => column.stage.id === to)?.stage;
      if (!stage || !mayWrite) return;
      if (stage.category === 'open') move.run({ id: card.id, stageId: to, from });
      else setClosing({ id: card.id, name: card.name, event: stage.category === 'won' ? 'win' : 'lose' });
    },
    [board, mayWrite, move.run],
  );

  const toolbar = (
    <>
      <ListSearch label={t('searchDeals')} value={search} onChange={(next) => change({ search: next })} />
      {(board?.pipelines.length ?? 0) > 1 && (
        <Select
          size="xs"
          w={180}
          aria-label={t('pipelineChoice')}
          data={(board?.pipelines ?? []).map(({ id, label }) => ({ value: id, label }))}
          value={board?.pipelineId ?? null}
          allowDeselect={false}
          onChange={setPipelineId}
        />
      )}
      <FilterBar subject={subject} filter={filter} onChange={(next) => change({ filter: next })} />
    </>
  );
  const actions = (
    <Button
      variant="default"
      leftSection={<IconList size={15} />}
      onClick={() => go(listPath('deal', { filter, search }))}
    >
      {t('dealList')}
    </Button>
  );
  const empty =
    board !== undefined &&
    search === '' &&
    filter === null &&
    board.columns.every(({ count }) => count === 0);
  return (
    <Page title={t('pipeline')} actions={actions} toolbar={toolbar} fills>
      {error && <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>}
      {!board && !error && <Waiting />}
      {empty && (
        <EmptyState
          title={t('noDealsTitle')}
          hint={t('noDealsHint')}
          actions={
            mayWrite && (
              <Button leftSection={<IconFileImport size={15} />} onClick={() => go('/import/deal')}>
                {t('importDeals')}
              </Button>
            )
          }
        />
      )}
      {board && !empty && (
        <Board label={t('pipeline')} columns={columns} onMove={onMove} onOpen={onOpen}>
          {board.columns.map((column) => (
            <StageLane key={column.stage.id} column={column} search={search} filter={filter} />
          ))}
        </Board>
      )}
      {closing && <CloseDeal closing={closing} onClose={() => setClosing(null)} />}
    </Page>
  );
}
