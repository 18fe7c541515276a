import { AppError } from '#shared/errors.ts';
import type { LocalText } from '#shared/texts.ts';
import { mayRead } from '../access/access.ts';
import { Person } from '../access/person.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import { findVisible, readRecord } from '../records/read-record.ts';
import { labelOfRow } from '../records/record-label.ts';
import type { Reader } from '../storage/reader.ts';
import {
  absences,
  decisionsOf,
  openStepOf,
  ownOf,
  pendingRequests,
  type RequestRow,
  requestsOf,
  seatsOf,
  stepsOf,
} from './approval-rows.ts';
import type { ApprovalState } from './approval-states.ts';
import type { ApprovalFact, ApprovalSubject } from './approval-subject.ts';
import { seatOf, type Verdict } from './step-rules.ts';

export interface ShownSeat {
  readonly place: number;
  readonly people: readonly string[];
  readonly escalated: boolean;
  readonly verdict: Verdict | null;
  readonly by: string | null;
  /** Whom they stood in for. */
  readonly forWhom: string | null;
  readonly comment: string | null;
  readonly at: number | null;
}

export interface ShownRequest {
  readonly id: string;
  readonly route: string;
  readonly state: ApprovalState;
  readonly askedBy: string;
  readonly askedAt: number;
  readonly reason: string | null;
  readonly contentHash: string;
  readonly dueAt: number | null;
  readonly settledAt: number | null;
  /** The steps in their order; one that has not been reached has no seats. */
  readonly steps: readonly {
    readonly need: number;
    readonly of: number;
    readonly open: boolean;
    readonly seats: readonly ShownSeat[];
  }[];
  /** What to look at first; empty once it is settled. */
  readonly facts: readonly ApprovalFact[];
  /** Whether the reader may give their word now, and for whom if not for themselves. */
  readonly mine: { readonly forWhom: string | null } | null;
}

type Subjects = readonly ApprovalSubject[];

function shown(reader: Reader, request: RequestRow, subjects: Subjects, scope: FilterScope): ShownRequest {
  const name = (id: string): string => reader.find(Person, id)?.name ?? '—';
  const seats = seatsOf(reader, request.id);
  const words = decisionsOf(reader, request.id);
  const me = scope.actor.id;
  const seat =
    request.state === 'pending'
      ? seatOf(me, openStepOf(reader, request), ownOf(request), absences(reader), scope.context.today)
      : undefined;
  return {
    id: request.id,
    route: request.routeName,
    state: request.state,
    askedBy: name(request.askedById),
    askedAt: request.createdAt,
    reason: request.reason,
    contentHash: request.contentHash,
    dueAt: request.dueAt,
    settledAt: request.settledAt,
    steps: stepsOf(request).map(({ need, approvers }, step) => ({
      need,
      of: approvers.length,
      open: request.state === 'pending' && step === request.step,
      seats: [
        ...Map.groupBy(
          seats.filter((each) => each.step === step),
          ({ place }) => place,
        ),
      ].map(([place, those]): ShownSeat => {
        const word = words.find((each) => each.step === step && each.place === place);
        return {
          place,
          people: those.map(({ personId }) => name(personId)),
          escalated: those.some(({ escalated }) => escalated === 1),
          verdict: word?.verdict ?? null,
          by: word ? name(word.personId) : null,
          forWhom: word && word.forId !== word.personId ? name(word.forId) : null,
          comment: word?.comment ?? null,
          at: word?.createdAt ?? null,
        };
      }),
    })),
    facts:
      request.state === 'pending'
        ? (subjects
            .find(({ entity }) => entity === request.recordEntity)
            ?.facts?.(reader, request.recordId) ?? [])
        : [],
    mine: seat ? { forWhom: seat.forId === me ? null : name(seat.forId) } : null,
  };
}

/** What was asked about a record that the actor may see, newest first; throws `notFound` for another. */
export function approvalsOfRecord(
  reader: Reader,
  { entity, id }: { readonly entity: string; readonly id: string },
  subjects: Subjects,
  scope: FilterScope,
): ShownRequest[] {
  const kind = scope.registry.get(entity);
  if (!mayRead(scope.actor, kind)) throw new AppError('notFound', { entity: kind.spec.label });
  readRecord(reader, kind, id, scope);
  return requestsOf(reader, id)
    .filter(({ recordEntity }) => recordEntity === entity)
    .map((request) => shown(reader, request, subjects, scope));
}

export interface InboxItem extends ShownRequest {
  readonly entity: string;
  readonly recordId: string;
  readonly kind: LocalText;
  readonly title: string | LocalText;
}

/** What waits: for the actor's word, or for others' on what the actor asked. Records they may not see are left out. */
export function approvalInbox(
  reader: Reader,
  which: 'mine' | 'asked',
  subjects: Subjects,
  scope: FilterScope,
): InboxItem[] {
  return pendingRequests(reader).flatMap((request): InboxItem[] => {
    const kind = scope.registry.get(request.recordEntity);
    if (!mayRead(scope.actor, kind)) return [];
    const row = findVisible(reader, kind, request.recordId, scope);
    if (!row) return [];
    const item = shown(reader, request, subjects, scope);
    if (which === 'mine' ? item.mine === null : request.askedById !== scope.actor.id) return [];
    return [
      {
        ...item,
        entity: request.recordEntity,
        recordId: request.recordId,
        kind: kind.spec.label,
        title: labelOfRow(kind, row) ?? '—',
      },
    ];
  });
}
