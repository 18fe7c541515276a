import { VisuallyHidden } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { noDataText } from '../format/quantity-text.ts';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../language/use-texts.ts';
import { Section } from '../layout/section.tsx';
import { ChartMenu } from './chart-menu.tsx';
import { ChartOrTable, type ChartView } from './chart-or-table.tsx';
import styles from './chart-section.module.css';
import { ChartTable, type TableOfChart } from './chart-table.tsx';
import { chartTexts } from './texts.ts';

interface Props {
  readonly title: string;
  /** How the numbers are reckoned, in a line. */
  readonly note?: ReactNode;
  readonly table: TableOfChart;
  /** Its name, where the title alone would not say it. */
  readonly tableLabel?: string;
  readonly actions?: ReactNode;
  /** What the table view shows where it has more than the picture. */
  readonly fullTable?: ReactNode;
  /** True where the picture is a table itself. */
  readonly isTable?: boolean;
  /** The picture. */
  readonly children: ReactNode;
}

/** A picture of numbers with the table behind it: one of them is seen, the table is always there to be heard. */
export function ChartSection(props: Props) {
  const { title, note, table, tableLabel, actions, fullTable, isTable = false, children } = props;
  const t = useTexts(chartTexts);
  const format = useFormat();
  const [view, setView] = useState<ChartView>('chart');
  const label = tableLabel ?? t('tableOf', { name: title });
  const empty = table.rows.length === 0;
  const section = useRef<HTMLElement>(null);
  return (
    <Section
      ref={section}
      title={title}
      flush={view === 'table' && !empty}
      actions={
        <>
          {!empty && <ChartOrTable value={view} onChange={setView} label={title} />}
          {actions}
          {!empty && <ChartMenu title={title} section={section} />}
        </>
      }
    >
      {empty ? (
        <p className={styles.empty}>{noDataText(format)}</p>
      ) : view === 'table' ? (
        (fullTable ?? <ChartTable label={label} table={table} links />)
      ) : (
        <>
          {note && <p className={styles.note}>{note}</p>}
          {children}
          {!isTable && (
            <VisuallyHidden>
              <ChartTable label={label} table={table} links={false} />
            </VisuallyHidden>
          )}
        </>
      )}
    </Section>
  );
}
