import { type Format, NOTHING } from '../format/format.ts';
import type { TableOfChart } from './chart-table.tsx';

/** Things that began together, and how many of them came to something after 0, 1, 2 … periods. */
export interface Cohort {
  readonly key: string;
  readonly label: string;
  readonly size: number;
  readonly sizeTo?: string | undefined;
  /** Null where that time has not come yet. */
  readonly cells: readonly (CohortCell | null)[];
}

export interface CohortCell {
  readonly count: number;
  readonly to?: string | undefined;
}

/** How dark the darkest is. */
export const LEVELS = 5;

/** The part of its cohort that a cell is, in percent. */
export const shareOf = ({ size }: Cohort, cell: CohortCell | null): number | null =>
  cell === null || size === 0 ? null : (cell.count / size) * 100;

/** All of a cohort that came to something until now. */
export const reachedOf = ({ cells }: Cohort): number =>
  cells.reduce((sum, cell) => sum + (cell?.count ?? 0), 0);

/** From the highest share of all to steps of darkness; 0 only for none at all. */
export function levelOf(share: number | null, highest: number): number {
  if (share === null || share <= 0 || highest <= 0) return 0;
  return Math.max(1, Math.ceil((share / highest) * LEVELS - 1e-9));
}

export const highestShare = (cohorts: readonly Cohort[]): number =>
  Math.max(0, ...cohorts.flatMap((cohort) => cohort.cells.map((cell) => shareOf(cohort, cell) ?? 0)));

export const columnsOf = (cohorts: readonly Cohort[]): number =>
  Math.max(0, ...cohorts.map(({ cells }) => cells.length));

interface CohortHeads {
  readonly cohort: string;
  readonly size: string;
  readonly reached: string;
  readonly column: (at: number) => string;
}

/** The numbers behind the shades. */
export function cohortTable(cohorts: readonly Cohort[], heads: CohortHeads, format: Format): TableOfChart {
  const width = columnsOf(cohorts);
  return {
    columns: [
      { header: heads.cohort },
      { header: heads.size, number: true },
      ...Array.from({ length: width }, (_, at) => ({ header: heads.column(at), number: true })),
      { header: heads.reached, number: true },
    ],
    rows: cohorts.map((cohort) => ({
      key: cohort.key,
      cells: [
        { text: cohort.label },
        { text: format.integer(cohort.size), to: cohort.sizeTo },
        ...Array.from({ length: width }, (_, at) => {
          const cell = cohort.cells[at] ?? null;
          return cell === null ? { text: NOTHING } : { text: format.integer(cell.count), to: cell.to };
        }),
        { text: format.integer(reachedOf(cohort)) },
      ],
    })),
  };
}
