import { decimalValue } from '#shared/decimal.ts';
import { subtract } from '#shared/fraction.ts';
import { measure } from './measure.ts';
import type { Metric, Reading } from './metric.ts';
import { isDated } from './read-metric.ts';
import { decimalText, PLACES } from './reckon.ts';
import { type Grain, type Snapshot, snapshotOfMonth, snapshotsOf } from './snapshots.ts';
import { isSpan, monthOf, type Window } from './window.ts';

/** What was frozen at a month's end, and what the records of today say of that month. */
export interface Revision {
  /** As it was shown then; decimal text. */
  readonly frozen: string | null;
  readonly now: string | null;
  /** Now less then; null where either is no number. */
  readonly difference: string | null;
  readonly day: string;
  readonly takenAt: number;
  /** The definition then, where it was another: the difference is then not one of history. */
  readonly definition: number;
}

function revisionOf(metric: Metric, snapshot: Snapshot, reading: Reading): Revision {
  const window = { from: snapshot.windowFrom, to: snapshot.windowTo };
  const { shown: now } = measure(metric, window, reading);
  const frozen = snapshot.value;
  const difference =
    now === null || frozen === null
      ? null
      : decimalText(subtract(decimalValue(now), decimalValue(frozen)), PLACES[metric.unit]);
  return {
    frozen,
    now,
    difference,
    day: snapshot.day,
    takenAt: snapshot.takenAt,
    definition: snapshot.definition,
  };
}

/** How the figure of a month differs from what was frozen of it; null for other windows, and where nothing differs. */
export function readRevision(metric: Metric, window: Window, reading: Reading): Revision | null {
  if (!isDated(metric) || !isSpan(window)) return null;
  const month = monthOf(window.from);
  if (month.from !== window.from || month.to !== window.to) return null;
  const snapshot = snapshotOfMonth(reading.reader, metric.id, month);
  const revision = snapshot && revisionOf(metric, snapshot, reading);
  return revision && revision.frozen !== revision.now ? revision : null;
}

/** A snapshot as the page lists it; at a month's end with what the records of today say. */
export interface KeptFigure {
  readonly day: string;
  readonly grain: Grain;
  readonly window: { readonly from: string; readonly to: string };
  readonly definition: number;
  readonly value: string | null;
  readonly numerator: string;
  readonly denominator: string | null;
  readonly count: number;
  readonly takenAt: number;
  readonly late: boolean;
  readonly revision: Revision | null;
}

const SHOWN = 60;

/** The snapshots of a metric of one grain, newest first. */
export function readSnapshots(metric: Metric, grain: Grain, reading: Reading): KeptFigure[] {
  return snapshotsOf(reading.reader, metric.id, grain, SHOWN).map((snapshot) => {
    const revision = grain === 'month' && isDated(metric) ? revisionOf(metric, snapshot, reading) : null;
    return {
      day: snapshot.day,
      grain,
      window: { from: snapshot.windowFrom, to: snapshot.windowTo },
      definition: snapshot.definition,
      value: snapshot.value,
      numerator: snapshot.numerator,
      denominator: snapshot.denominator,
      count: snapshot.rowCount,
      takenAt: snapshot.takenAt,
      late: snapshot.late === 1,
      revision: revision && revision.frozen !== revision.now ? revision : null,
    };
  });
}
