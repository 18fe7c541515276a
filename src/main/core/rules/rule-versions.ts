import { RuleDefinition } from '#shared/rules/rule-definition.ts';
import type { RecordReader, RowOf, TablesOf } from '../entities/entity.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Rule, RuleVersion } from './rule-entity.ts';

const builder = queryBuilder<TablesOf<typeof Rule | typeof RuleVersion>>();

export type RuleRow = RowOf<typeof Rule>;

/** One version with what it says. */
export interface Version {
  readonly id: string;
  readonly ruleId: string;
  readonly revision: number;
  readonly ownerId: string;
  readonly definition: RuleDefinition;
  readonly triedAt: number | null;
  readonly fromGroup: number | null;
  readonly fromAt: number | null;
  readonly upToGroup: number | null;
}

/** A version that was put in force. */
export interface ActiveVersion extends Version {
  readonly entityName: string;
  readonly fromGroup: number;
  readonly fromAt: number;
}

/** A version as its row says; undefined for one that this program does not understand. */
export function versionOf(row: RowOf<typeof RuleVersion>): Version | undefined {
  const { id, ruleId, revision, ownerId, triedAt, fromGroup, fromAt, upToGroup } = row;
  const read = RuleDefinition.safeParse(JSON.parse(row.definition));
  return read.success
    ? { id, ruleId, revision, ownerId, definition: read.data, triedAt, fromGroup, fromAt, upToGroup }
    : undefined;
}

/** All versions of a rule, newest first. */
export const versionsOf = (reader: RecordReader, ruleId: string): Version[] =>
  (
    reader.all(
      builder.selectFrom('ruleVersion').selectAll().where('ruleId', '=', ruleId).orderBy('revision', 'desc'),
    ) as RowOf<typeof RuleVersion>[]
  ).flatMap((row) => versionOf(row) ?? []);

/** What active rules say and said: each version answers what happened while it was in force. */
export function activeVersions(reader: RecordReader): ActiveVersion[] {
  const rows = reader.all(
    builder
      .selectFrom('ruleVersion as v')
      .innerJoin('rule as r', 'r.id', 'v.ruleId')
      .selectAll('v')
      .select('r.entityName')
      .where('r.state', '=', 'active')
      .where('v.fromGroup', 'is not', null)
      .orderBy('v.fromGroup'),
  ) as (RowOf<typeof RuleVersion> & { readonly entityName: string })[];
  return rows.flatMap((row) => {
    const version = versionOf(row);
    if (!version || version.fromGroup === null || version.fromAt === null) return [];
    return [{ ...version, fromGroup: version.fromGroup, fromAt: version.fromAt, entityName: row.entityName }];
  });
}

/** All rules, by name. */
export const allRules = (reader: RecordReader): RuleRow[] =>
  reader.all(builder.selectFrom('rule').selectAll().orderBy('name').orderBy('id')) as RuleRow[];
