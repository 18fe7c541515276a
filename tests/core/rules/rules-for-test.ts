import type { App } from '../../../src/main/app.ts';
import type { RuleDefinition } from '../../../src/shared/rules/rule-definition.ts';
import type { Caller } from '../../app-for-test.ts';

/** Makes a rule, tries it and switches it on; returns its id. */
export async function activeRule(
  call: () => Caller,
  name: string,
  entity: string,
  definition: RuleDefinition,
): Promise<string> {
  const { id } = await call().rules.create({ name, entity, definition });
  await call().rules.trial({ id });
  await call().rules.enable({ id });
  return id;
}

/** A definition that says little. */
export const rule = (
  when: RuleDefinition['when'],
  actions: RuleDefinition['actions'],
  condition: RuleDefinition['condition'] = null,
): RuleDefinition => ({ when, condition, actions });

export async function newCustomer(call: () => Caller, name: string, more: object = {}): Promise<string> {
  const { id } = await call().records.create({ entity: 'customer', values: { name, ...more } });
  return id;
}

/** The fields of a customer as the file holds them. */
export const customerIn = (app: App, id: string): Record<string, unknown> =>
  app.core.sessions
    .demand()
    .workspace.reader.sqlFirst<Record<string, unknown>>('select * from customer where id = ?', [id]) ?? {};
