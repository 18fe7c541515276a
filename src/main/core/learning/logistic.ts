/** A trained logistic regression: log-odds = intercept + Σ weight × value. */
export interface Logistic {
  readonly intercept: number;
  readonly weights: readonly number[];
}

const MOST_STEPS = 60;
const CLOSE_ENOUGH = 1e-9;

/** The probability that belongs to log-odds. */
export const probabilityOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** The log-odds of a row. */
export const logOdds = ({ intercept, weights }: Logistic, row: ArrayLike<number>): number => {
  let sum = intercept;
  for (let at = 0; at < weights.length; at++) sum += (weights[at] ?? 0) * (row[at] ?? 0);
  return sum;
};

/** How a fit may be hurried or helped; each part may be left out. */
export interface FitOptions {
  /** A fit of about the same rows to begin at. */
  readonly from?: Logistic | undefined;
  /** Stop once no weight changes by more. */
  readonly closeEnough?: number;
}

/** Rows without their zeros, so that flags cost only where they hold; in one piece each, for there are many. */
export interface Design {
  /** Where each row begins, and where the last one ends. */
  readonly starts: Int32Array;
  readonly at: Int32Array;
  readonly values: Float64Array;
  /** Places of a row; the last is the constant of the intercept. */
  readonly width: number;
}

/** Rows as several fits can share them, each with the constant of the intercept as its last place. */
export function designOf(rows: readonly ArrayLike<number>[]): Design {
  const width = (rows[0]?.length ?? 0) + 1;
  const starts = new Int32Array(rows.length + 1);
  for (const [index, row] of rows.entries()) {
    let count = 1;
    for (let column = 0; column < row.length; column++) if (row[column] !== 0) count++;
    starts[index + 1] = (starts[index] ?? 0) + count;
  }
  const size = starts[rows.length] ?? 0;
  const at = new Int32Array(size);
  const values = new Float64Array(size);
  let next = 0;
  for (const row of rows) {
    for (let column = 0; column < row.length; column++) {
      if (row[column] === 0) continue;
      at[next] = column;
      values[next++] = row[column] ?? 0;
    }
    at[next] = row.length;
    values[next++] = 1;
  }
  return { starts, at, values, width };
}

/**
 * Logistic regression by Newton's method (iteratively reweighted least squares) with a ridge penalty on the weights,
 * not on the intercept. The same rows in the same order give the same weights. `outcomes` are 0 or 1. Hastie,
 * Tibshirani and Friedman, The Elements of Statistical Learning, 4.4.1 and 3.4.1.
 */
export const fitLogistic = (
  rows: readonly ArrayLike<number>[],
  outcomes: ArrayLike<number>,
  ridge = 1,
  options: FitOptions = {},
): Logistic => fitDesign(designOf(rows), outcomes, ridge, options);

/** `fitLogistic` of rows that several fits share. */
export function fitDesign(
  design: Design,
  outcomes: ArrayLike<number>,
  ridge: number,
  { from, closeEnough = CLOSE_ENOUGH }: FitOptions = {},
): Logistic {
  const { width } = design;
  let beta = from ? Float64Array.from([...from.weights, from.intercept]) : new Float64Array(width);
  for (let step = 0; step < MOST_STEPS; step++) {
    const { gradient, hessian } = slope(design, outcomes, beta, ridge);
    const change = solve(hessian, gradient, width);
    let largest = 0;
    const next = beta.slice();
    for (let at = 0; at < width; at++) {
      next[at] = (beta[at] ?? 0) + (change[at] ?? 0);
      largest = Math.max(largest, Math.abs(change[at] ?? 0));
    }
    beta = next;
    if (largest < closeEnough) break;
  }
  return { intercept: beta[width - 1] ?? 0, weights: [...beta.subarray(0, width - 1)] };
}

/** Gradient and (negative) second derivative of the penalised likelihood at beta. */
function slope(
  { starts, at, values }: Design,
  outcomes: ArrayLike<number>,
  beta: Float64Array,
  ridge: number,
): { gradient: Float64Array; hessian: Float64Array } {
  const width = beta.length;
  const gradient = new Float64Array(width);
  const hessian = new Float64Array(width * width);
  for (let index = 0; index + 1 < starts.length; index++) {
    const first = starts[index] ?? 0;
    const end = starts[index + 1] ?? 0;
    let sum = 0;
    for (let i = first; i < end; i++) sum += (values[i] ?? 0) * (beta[at[i] ?? 0] ?? 0);
    const chance = probabilityOf(sum);
    const error = (outcomes[index] ?? 0) - chance;
    // a certain row says nothing of the slope; the floor keeps the matrix solvable
    const weight = Math.max(chance * (1 - chance), 1e-10);
    for (let i = first; i < end; i++) {
      const value = values[i] ?? 0;
      const line = at[i] ?? 0;
      gradient[line] = (gradient[line] ?? 0) + value * error;
      const weighted = weight * value;
      for (let j = first; j <= i; j++) {
        const place = line * width + (at[j] ?? 0);
        hessian[place] = (hessian[place] ?? 0) + weighted * (values[j] ?? 0);
      }
    }
  }
  for (let i = 0; i < width - 1; i++) {
    gradient[i] = (gradient[i] ?? 0) - ridge * (beta[i] ?? 0);
    hessian[i * width + i] = (hessian[i * width + i] ?? 0) + ridge;
  }
  return { gradient, hessian };
}

/** Solves a symmetric positive definite system given by its lower triangle, by Cholesky. The matrix is used up. */
function solve(lower: Float64Array, right: Float64Array, width: number): Float64Array {
  const at = (row: number, column: number): number => lower[row * width + column] ?? 0;
  for (let column = 0; column < width; column++) {
    let diagonal = at(column, column);
    for (let k = 0; k < column; k++) diagonal -= at(column, k) ** 2;
    const root = Math.sqrt(Math.max(diagonal, 1e-12));
    lower[column * width + column] = root;
    for (let row = column + 1; row < width; row++) {
      let sum = at(row, column);
      for (let k = 0; k < column; k++) sum -= at(row, k) * at(column, k);
      lower[row * width + column] = sum / root;
    }
  }
  const solved = right.slice();
  for (let row = 0; row < width; row++) {
    let sum = solved[row] ?? 0;
    for (let k = 0; k < row; k++) sum -= at(row, k) * (solved[k] ?? 0);
    solved[row] = sum / at(row, row);
  }
  for (let row = width - 1; row >= 0; row--) {
    let sum = solved[row] ?? 0;
    for (let k = row + 1; k < width; k++) sum -= at(k, row) * (solved[k] ?? 0);
    solved[row] = sum / at(row, row);
  }
  return solved;
}
