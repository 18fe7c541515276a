import { type ReactNode, useMemo, useState } from 'react';
import type { FieldMeta, Sort } from '#shared/fields.ts';
import type { Filter } from '#shared/filter/filter.ts';
import type { Grouping } from '#shared/grouping.ts';
import { fieldOf, type VisibleEntity } from '../../data/meta.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import type { Row } from '../../ui/format/row.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import type { GridEdit } from '../../ui/grid/cell-edit.ts';
import { DataGrid } from '../../ui/grid/data-grid.tsx';
import type { GridColumn } from '../../ui/grid/grid-column.ts';
import type { DataGridProps } from '../../ui/grid/grid-props.ts';
import { useInSentence, useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { recordTexts } from '../texts.ts';
import { groupLabel } from './group-label.ts';
import { groupTexts } from './group-texts.ts';
import styles from './grouped-grid.module.css';
import { type Group, type GroupLine, groupKey, useGroups, withinGroup } from './use-groups.ts';
import type { Selection } from './use-rows.ts';

/** What the grid of a list has, grouped or not. */
export type ListGridProps = Omit<
  DataGridProps<Row>,
  'rows' | 'rowId' | 'total' | 'heading' | 'hasMore' | 'loadMore'
>;

interface Props {
  readonly entity: VisibleEntity;
  readonly selection: Selection;
  readonly by: Grouping;
  readonly field: FieldMeta;
  readonly sums: readonly string[];
  readonly grid: ListGridProps;
  /** Shows the rows of one group alone. */
  readonly onNarrow: (filter: Filter) => void;
}

/** A list by what its rows share: each group with its count and sums, its rows when it is opened. */
export function GroupedGrid({ entity, selection, by, field, sums, grid, onNarrow }: Props) {
  const t = useTexts(groupTexts);
  const format = useFormat();
  const language = useLanguage();
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const { columns, edit, onOpen, onActive, ...others } = grid;
  const sort = (grid.sorts ?? []) as readonly Sort[];
  // the first group begins open, so that the list does not look empty
  const isOpen = (group: Group, at: number): boolean => toggled.has(groupKey(group)) !== (at === 0);
  const { lines, loading, error } = useGroups(selection, sort, by, sums, isOpen);

  const lineColumns = useMemo(() => columns.map(ofLine), [columns]);
  const lineEdit = useMemo(() => edit && editOfLine(edit), [edit]);
  if (error) return <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>;

  const toggle = (group: Group): void => {
    const next = new Set(toggled);
    if (!next.delete(groupKey(group))) next.add(groupKey(group));
    setToggled(next);
  };
  const heading = (line: GroupLine) => {
    if (line.is === 'row') return undefined;
    const { group } = line;
    if (line.is === 'rest')
      return {
        content: (
          <span className={styles.rest}>
            {t('rest', { count: line.count, shown: format.integer(line.count) })}
          </span>
        ),
        open: false,
        level: 2,
        onToggle: () => onNarrow(withinGroup(selection.filter, group)),
      };
    const name = groupLabel(field, by.unit, group, format);
    return {
      content: <GroupHead entity={entity} name={name} group={group} />,
      open: line.open,
      onToggle: () => toggle(group),
    };
  };
  return (
    <DataGrid<GroupLine>
      {...others}
      columns={lineColumns}
      rows={lines}
      rowId={({ id }) => id}
      heading={heading}
      empty={loading ? null : grid.empty}
      {...(lineEdit ? { edit: lineEdit } : {})}
      {...(onOpen ? { onOpen: (line: GroupLine) => line.is === 'row' && onOpen(line.row) } : {})}
      {...(onActive ? { onActive: (line: GroupLine) => line.is === 'row' && onActive(line.row) } : {})}
    />
  );
}

const ofLine = (column: GridColumn<Row>): GridColumn<GroupLine> => ({
  ...column,
  cell: (line): ReactNode => (line.is === 'row' ? column.cell(line.row) : null),
});

/** The grid hands back the columns it was given, so a column of lines stands for the one of rows of the same name. */
const editOfLine = ({ editable, editor }: GridEdit<Row>): GridEdit<GroupLine> => ({
  editable: (line, column) => line.is === 'row' && editable(line.row, column as unknown as GridColumn<Row>),
  editor: (line, column, cell) =>
    line.is === 'row' ? editor(line.row, column as unknown as GridColumn<Row>, cell) : null,
});

interface HeadProps {
  readonly entity: VisibleEntity;
  readonly name: string;
  readonly group: Group;
}

function GroupHead({ entity, name, group }: HeadProps) {
  const t = useTexts(recordTexts);
  const inSentence = useInSentence();
  const format = useFormat();
  return (
    <span className={styles.head}>
      <strong className={styles.name}>{name}</strong>
      <span>{t('rows', { count: group.count, shown: format.integer(group.count) })}</span>
      {group.sums.map(({ field, currency, amount }) => (
        <span key={`${field} ${currency}`}>
          {t('sumOf', { field: inSentence(fieldOf(entity, field)?.label) })} {format.money(amount, currency)}
        </span>
      ))}
    </span>
  );
}
