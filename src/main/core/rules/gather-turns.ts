import type { ExpressionBuilder } from 'kysely';
import { loadActor } from '../access/load-actor.ts';
import type { Registry } from '../entities/registry.ts';
import { nextRun, type Workdays } from '../jobs/recurrence.ts';
import { type AnyTables, filterScope } from '../lists/compile-filter.ts';
import { selected } from '../lists/list-query.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Reader } from '../storage/reader.ts';
import { type RuleDue, readRuleTurn } from '../storage/rule-store.ts';
import type { ActiveVersion } from './rule-versions.ts';

const builder = queryBuilder<AnyTables>();

/** Records that one turn takes up at most, so that a slip of the filter does not reach all there are. */
export const MOST_OF_A_TURN = 2000;

export interface Turn {
  readonly ruleId: string;
  readonly until: number;
  readonly dues: readonly Omit<RuleDue, 'id'>[];
}

export interface TurnContext {
  readonly registry: Registry;
  readonly now: number;
  readonly today: string;
  readonly timeZone: string;
  readonly calendar: () => Workdays;
}

/**
 * The turn of a schedule that has come: every record that the rule's condition meets for its owner. Turns that were
 * missed while the program was closed are one. Undefined where none has come.
 */
export function gatherTurn(reader: Reader, version: ActiveVersion, context: TurnContext): Turn | undefined {
  const { definition, ruleId, id, ownerId, entityName, fromAt, upToGroup } = version;
  if (definition.when.on !== 'schedule' || upToGroup !== null) return undefined;
  const { registry, now, today, timeZone, calendar } = context;
  const since = Math.max(readRuleTurn(reader, ruleId) ?? fromAt, fromAt);
  const due = nextRun(definition.when.recurrence, since, timeZone, calendar());
  if (due > now) return undefined;
  const owner = loadActor(reader, ownerId);
  const entity = registry.find(entityName);
  if (!owner || !entity) return { ruleId, until: now, dues: [] };
  const scope = filterScope(registry, owner, today, timeZone);
  const records = reader.all(
    builder
      .selectFrom(`${entity.name} as t`)
      .select('t.id')
      .where((eb) =>
        selected(
          eb as unknown as ExpressionBuilder<AnyTables, string>,
          entity,
          { filter: definition.condition },
          scope,
        ),
      )
      .orderBy('t.rid')
      .limit(MOST_OF_A_TURN),
  );
  return {
    ruleId,
    until: now,
    dues: records.map((row) => ({
      ruleId,
      versionId: id,
      recordId: String(row.id),
      occasion: `turn ${due}`,
      cause: null,
      depth: 0,
      dueAt: due,
    })),
  };
}
