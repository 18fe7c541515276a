import type { FieldValue } from '#shared/fields.ts';
import type { RuleWhen } from '#shared/rules/rule-definition.ts';
import type { Lifecycle } from '../entities/lifecycle.ts';
import type { LoggedRow } from '../storage/change-log.ts';

type Changes = Readonly<Record<string, FieldValue | readonly [FieldValue, FieldValue]>>;

/** Whether one row of the log is what a rule waits for. */
export function isOccasion(
  when: RuleWhen,
  { op, changes }: Pick<LoggedRow, 'op' | 'changes'>,
  source: string,
  lifecycle: Lifecycle | undefined,
): boolean {
  switch (when.on) {
    case 'created':
      return op === 'create';
    case 'imported':
      return source === 'import' && op !== 'delete';
    case 'changed':
      return op === 'update' && hasChanged(changes, when.field, when.from, when.to);
    case 'moved':
      return (
        lifecycle !== undefined && op === 'update' && hasChanged(changes, lifecycle.field, undefined, when.to)
      );
    default:
      return false;
  }
}

/** Whether a field changed, from and to the values that are asked for; null asks for an empty one. */
function hasChanged(
  changes: string,
  field: string,
  from: FieldValue | undefined,
  to: FieldValue | undefined,
): boolean {
  const change = (JSON.parse(changes) as Changes)[field];
  if (!Array.isArray(change)) return false;
  const [old, now] = change as readonly [FieldValue, FieldValue];
  return (from === undefined || old === from) && (to === undefined || now === to);
}
