import type { Outputs } from '../../data/trpc.ts';
import { EMPTY_GROUP, type FilterGroup, readTree } from '../../ui/filter/filter-tree.ts';

export type KeptRoute = Outputs['approvals']['routes'][number];
type KeptStep = KeptRoute['steps'][number];
type KeptApprover = KeptStep['approvers'][number];

/** A step as the form holds it; approvers as `role:…`, `person:…` or `manager`. */
export interface StepDraft {
  readonly key: string;
  readonly condition: FilterGroup;
  readonly approvers: readonly string[];
  readonly need: number;
  readonly hours: number | null;
  readonly escalateTo: string | null;
}

export interface RouteDraft {
  readonly id: string | null;
  readonly name: string;
  readonly entity: string;
  readonly priority: number;
  readonly active: boolean;
  readonly condition: FilterGroup;
  readonly steps: readonly StepDraft[];
}

export const emptyStep = (): StepDraft => ({
  key: crypto.randomUUID(),
  condition: EMPTY_GROUP,
  approvers: [],
  need: 1,
  hours: null,
  escalateTo: null,
});

export const emptyRoute = (): RouteDraft => ({
  id: null,
  name: '',
  entity: 'quote',
  priority: 10,
  active: true,
  condition: EMPTY_GROUP,
  steps: [emptyStep()],
});

const codeOf = (approver: KeptApprover): string =>
  'person' in approver
    ? `person:${approver.person}`
    : 'role' in approver
      ? `role:${approver.role}`
      : 'manager';

/** The approver that a code of the form means. */
export function approverOf(code: string): KeptApprover {
  if (code.startsWith('role:')) return { role: code.slice('role:'.length) };
  if (code.startsWith('person:')) return { person: code.slice('person:'.length) };
  return { managerOf: 'owner' };
}

export const draftOf = (route: KeptRoute): RouteDraft => ({
  ...route,
  condition: readTree(route.condition),
  steps: route.steps.map(({ condition, approvers, need, hours, escalateTo }) => ({
    key: crypto.randomUUID(),
    condition: readTree(condition),
    approvers: approvers.map(codeOf),
    need,
    hours,
    escalateTo: escalateTo && codeOf(escalateTo),
  })),
});

/** The route for another kind of document: conditions asked for fields of the one before. */
export const ofKind = (draft: RouteDraft, entity: string): RouteDraft => ({
  ...draft,
  entity,
  condition: EMPTY_GROUP,
  steps: draft.steps.map((step) => ({ ...step, condition: EMPTY_GROUP })),
});
