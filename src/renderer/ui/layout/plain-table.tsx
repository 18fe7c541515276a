import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './plain-table.module.css';

export interface PlainColumn<Item> {
  readonly id: string;
  readonly header: string;
  readonly number?: boolean;
  readonly cell: (item: Item) => ReactNode;
}

interface Props<Item> {
  readonly label: string;
  readonly columns: readonly PlainColumn<Item>[];
  readonly rows: readonly Item[];
  readonly rowId: (item: Item) => string;
  /** Less room between columns, for many of them. */
  readonly dense?: boolean;
  /** The last line: one cell for each column. */
  readonly foot?: readonly ReactNode[] | undefined;
}

/** A short table, all of it in sight; the first column names the row, numbers stand to the right. */
export function PlainTable<Item>({ label, columns, rows, rowId, foot, dense = false }: Props<Item>) {
  const align = (number: boolean | undefined): string | undefined =>
    clsx(number && styles.number) || undefined;
  return (
    <div className={styles.scroll}>
      <table className={clsx(styles.table, dense && styles.dense)} aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ id, header, number }) => (
              <th key={id} scope="col" className={align(number)}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowId(row)}>
              {columns.map(({ id, number, cell }, at) =>
                at === 0 ? (
                  <th key={id} scope="row" className={align(number)}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={id} className={align(number)}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {foot && (
          <tfoot>
            <tr>
              {columns.map(({ id, number }, at) => (
                <td key={id} className={align(number)}>
                  {foot[at]}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
