import type { RuleAction, RuleActionKind, RuleDefinition, RuleWhen } from '#shared/rules/rule-definition.ts';
import { RuleDefinition as Definition } from '#shared/rules/rule-definition.ts';
import { type FilterGroup, prune, readTree, writeTree } from '../../ui/filter/filter-tree.ts';
import { isComplete } from '../../ui/filter/operators.ts';

/** A rule as the editor holds it: the condition as a tree, parts of it perhaps not yet filled in. */
export interface RuleDraft {
  readonly name: string;
  readonly entity: string;
  readonly when: RuleWhen;
  readonly condition: FilterGroup;
  /** Each with a key of its own, so that inputs keep their place when one above is removed. */
  readonly actions: readonly { readonly key: string; readonly action: RuleAction }[];
}

export const keyed = (action: RuleAction): RuleDraft['actions'][number] => ({
  key: crypto.randomUUID(),
  action,
});

export const emptyDraft = (entity: string): RuleDraft => ({
  name: '',
  entity,
  when: { on: 'created' },
  condition: readTree(null),
  actions: [keyed(emptyAction('task'))],
});

export const draftOf = (name: string, entity: string, definition: RuleDefinition): RuleDraft => ({
  name,
  entity,
  when: definition.when,
  condition: readTree(definition.condition),
  actions: definition.actions.map(keyed),
});

/** What the draft says; undefined while something is missing. */
export function definitionOf({ when, condition, actions }: RuleDraft): RuleDefinition | undefined {
  const read = Definition.safeParse({
    when,
    condition: writeTree(prune(condition, isComplete)),
    actions: actions.map(({ action }) => action),
  });
  return read.success ? read.data : undefined;
}

export const WHENS = ['created', 'changed', 'moved', 'reached', 'schedule', 'imported', 'manual'] as const;

/** How each occasion begins, before anything is chosen. */
export function emptyWhen(on: RuleWhen['on'], field: string): RuleWhen {
  switch (on) {
    case 'changed':
      return { on, field };
    case 'reached':
      return { on, field, offset: 0, unit: 'days', at: '09:00' };
    case 'schedule':
      return { on, recurrence: { kind: 'daily', at: '09:00' } };
    default:
      return { on };
  }
}

export const ACTIONS = [
  'task',
  'notify',
  'set',
  'move',
  'create',
  'tag',
  'mail',
  'template',
  'start',
] as const;

/** How each action begins, before anything is chosen. */
export function emptyAction(kind: RuleActionKind): RuleAction {
  switch (kind) {
    case 'task':
      return { do: kind, title: '', due: 1, assignee: { recordOwner: true } };
    case 'notify':
      return { do: kind, to: { recordOwner: true }, text: '' };
    case 'set':
      return { do: kind, values: {} };
    case 'move':
      return { do: kind, event: '', input: {} };
    case 'create':
      return { do: kind, entity: '', values: {} };
    case 'tag':
      return { do: kind, add: [], remove: [] };
    case 'mail':
      return { do: kind, to: { address: '' }, subject: '', text: '' };
    case 'template':
      return { do: kind, to: { address: '' }, templateId: '', language: 'zh' };
    case 'start':
      return { do: kind, ruleId: '' };
  }
}
