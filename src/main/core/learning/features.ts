import {
  type CategoryPlan,
  type ColumnPlan,
  drawIn,
  type NumberPlan,
  quantityOf,
  REST,
  type ReadCell,
} from './column-plan.ts';

/** How many places a column has in the row of the regression. */
export const widthOf = (plan: ColumnPlan): number =>
  plan.kind === 'category' ? plan.levels.length + 1 : plan.knots.length + 2;

const levelOf = ({ levels }: CategoryPlan, plain: string): number => {
  if (plain === '') return -1;
  const at = levels.indexOf(plain);
  return at < 0 ? levels.indexOf(REST) : at;
};

const standard = (plan: NumberPlan, quantity: number): number =>
  (drawIn(quantity, plan.low, plan.high, plan.log) - plan.mean) / plan.spread;

/** Writes what the regression sees of a cell into `row` from `at`: a flag per value, or the quantity and its bends. */
export function writeFeatures(plan: ColumnPlan, cell: ReadCell, row: Float64Array, at: number): void {
  if (plan.kind === 'category') {
    row[at + 1 + levelOf(plan, String(cell))] = 1; // the first place is for cells that say nothing
    return;
  }
  const quantity = quantityOf(plan, cell);
  if (Number.isNaN(quantity)) {
    row[at] = 1;
    return;
  }
  const value = standard(plan, quantity);
  row[at + 1] = value;
  for (const [index, knot] of plan.knots.entries()) row[at + 2 + index] = Math.max(0, value - knot);
}

/** How many places the row of the regression has. */
export const rowWidth = (plans: readonly ColumnPlan[]): number =>
  plans.reduce((sum, plan) => sum + widthOf(plan), 0);

/** The row of the regression. Who asks for many rows reckons their width once. */
export function featuresOf(
  plans: readonly ColumnPlan[],
  cells: readonly ReadCell[],
  width = rowWidth(plans),
): Float64Array {
  const row = new Float64Array(width);
  let at = 0;
  for (let index = 0; index < plans.length; index++) {
    const plan = plans[index];
    if (!plan) continue;
    writeFeatures(plan, cells[index] ?? '', row, at);
    at += widthOf(plan);
  }
  return row;
}

/** The band in which trees see a cell: 0 where it says nothing, else from 1 in the order of the plan. */
export function bandOf(plan: ColumnPlan, cell: ReadCell): number {
  if (plan.kind === 'category') return levelOf(plan, String(cell)) + 1;
  const quantity = quantityOf(plan, cell);
  if (Number.isNaN(quantity)) return 0;
  let [low, high] = [0, plan.edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quantity <= (plan.edges[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low + 1;
}

/** How many bands a column may have, the one for silence included. */
export const bandsOf = (plan: ColumnPlan): number =>
  (plan.kind === 'category' ? plan.levels.length : plan.edges.length + 1) + 1;
