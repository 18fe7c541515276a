/** An answer that was given, and what came of it. */
export interface Judged {
  /** Between 0 and 1. */
  readonly probability: number;
  readonly outcome: 0 | 1;
}

/** Answers of about the same probability, beside how often it came true. */
export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly expected: number;
  readonly happened: number;
}

/** How well answers turned out. `auc` is null where all outcomes are alike; all are null where nothing was judged. */
export interface Quality {
  readonly count: number;
  readonly auc: number | null;
  readonly brier: number | null;
  readonly logLoss: number | null;
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The mean squared distance of the probability from the outcome; 0 is perfect. */
export const brier = (judged: readonly Judged[]): number | null =>
  mean(judged.map(({ probability, outcome }) => (probability - outcome) ** 2));

const CERTAIN = 1e-12;

export const logLoss = (judged: readonly Judged[]): number | null =>
  mean(
    judged.map(
      ({ probability, outcome }) =>
        -Math.log(Math.max(outcome === 1 ? probability : 1 - probability, CERTAIN)),
    ),
  );

/**
 * How often something that came true had the higher probability than something that did not; ties count half. By
 * ranks (Mann–Whitney). Null where only one of the two outcomes is there.
 */
export function auc(judged: readonly Judged[]): number | null {
  const sorted = [...judged].sort((one, other) => one.probability - other.probability);
  const positives = sorted.filter(({ outcome }) => outcome === 1).length;
  const negatives = sorted.length - positives;
  if (positives === 0 || negatives === 0) return null;
  let ranks = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]?.probability === sorted[from]?.probability) to++;
    const rank = (from + 1 + to) / 2;
    for (let at = from; at < to; at++) if (sorted[at]?.outcome === 1) ranks += rank;
    from = to;
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
}

export const quality = (judged: readonly Judged[]): Quality => ({
  count: judged.length,
  auc: auc(judged),
  brier: brier(judged),
  logLoss: logLoss(judged),
});

/** Answers in bands of equal width that hold any. */
export function calibration(judged: readonly Judged[], bands = 5): CalibrationBin[] {
  return Array.from({ length: bands }, (_, band) => {
    const [from, to] = [band / bands, (band + 1) / bands];
    const inside = judged.filter(
      ({ probability }) => probability >= from && (probability < to || band === bands - 1),
    );
    return {
      from,
      to,
      count: inside.length,
      expected: mean(inside.map(({ probability }) => probability)) ?? 0,
      happened: mean(inside.map(({ outcome }) => outcome)) ?? 0,
    };
  }).filter(({ count }) => count > 0);
}
