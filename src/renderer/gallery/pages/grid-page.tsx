import { NumberInput, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { LocalText } from '#shared/texts.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { useFormat } from '../../ui/format/use-format.ts';
import type { CellEdit, GridEdit } from '../../ui/grid/cell-edit.ts';
import { DataGrid } from '../../ui/grid/data-grid.tsx';
import type { GridColumn, GridSort } from '../../ui/grid/grid-column.ts';
import type { GridHeading } from '../../ui/grid/grid-heading.ts';
import { useLocal } from '../../ui/language/use-texts.ts';
import { EmptyState } from '../../ui/layout/empty-state.tsx';
import { StatusBadge } from '../../ui/layout/status-badge.tsx';
import { SkeletonGrid } from '../../ui/skeleton/skeleton-lines.tsx';
import { LONG, type SampleRow, sampleRows } from '../sample-rows.ts';
import { Specimen } from '../specimen.tsx';

const HEADERS: Readonly<Record<string, LocalText>> = {
  number: { zh: '编号', en: 'Number' },
  name: { zh: '名称', en: 'Name' },
  owner: { zh: '负责人', en: 'Owner' },
  state: { zh: '状态', en: 'State' },
  amount: { zh: '金额', en: 'Amount' },
  due: { zh: '到期日', en: 'Due on' },
  number2: { zh: '外部编号', en: 'External number' },
  owner2: { zh: '跟进人', en: 'Followed by' },
};

function useColumns(): readonly GridColumn<SampleRow>[] {
  const local = useLocal();
  const format = useFormat();
  return useMemo(() => {
    const header = (id: string): string => local(HEADERS[id]);
    return [
      { id: 'name', header: header('name'), width: 220, sortable: true, cell: ({ name }) => local(name) },
      { id: 'number', header: header('number'), width: 150, sortable: true, cell: ({ number }) => number },
      {
        id: 'state',
        header: header('state'),
        width: 120,
        cell: ({ state, tone }) => <StatusBadge label={local(state)} tone={tone} />,
      },
      {
        id: 'amount',
        header: header('amount'),
        width: 140,
        align: 'right',
        sortable: true,
        cell: ({ amount }) => format.amount(amount, 'CNY'),
      },
      { id: 'owner', header: header('owner'), width: 120, cell: ({ owner }) => local(owner) },
      { id: 'due', header: header('due'), width: 120, sortable: true, cell: ({ due }) => format.date(due) },
      { id: 'number2', header: header('number2'), width: 160, cell: ({ number }) => `EXT-${number}` },
      { id: 'owner2', header: header('owner2'), width: 140, cell: ({ owner }) => local(owner) },
    ];
  }, [local, format]);
}

const MANY = sampleRows(10_000);
const idOf = ({ id }: SampleRow): string => id;

/** Read, choose, sort; two columns stay, others are moved and made wider. */
function ManyRows() {
  const all = useColumns();
  const local = useLocal();
  const [order, setOrder] = useState<readonly string[] | null>(null);
  const [widths, setWidths] = useState<Readonly<Record<string, number>>>({});
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(['1', '3']));
  const [sorts, setSorts] = useState<readonly GridSort[]>([
    { field: 'due', descending: false },
    { field: 'amount', descending: true },
  ]);
  const columns = useMemo(
    () => (order ? order.flatMap((id) => all.find((column) => column.id === id) ?? []) : all),
    [all, order],
  );
  return (
    <DataGrid
      label={local({ zh: '订单', en: 'Orders' })}
      columns={columns}
      rows={MANY}
      rowId={idOf}
      pinned={1}
      sorts={sorts}
      onSort={(field) => setSorts([{ field, descending: !sorts[0]?.descending }])}
      widths={widths}
      onWidth={(id, width) => setWidths({ ...widths, [id]: width })}
      onOrder={setOrder}
      selected={selected}
      onSelect={setSelected}
      onOpen={() => undefined}
      footer={local({ zh: '共 10,000 条', en: '10,000 rows' })}
    />
  );
}

interface EditorProps {
  readonly row: SampleRow;
  readonly text: string;
  readonly label: string;
  readonly cell: CellEdit;
  readonly onSave: (row: SampleRow, text: string) => void;
}

function NameEditor({ row, text, label, cell, onSave }: EditorProps) {
  const [typed, setTyped] = useState(text);
  const wrong = typed.trim() === '';
  cell.saves(() => {
    if (!wrong) onSave(row, typed);
    return !wrong;
  });
  return (
    <TextInput
      size="xs"
      aria-label={label}
      error={wrong}
      value={typed}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
    />
  );
}

function AmountEditor({ row, text, label, cell, onSave }: EditorProps) {
  const [typed, setTyped] = useState(text);
  cell.saves(() => {
    onSave(row, typed);
    return true;
  });
  return (
    <NumberInput
      size="xs"
      hideControls
      decimalScale={2}
      aria-label={label}
      value={typed}
      onChange={(value) => setTyped(String(value))}
    />
  );
}

/** Cells changed where they stand: names and amounts. */
function Editable() {
  const local = useLocal();
  const all = useColumns();
  const columns = useMemo(() => all.slice(0, 6), [all]);
  const [rows, setRows] = useState(() => sampleRows(8));
  const edit = useMemo((): GridEdit<SampleRow> => {
    const put = (row: SampleRow, part: Partial<SampleRow>): void =>
      setRows((known) => known.map((each) => (each.id === row.id ? { ...each, ...part } : each)));
    return {
      editable: (_row, { id }) => id === 'name' || id === 'amount',
      editor: (row, { id, header }, cell) =>
        id === 'name' ? (
          <NameEditor
            row={row}
            text={local(row.name)}
            label={header}
            cell={cell}
            onSave={(each, text) => put(each, { name: { zh: text, en: text } })}
          />
        ) : (
          <AmountEditor
            row={row}
            text={String(row.amount / 100)}
            label={header}
            cell={cell}
            onSave={(each, text) => put(each, { amount: Math.round(Number(text) * 100) })}
          />
        ),
    };
  }, [local]);
  return (
    <DataGrid
      label={local({ zh: '可编辑的订单', en: 'Orders to edit' })}
      columns={columns}
      rows={rows}
      rowId={idOf}
      edit={edit}
    />
  );
}

interface Group {
  readonly id: string;
  readonly group: LocalText;
  readonly count: number;
}

/** Rows under headings. */
function Grouped() {
  const local = useLocal();
  const all = useColumns();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set(['g1']));
  const rows = useMemo(() => {
    const orders = sampleRows(40);
    const groups = [...new Map(orders.map(({ owner }) => [local(owner), owner])).values()];
    return groups.flatMap((group, at): (Group | SampleRow)[] => {
      const own = orders.filter(({ owner }) => owner === group);
      const head: Group = { id: `g${at}`, group, count: own.length };
      return closed.has(head.id) ? [head] : [head, ...own];
    });
  }, [local, closed]);
  const columns = useMemo(
    () =>
      all.map(
        (column): GridColumn<Group | SampleRow> => ({
          ...column,
          cell: (item) => ('group' in item ? null : column.cell(item)),
        }),
      ),
    [all],
  );
  const toggle = (id: string): void => {
    const next = new Set(closed);
    if (!next.delete(id)) next.add(id);
    setClosed(next);
  };
  const heading = (item: Group | SampleRow): GridHeading | undefined =>
    'group' in item
      ? {
          content: `${local(item.group)} · ${item.count}`,
          open: !closed.has(item.id),
          onToggle: () => toggle(item.id),
        }
      : undefined;
  return (
    <DataGrid
      label={local({ zh: '按负责人分组', en: 'By owner' })}
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      heading={heading}
      pinned={1}
    />
  );
}

export function GridPage() {
  const local = useLocal();
  const all = useColumns();
  const long = sampleRows(3).map((row) => ({ ...row, name: LONG, owner: LONG }));
  const label = local({ zh: '订单', en: 'Orders' });
  return (
    <>
      <Specimen name={{ zh: '很多行；首列固定', en: 'Many rows; the first column stays' }} height={300}>
        <ManyRows />
      </Specimen>
      <Specimen name={{ zh: '在单元格中编辑', en: 'Edited in its cells' }} height={220}>
        <Editable />
      </Specimen>
      <Specimen name={{ zh: '分组', en: 'Groups' }} height={260}>
        <Grouped />
      </Specimen>
      <Specimen name={{ zh: '没有行', en: 'No rows' }} height={220}>
        <DataGrid
          label={label}
          columns={all.slice(0, 5)}
          rows={[]}
          rowId={idOf}
          empty={
            <EmptyState
              title={local({ zh: '还没有订单', en: 'No orders yet' })}
              hint={local({ zh: '从商机生成，或直接新建。', en: 'Make one from a deal, or begin here.' })}
            />
          }
        />
      </Specimen>
      <Specimen name={{ zh: '文字很长', en: 'Long text' }} height={150} long>
        <DataGrid label={label} columns={all.slice(0, 6)} rows={long} rowId={idOf} />
      </Specimen>
      <Specimen name={{ zh: '载入中', en: 'Loading' }}>
        <SkeletonGrid count={3} />
      </Specimen>
      <Specimen name={{ zh: '出错', en: 'Failed' }}>
        <ProblemNotice>
          {local({
            zh: '这个视图用到了已删除的字段。请修改筛选条件。',
            en: 'This view uses a field that is gone. Change its filter.',
          })}
        </ProblemNotice>
      </Specimen>
    </>
  );
}
