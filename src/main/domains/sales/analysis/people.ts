import type { Filter } from '#shared/filter/filter.ts';
import { mayRead } from '../../../core/access/access.ts';
import type { Entity } from '../../../core/entities/entity.ts';
import { Activity } from '../activity-entity.ts';
import { Deal } from '../deal-entity.ts';
import { Demo } from '../demo/demo-entity.ts';
import { Quote } from '../quote/entities.ts';
import { type Analysed, conditions, dealsWithin, inWindow, is } from './analysed.ts';
import { ownedBy, ownPeople, type ReportedPerson } from './own-people.ts';
import { percentOf } from './rate.ts';
import { countByOwner } from './reports.ts';

/** From what a salesperson does to what comes of it, in the order of a sale. */
export const WORK_STEPS = ['calls', 'meetings', 'demos', 'quotes', 'won'] as const;
export type WorkStep = (typeof WORK_STEPS)[number];

/** How often somebody did it, what part that is of the step before in percent, and the rows. */
export interface StepCount {
  readonly step: WorkStep;
  /** Null where the reader may not read rows of that kind. */
  readonly count: number | null;
  readonly ofBefore: number | null;
  readonly entity: string;
  readonly filter: Filter;
}

/** What one salesperson did in the window for deals of their own, and what was closed. */
export interface PersonWork extends ReportedPerson {
  readonly steps: readonly StepCount[];
  readonly lost: { readonly count: number; readonly filter: Filter };
  /** Won ÷ (won + lost), in percent. */
  readonly winRate: number | null;
}

interface Source {
  readonly entity: Entity;
  readonly owner: 'ownerId' | 'dealId.ownerId';
  readonly filter: Filter;
}

/**
 * Calls, meetings (visits too), demos held, quotes sent and deals won in the window, each counted for the owner of its
 * deal. They are counts of what happened in the same window, not one group of deals followed: a step may exceed the
 * one before it.
 */
export function readPeople(asked: Analysed): PersonWork[] {
  const { reader, scope, pipelineId } = asked;
  const ofPipeline = is('dealId.pipelineId', pipelineId);
  const activity = (...kinds: string[]): Source => ({
    entity: Activity,
    owner: 'dealId.ownerId',
    filter: conditions(ofPipeline, inWindow(asked, 'at', 'instant'), {
      field: 'kind',
      op: 'in',
      value: kinds,
    }),
  });
  const closed = (status: string): Source => ({
    entity: Deal,
    owner: 'ownerId',
    filter: dealsWithin(asked, 'closedOn', is('status', status)),
  });
  const sources: Readonly<Record<WorkStep | 'lost', Source>> = {
    calls: activity('call'),
    meetings: activity('meeting', 'visit'),
    demos: {
      entity: Demo,
      owner: 'dealId.ownerId',
      filter: conditions(ofPipeline, inWindow(asked, 'startsAt', 'instant'), is('status', 'held')),
    },
    quotes: {
      entity: Quote,
      owner: 'dealId.ownerId',
      filter: conditions(ofPipeline, inWindow(asked, 'sentAt', 'instant')),
    },
    won: closed('won'),
    lost: closed('lost'),
  };
  const counts = new Map(
    Object.entries(sources).map(([step, { entity, filter }]) => [
      step,
      mayRead(scope.actor, entity)
        ? new Map(countByOwner(reader, scope, entity, filter).map(({ ownerId, count }) => [ownerId, count]))
        : null,
    ]),
  );
  const owners = [...counts.values()].flatMap((own) => [...(own?.keys() ?? [])]);
  return ownPeople(asked, owners).map((person): PersonWork => {
    const countOf = (step: WorkStep | 'lost'): number | null => {
      const own = counts.get(step);
      return own ? (own.get(person.id || null) ?? 0) : null;
    };
    const filterOf = ({ filter, owner }: Source): Filter => conditions(filter, ownedBy(owner, person.id));
    const steps = WORK_STEPS.map((step, at): StepCount => {
      const before = WORK_STEPS[at - 1];
      const [count, earlier] = [countOf(step), before === undefined ? null : countOf(before)];
      return {
        step,
        count,
        ofBefore: count === null || earlier === null ? null : percentOf(count, earlier),
        entity: sources[step].entity.name,
        filter: filterOf(sources[step]),
      };
    });
    const [won, lost] = [countOf('won') ?? 0, countOf('lost') ?? 0];
    return {
      ...person,
      steps,
      lost: { count: lost, filter: filterOf(sources.lost) },
      winRate: percentOf(won, won + lost),
    };
  });
}
