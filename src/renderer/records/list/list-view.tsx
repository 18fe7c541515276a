import { ActionIcon, Button, Checkbox } from '@mantine/core';
import { IconFileImport, IconLayoutSidebarRight, IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { Filter } from '#shared/filter/filter.ts';
import { mayCreate, mayEdit, type VisibleEntity } from '../../data/meta.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { FilterBar } from '../../ui/filter/filter-bar.tsx';
import type { Row } from '../../ui/format/row.ts';
import { DataGrid } from '../../ui/grid/data-grid.tsx';
import { useKeptState } from '../../ui/history/use-kept-state.ts';
import { useInSentence, useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Page } from '../../ui/layout/page.tsx';
import { useGo } from '../../ui/layout/use-go.ts';
import { SplitView } from '../../ui/split/split-view.tsx';
import { RecordBeside } from '../beside/record-beside.tsx';
import { useBeside } from '../beside/use-beside.ts';
import { CreateRecordDialog } from '../create/create-record-dialog.tsx';
import { useRecordPath } from '../places.ts';
import { recordTexts } from '../texts.ts';
import { BulkAll } from './bulk-all.tsx';
import { useColumnChoice } from './column-choice.ts';
import { ColumnChooser } from './column-chooser.tsx';
import { ExportMenu } from './export-menu.tsx';
import { useFilterSubject } from './filter-subject.ts';
import { GroupMenu } from './group-menu.tsx';
import { GroupedGrid, type ListGridProps } from './grouped-grid.tsx';
import { useListEdit } from './list-cell-editor.tsx';
import { useListColumns } from './list-columns.tsx';
import { ListEmpty } from './list-empty.tsx';
import { ListFooter } from './list-footer.tsx';
import { ListSearch } from './list-search.tsx';
import { useListState } from './list-state.ts';
import { SelectionBar } from './selection-bar.tsx';
import { sortedBy } from './sorted-by.ts';
import { useRows, useTotals } from './use-rows.ts';
import { useViews } from './use-views.ts';
import { ViewMenu } from './view-menu.tsx';

interface Props {
  readonly entity: VisibleEntity;
  /** More ways to see the same rows, beside the title. */
  readonly views?: ReactNode;
}

const NOTHING_SELECTED: ReadonlySet<string> = new Set();

/** The list of a kind of record: search, filter, sort, columns, totals, export; its state is in the address. */
export function ListView({ entity, views }: Props) {
  const t = useTexts(recordTexts);
  const local = useLocal();
  const inSentence = useInSentence();
  const language = useLanguage();
  const go = useGo();
  const recordPath = useRecordPath();
  const { views: saved, ready } = useViews(entity.name);
  const { state, change, view, choose, changed, gone } = useListState(saved);
  const { filter, search, sort, deleted, group } = state;
  const [selected, setSelected] = useKeptState('selected', NOTHING_SELECTED);
  const [creating, setCreating] = useState(false);
  const choice = useColumnChoice(entity, view);
  const subject = useFilterSubject(entity);
  const edit = useListEdit(entity, deleted);
  const beside = useBeside();
  const columns = useListColumns(entity, choice.shown, beside.on ? beside.open : null);

  // a view that may not be applied shows nothing, rather than rows it does not mean
  const refusal = gone ? t('viewGone') : view?.problem ? errorSentence(view.problem, language) : null;
  const shows = ready && refusal === null;
  const selection = { entity: entity.name, filter, search, deleted };
  const order = sort ?? [entity.defaultSort];
  // a view may name a field that is no longer there, or not for this person
  const groupField = group ? choice.available.find(({ name }) => name === group.field) : undefined;
  const { rows, hasMore, loadMore, error, loading } = useRows(selection, order, shows && !groupField);
  const sums = choice.shown.filter(({ kind }) => kind === 'money').map(({ name }) => name);
  const { data: totals } = useTotals(selection, sums, shows);

  const creatable = mayCreate(entity);
  const selectable = entity.mayWrite && entity.mergeClass === 'record';
  const mayBulk = mayEdit(entity) && !deleted;
  const sortBy = (field: string, beside: boolean): void => change({ sort: sortedBy(order, field, beside) });
  const chooseView = (id: string | null): void => {
    setSelected(NOTHING_SELECTED);
    choose(id);
  };
  const changeFilter = (next: Filter | null): void => {
    setSelected(NOTHING_SELECTED);
    change({ filter: next });
  };

  const grid: ListGridProps = {
    label: local(entity.plural),
    columns,
    sorts: order,
    onSort: sortBy,
    widths: choice.widths,
    onWidth: choice.resize,
    onOrder: choice.arrange,
    pinned: choice.shown[0]?.name === entity.titleField ? 1 : 0,
    edit,
    ...(selectable ? { selected, onSelect: setSelected } : {}),
    ...(entity.hasPage
      ? { onOpen: ({ id }: Row) => (beside.on ? beside.open(id) : go(recordPath(entity.name, id))) }
      : {}),
    empty: (
      <ListEmpty
        entity={entity}
        narrowed={filter !== null || search !== '' || deleted}
        onClear={() => change({ filter: null, search: '', deleted: false })}
        onCreate={creatable ? () => setCreating(true) : undefined}
      />
    ),
    footer: <ListFooter entity={entity} totals={totals} />,
  };
  const rowsOfList =
    group && groupField && shows ? (
      <GroupedGrid
        key={`${group.field} ${group.unit}`}
        entity={entity}
        selection={selection}
        by={group}
        field={groupField}
        sums={sums}
        grid={grid}
        onNarrow={(next) => change({ filter: next, group: null })}
      />
    ) : (
      <DataGrid<Row>
        {...grid}
        rows={rows}
        rowId={idOf}
        total={totals?.count}
        hasMore={hasMore}
        loadMore={loadMore}
        empty={!loading && shows && grid.empty}
      />
    );

  return (
    <Page
      fills
      title={local(entity.plural)}
      beside={views}
      actions={
        <>
          {entity.importable && creatable && (
            <Button
              variant="default"
              leftSection={<IconFileImport size={14} />}
              onClick={() => go(`/import/${entity.name}`)}
            >
              {t('import')}
            </Button>
          )}
          {creatable && (
            <Button leftSection={<IconPlus size={14} />} onClick={() => setCreating(true)}>
              {t('new', { entity: inSentence(entity.label) })}
            </Button>
          )}
        </>
      }
      toolbar={
        <>
          <ViewMenu
            entity={entity.name}
            views={saved}
            view={view}
            changed={changed || (view !== undefined && choice.changed)}
            content={{
              filter,
              search,
              sort: sort && [...sort],
              columns: choice.shown.map(({ name }) => name),
              group,
            }}
            onChoose={chooseView}
            onSaved={(id) => {
              choice.reset();
              choose(id);
            }}
          />
          <ListSearch
            label={t('search', { entity: inSentence(entity.plural) })}
            value={search}
            onChange={(next) => change({ search: next })}
          />
          <FilterBar subject={subject} filter={filter} onChange={changeFilter} />
          <span style={{ marginInlineStart: 'auto' }} />
          {selected.size > 0 ? (
            <SelectionBar
              entity={entity}
              ids={selected}
              deleted={deleted}
              onDone={() => setSelected(NOTHING_SELECTED)}
            />
          ) : (
            <Checkbox
              size="xs"
              label={t('showDeleted')}
              checked={deleted}
              onChange={({ currentTarget }) => change({ deleted: currentTarget.checked })}
            />
          )}
          {mayBulk && selected.size === 0 && (
            <BulkAll entity={entity} selection={selection} count={totals?.count} />
          )}
          <GroupMenu fields={choice.available} group={group} onChange={(next) => change({ group: next })} />
          <ColumnChooser {...choice} onToggle={choice.toggle} onReset={choice.reset} />
          <ExportMenu selection={selection} sort={order} columns={choice.shown.map(({ name }) => name)} />
          {entity.hasPage && beside.fits && (
            <ActionIcon
              aria-label={t('openBeside')}
              title={t('openBeside')}
              aria-pressed={beside.on}
              variant={beside.on ? 'light' : 'subtle'}
              onClick={() => beside.turn(!beside.on)}
            >
              <IconLayoutSidebarRight size={16} />
            </ActionIcon>
          )}
        </>
      }
    >
      {error || (ready && refusal) ? (
        <ProblemNotice>{refusal ?? errorSentence(error, language)}</ProblemNotice>
      ) : (
        <SplitView
          name="list"
          width={620}
          main={rowsOfList}
          side={
            beside.id === null ? null : (
              <RecordBeside entity={entity.name} id={beside.id} onClose={() => beside.open(null)} />
            )
          }
        />
      )}
      {creating && <CreateRecordDialog entity={entity.name} onClose={() => setCreating(false)} />}
    </Page>
  );
}

const idOf = ({ id }: Row): string => id;
