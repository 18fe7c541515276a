import { AppError } from '#shared/errors.ts';
import { defineTask, type TaskContext } from '../../../core/jobs/task.ts';
import { periodSpan } from './forecast-period.ts';
import { snapshots } from './forecast-rows.ts';
import { MOVEMENTS, type MovementKind, movementsBetween } from './movement.ts';
import { standingOn } from './snapshot-standing.ts';

export interface MovementRequest {
  readonly period: string;
  /** Days of snapshots; null for the earliest that lies in the period or before it, and for the latest. */
  readonly from: string | null;
  readonly to: string | null;
  readonly now: number;
}

/** The deals that changed the pipeline in one way. */
export interface MovementPart {
  readonly kind: MovementKind;
  /** Signed minor units. */
  readonly change: number;
  readonly deals: readonly { readonly id: string; readonly name: string; readonly change: number }[];
}

export interface SalesMovement {
  readonly currency: string;
  readonly period: string;
  readonly snapshots: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly before: number;
  readonly after: number;
  readonly parts: readonly MovementPart[];
}

/** Why the open amount of a period is another than at an earlier snapshot; read in a worker. */
export const movementTask = defineTask<MovementRequest, SalesMovement>(
  'sales.forecastMovement',
  readMovement,
);

function readMovement(request: MovementRequest, { reader, scope, facts }: TaskContext): SalesMovement {
  const span = periodSpan(request.period);
  const days = snapshots(reader)
    .map(({ takenOn }) => takenOn)
    .reverse();
  const head = { currency: facts.currency, period: request.period, snapshots: days };
  const to = request.to ?? days.filter((day) => day < span.to).at(-1) ?? days.at(-1) ?? null;
  const from =
    request.from ??
    days.filter((day) => day <= span.from && to !== null && day < to).at(-1) ??
    days.find((day) => to !== null && day < to) ??
    null;
  if (from === null || to === null) return { ...head, from, to, before: 0, after: 0, parts: [] };
  if (from >= to) throw new AppError('snapshotOrder');
  const { currency } = facts;
  const before = standingOn(reader, scope, { since: from, day: from, currency });
  const after = standingOn(reader, scope, { since: from, day: to, currency });
  const { movements, ...sums } = movementsBetween(before.deals, after.deals, span);
  const names = new Map([...before.names, ...after.names]);
  const parts = MOVEMENTS.map((kind): MovementPart => {
    const own = movements.filter((each) => each.kind === kind);
    return {
      kind,
      change: own.reduce((sum, { change }) => sum + change, 0),
      deals: own
        .map(({ dealId, change }) => ({ id: dealId, name: names.get(dealId) ?? '—', change }))
        .sort((one, other) => Math.abs(other.change) - Math.abs(one.change)),
    };
  }).filter(({ deals }) => deals.length > 0);
  return { ...head, from, to, ...sums, parts };
}
