import { z } from 'zod';
import { RouteSteps } from '#shared/approvals/approval-route.ts';
import { Filter } from '#shared/filter/filter.ts';
import { SYSTEM } from '../access/actor.ts';
import { filterScope } from '../lists/compile-filter.ts';
import { meetsCondition } from '../rules/meets-condition.ts';
import type { Work } from '../storage/work.ts';
import { ApprovalRoute } from './approval-route-entity.ts';

export const RouteInput = z.object({
  /** Absent for a new one. */
  id: z.string().max(40).nullish(),
  name: z.string().trim().min(1).max(80),
  entity: z.string().max(100),
  priority: z.number().int().min(0).max(9999),
  active: z.boolean(),
  condition: Filter.nullable(),
  steps: RouteSteps,
});
export type RouteInput = z.infer<typeof RouteInput>;

/** Keeps a route; returns its id. Throws for a condition, its own or of a step, that the kind of document cannot be asked. */
export function keepRoute(work: Work, input: RouteInput): string {
  const scope = filterScope(work.registry, SYSTEM, work.today, work.facts.timeZone);
  for (const condition of [input.condition, ...input.steps.map((step) => step.condition)])
    meetsCondition(work, work.registry.get(input.entity), 'none', condition, scope);
  const values = {
    name: input.name,
    entityName: input.entity,
    priority: input.priority,
    active: input.active ? 1 : 0,
    condition: input.condition === null ? null : JSON.stringify(input.condition),
    steps: JSON.stringify(input.steps),
  };
  if (!input.id) return work.insert(ApprovalRoute, values);
  work.update(ApprovalRoute, input.id, values);
  return input.id;
}
