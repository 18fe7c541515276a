import { fitLogistic, type Logistic, logOdds, probabilityOf } from './logistic.ts';

/** One thing that may hold of an example; those of a group explain one thing between them. */
export interface Indicator<T> {
  readonly group: string;
  readonly name: string;
  readonly holds: (example: T) => boolean;
}

/** A model over indicators: what each weighs, and how often it held among the examples. */
export interface IndicatorModel<T> {
  readonly indicators: readonly Indicator<T>[];
  readonly logistic: Logistic;
  readonly means: readonly number[];
}

/** What a group of indicators adds to the log-odds, against the average example. */
export interface Contribution {
  readonly group: string;
  /** The indicators of the group that hold; empty where none does. */
  readonly names: readonly string[];
  readonly logOdds: number;
}

/** The probability of an example, and the parts that make it up: base + Σ contributions = its log-odds. */
export interface Explained {
  readonly probability: number;
  /** The log-odds of the average example. */
  readonly base: number;
  readonly contributions: readonly Contribution[];
}

const rowOf = <T>(indicators: readonly Indicator<T>[], example: T): Float64Array =>
  Float64Array.from(indicators, ({ holds }) => (holds(example) ? 1 : 0));

/** Trains on examples and what came of each. */
export function fitIndicators<T>(
  indicators: readonly Indicator<T>[],
  examples: readonly { readonly example: T; readonly outcome: 0 | 1 }[],
): IndicatorModel<T> {
  const rows = examples.map(({ example }) => rowOf(indicators, example));
  const logistic = fitLogistic(
    rows,
    examples.map(({ outcome }) => outcome),
  );
  const means = indicators.map((_, at) => {
    let sum = 0;
    for (const row of rows) sum += row[at] ?? 0;
    return rows.length === 0 ? 0 : sum / rows.length;
  });
  return { indicators, logistic, means };
}

/** The probability of an example, with what each group of indicators does to it. */
export function explain<T>({ indicators, logistic, means }: IndicatorModel<T>, example: T): Explained {
  const row = rowOf(indicators, example);
  const groups = new Map<string, { names: string[]; logOdds: number }>();
  for (const [at, { group, name }] of indicators.entries()) {
    const part = groups.get(group) ?? { names: [], logOdds: 0 };
    if (row[at] === 1) part.names.push(name);
    part.logOdds += (logistic.weights[at] ?? 0) * ((row[at] ?? 0) - (means[at] ?? 0));
    groups.set(group, part);
  }
  return {
    probability: probabilityOf(logOdds(logistic, row)),
    base: logOdds(logistic, means),
    contributions: [...groups].map(([group, part]) => ({ group, ...part })),
  };
}
