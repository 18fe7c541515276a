import { RouteSteps } from '#shared/approvals/approval-route.ts';
import { Filter } from '#shared/filter/filter.ts';
import { SYSTEM } from '../access/actor.ts';
import type { RowOf, TablesOf } from '../entities/entity.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import { meetsCondition } from '../rules/meets-condition.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Reader } from '../storage/reader.ts';
import type { ApprovalAbsence } from './approval-absence-entity.ts';
import type { ApprovalDecision } from './approval-decision-entity.ts';
import type { ApprovalRequest } from './approval-request-entity.ts';
import type { ApprovalRoute } from './approval-route-entity.ts';
import type { ApprovalSeat } from './approval-seat-entity.ts';
import type { Absence, OpenStep, Verdict } from './step-rules.ts';

const builder =
  queryBuilder<
    TablesOf<
      | typeof ApprovalRoute
      | typeof ApprovalRequest
      | typeof ApprovalSeat
      | typeof ApprovalDecision
      | typeof ApprovalAbsence
    >
  >();

export type RouteRow = RowOf<typeof ApprovalRoute>;
export type RequestRow = RowOf<typeof ApprovalRequest>;
export type SeatRow = RowOf<typeof ApprovalSeat>;
export type DecisionRow = RowOf<typeof ApprovalDecision>;

/** All routes, in the order in which they are tried. */
export const allRoutes = (reader: Reader): RouteRow[] =>
  reader.all(
    builder
      .selectFrom('approvalRoute')
      .selectAll()
      .where('deletedAt', 'is', null)
      .orderBy('priority')
      .orderBy('id'),
  );

export const stepsOf = (row: { readonly steps: string }): RouteSteps =>
  RouteSteps.parse(JSON.parse(row.steps));

/**
 * The route that a document must go, with the steps that are for it; undefined where none asks for anything: a route of
 * which no step is for the document is passed over. Read with every right: a rule is not a look.
 */
export function routeFor(
  reader: Reader,
  entity: string,
  id: string,
  given: FilterScope,
): RouteRow | undefined {
  const scope = { ...given, actor: SYSTEM };
  const meets = (filter: Filter | null): boolean =>
    meetsCondition(reader, scope.registry.get(entity), id, filter, scope);
  for (const route of allRoutes(reader)) {
    if (route.active !== 1 || route.entityName !== entity) continue;
    if (!meets(route.condition === null ? null : Filter.parse(JSON.parse(route.condition)))) continue;
    const steps = stepsOf(route).filter(({ condition }) => condition === null || meets(condition));
    if (steps.length > 0) return { ...route, steps: JSON.stringify(steps) };
  }
  return undefined;
}

/** What was asked about a record, newest first. */
export const requestsOf = (reader: Reader, recordId: string): RequestRow[] =>
  reader.all(
    builder
      .selectFrom('approvalRequest')
      .selectAll()
      .where('recordId', '=', recordId)
      .orderBy('createdAt', 'desc')
      .orderBy('id', 'desc'),
  );

export const seatsOf = (reader: Reader, requestId: string): SeatRow[] =>
  reader.all(
    builder
      .selectFrom('approvalSeat')
      .selectAll()
      .where('requestId', '=', requestId)
      .orderBy('step')
      .orderBy('place')
      .orderBy('id'),
  );

export const decisionsOf = (reader: Reader, requestId: string): DecisionRow[] =>
  reader.all(
    builder
      .selectFrom('approvalDecision')
      .selectAll()
      .where('requestId', '=', requestId)
      .orderBy('createdAt')
      .orderBy('id'),
  );

/** Every absence that has not been ended. */
export const absences = (reader: Reader): (Absence & { readonly id: string })[] =>
  reader
    .all(builder.selectFrom('approvalAbsence').selectAll().where('endedAt', 'is', null).orderBy('startsOn'))
    .map(({ id, personId, standInId, startsOn, endsOn }) => ({
      id,
      personId,
      standInId,
      from: startsOn,
      to: endsOn,
    }));

/** Requests that wait, oldest first. */
export const pendingRequests = (reader: Reader): RequestRow[] =>
  reader.all(
    builder
      .selectFrom('approvalRequest')
      .selectAll()
      .where('state', '=', 'pending')
      .orderBy('createdAt')
      .orderBy('id'),
  );

/** The step that a request waits in, as the rules see it. */
export function openStepOf(reader: Reader, request: RequestRow): OpenStep {
  const seats = seatsOf(reader, request.id).filter(({ step }) => step === request.step);
  return {
    places: [...Map.groupBy(seats, ({ place }) => place)].map(([place, people]) => ({
      place,
      people: people.map(({ personId }) => personId),
    })),
    need: stepsOf(request)[request.step]?.need ?? 1,
    given: decisionsOf(reader, request.id)
      .filter(({ step }) => step === request.step)
      .map(({ place, verdict, personId, forId }) => ({
        place,
        verdict: verdict as Verdict,
        personId,
        forId,
      })),
  };
}

/** Whose own a request is: they have no word in it. */
export const ownOf = ({ askedById, ownerId }: Pick<RequestRow, 'askedById' | 'ownerId'>): string[] =>
  ownerId === null ? [askedById] : [askedById, ownerId];
