import { z } from 'zod';
import { Filter } from '../filter/filter.ts';

const id = z.string().min(1).max(60);

/** Whom a route asks: a person, anybody with a role, or the head of the department of whoever owns the document. */
export const Approver = z.union([
  z.strictObject({ person: id }),
  z.strictObject({ role: id }),
  z.strictObject({ managerOf: z.literal('owner') }),
]);
export type Approver = z.infer<typeof Approver>;

/** The most approvers of a step, and the most steps of a route. */
export const MOST_APPROVERS = 10;
export const MOST_STEPS = 10;

/**
 * One step: its approvers are asked at the same time, and `need` of them must agree. The steps of a route are asked one
 * after another.
 */
export const RouteStep = z
  .strictObject({
    /** Which documents the step is for; null for every document that goes the route. */
    condition: Filter.nullable().default(null),
    approvers: z.array(Approver).min(1).max(MOST_APPROVERS),
    need: z.number().int().min(1).max(MOST_APPROVERS),
    /** How long it may take, in working hours; null where it may take as long as it does. */
    hours: z.number().int().min(1).max(1000).nullable(),
    /** Who may decide as well once that time is over. */
    escalateTo: Approver.nullable(),
  })
  .refine(({ approvers, need }) => need <= approvers.length, { path: ['need'] });
export type RouteStep = z.infer<typeof RouteStep>;

export const RouteSteps = z.array(RouteStep).min(1).max(MOST_STEPS);
export type RouteSteps = z.infer<typeof RouteSteps>;
