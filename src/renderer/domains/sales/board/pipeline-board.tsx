import { Button, Select } from '@mantine/core';
import { IconAdjustments, IconFileImport, IconHourglass, IconList } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import { allOf } from '../../../data/all-of.ts';
import { useEntity, useMay, type VisibleEntity } from '../../../data/meta.ts';
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
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLanguage, useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { EmptyState } from '../../../ui/layout/empty-state.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { useGo } from '../../../ui/layout/use-go.ts';
import { CloseDeal, type Closing } from '../deal/close-deal.tsx';
import { PassStage, type Stopped } from '../pipeline/pass-stage.tsx';
import { pipelineTexts } from '../pipeline/texts.ts';
import { salesTexts } from '../texts.ts';
import { StageLane } from './stage-lane.tsx';
import { useDealMove } from './use-deal-move.ts';

/** The pipeline: a column for each stage with its count and sums, cards that move by pointer or keyboard. */
export function PipelineBoard() {
  const entity = useEntity('deal');
  return entity ? <DealBoard entity={entity} /> : <Waiting shape="tiles" />;
}

function DealBoard({ entity }: { readonly entity: VisibleEntity }) {
  const t = useTexts(salesTexts);
  const p = useTexts(pipelineTexts);
  const format = useFormat();
  const local = useLocal();
  const language = useLanguage();
  const go = useGo();
  const may = useMay();
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
  const [stopped, setStopped] = useState<Stopped | null>(null);
  const [onlyStalled, setOnlyStalled] = useState(false);
  const query = trpc.sales.board.queryOptions({ pipelineId, search: search || null, filter, onlyStalled });
  const { data: board, error } = useQuery({ ...query, placeholderData: keepPreviousData });
  const names = useRef(new Map<string, string>());
  const move = useDealMove(({ id, stageId }) =>
    setStopped({ id, stageId, name: names.current.get(id) ?? '' }),
  );

  const columns = useMemo(
    () => (board?.columns ?? []).map(({ stage }) => ({ id: stage.id, name: local(stage.label) })),
    [board, local],
  );
  const onOpen = useCallback((card: BoardCard) => go(recordPath('deal', card.id)), [go, recordPath]);
  const onMove = useCallback(
    ({ card, from, to }: BoardMove) => {
      const stage = board?.columns.find((column) => column.stage.id === to)?.stage;
      if (!stage || !mayWrite) return;
      names.current.set(card.id, card.name);
      if (stage.category === 'open') move.run({ id: card.id, stageId: to, from });
      else setClosing({ id: card.id, name: card.name, event: stage.category === 'won' ? 'win' : 'lose' });
    },
    [board, mayWrite, move.run],
  );

  const stalled = (board?.columns ?? []).reduce((sum, column) => sum + column.stalled, 0);
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
      <Button
        size="xs"
        variant={onlyStalled ? 'light' : 'default'}
        aria-pressed={onlyStalled}
        title={p('onlyStalled')}
        leftSection={<IconHourglass size={14} />}
        onClick={() => setOnlyStalled(!onlyStalled)}
      >
        {p('stalled')}{' '}
        <span className="numeric">{stalled > 0 ? `\u00a0${format.integer(stalled)}` : ''}</span>
      </Button>
    </>
  );
  const actions = (
    <>
      {may('sales.pipeline.write') && (
        <Button
          variant="default"
          leftSection={<IconAdjustments size={15} />}
          onClick={() => go('/sales/pipelines')}
        >
          {p('settings')}
        </Button>
      )}
      <Button
        variant="default"
        leftSection={<IconList size={15} />}
        onClick={() => go(listPath('deal', { filter, search }))}
      >
        {t('dealList')}
      </Button>
    </>
  );
  const noneStalled = onlyStalled && board?.columns.every(({ count }) => count === 0);
  const empty =
    !onlyStalled &&
    board !== undefined &&
    search === '' &&
    filter === null &&
    board.columns.every(({ count }) => count === 0);
  return (
    <Page title={t('pipeline')} actions={actions} toolbar={toolbar} fills>
      {error && <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>}
      {!board && !error && <Waiting shape="tiles" />}
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
      {noneStalled && (
        <EmptyState
          title={p('noneStalled')}
          hint={p('noneStalledHint')}
          actions={<Button onClick={() => setOnlyStalled(false)}>{p('showAll')}</Button>}
        />
      )}
      {board && !empty && !noneStalled && (
        <Board label={t('pipeline')} columns={columns} onMove={onMove} onOpen={onOpen}>
          {board.columns.map((column) => (
            <StageLane
              key={column.stage.id}
              column={column}
              search={search}
              filter={onlyStalled ? allOf(filter, board.stalledFilter) : filter}
              stalls={board.stalls}
            />
          ))}
        </Board>
      )}
      {closing && <CloseDeal closing={closing} onClose={() => setClosing(null)} />}
      {stopped && <PassStage stopped={stopped} onClose={() => setStopped(null)} />}
    </Page>
  );
}
