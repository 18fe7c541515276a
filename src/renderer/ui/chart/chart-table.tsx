import { Go } from '../layout/go.tsx';
import { PlainTable } from '../layout/plain-table.tsx';

export interface TableCell {
  readonly text: string;
  readonly to?: string | undefined;
}

/** The numbers behind a picture, as they read. */
export interface TableOfChart {
  readonly columns: readonly { readonly header: string; readonly number?: boolean }[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly TableCell[] }[];
  readonly foot?: readonly string[] | undefined;
}

interface Props {
  readonly label: string;
  readonly table: TableOfChart;
  /** False where it is only heard. */
  readonly links: boolean;
}

/** The table behind a picture. */
export function ChartTable({ label, table, links }: Props) {
  return (
    <PlainTable
      label={label}
      columns={table.columns.map(({ header, number = false }, at) => ({
        id: String(at),
        header,
        number,
        cell: ({ cells }: TableOfChart['rows'][number]) => {
          const { text = '', to } = cells[at] ?? {};
          return links && to !== undefined ? <Go to={to}>{text}</Go> : text;
        },
      }))}
      rows={table.rows}
      rowId={({ key }) => key}
      foot={table.foot}
    />
  );
}
