import type { WireError } from '#shared/errors.ts';
import type { RefLabel } from '#shared/fields.ts';
import type { RuleDefinition } from '#shared/rules/rule-definition.ts';
import type { LocalText } from '#shared/texts.ts';
import { mayRead } from '../access/access.ts';
import { Person } from '../access/person.ts';
import { describeChange, type FieldChange } from '../changes/describe-change.ts';
import type { Lifecycle } from '../entities/lifecycle.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import { mayReadRecord } from '../records/may-read-record.ts';
import { findVisible } from '../records/read-record.ts';
import { labelOfRow } from '../records/record-label.ts';
import { readGroup, rowsOfGroup } from '../storage/change-log.ts';
import type { Reader } from '../storage/reader.ts';
import { type RuleOutcome, type RuleRun, ruleCounts, ruleRuns } from '../storage/rule-store.ts';
import type { Effect } from './carry-out.ts';
import { demandRule } from './keep-rule.ts';
import { allRules, type RuleRow, type Version, versionsOf } from './rule-versions.ts';
import { ruleWords } from './rule-words.ts';

export interface RuleReading {
  readonly reader: Reader;
  readonly scope: FilterScope;
  readonly lifecycles: readonly Lifecycle[];
  readonly currency: string;
  readonly now: number;
}

/** A rule as the list shows it. */
export interface ListedRule {
  readonly id: string;
  readonly name: string;
  readonly entity: string;
  readonly entityLabel: LocalText;
  readonly state: string;
  readonly sentence: LocalText;
  readonly owner: string;
  /** Saved by the reader: it acts with their rights, so they may switch it on. */
  readonly mine: boolean;
  readonly revision: number;
  /** The latest version was saved after the one in force. */
  readonly hasDraft: boolean;
  readonly problem: WireError | null;
  readonly lastAt: number | null;
  /** In the last 30 days. */
  readonly done: number;
  readonly failed: number;
}

const MONTH = 30 * 86_400_000;

function listed(rule: RuleRow, versions: readonly Version[], reading: RuleReading): ListedRule[] {
  const { reader, scope, now } = reading;
  const [latest] = versions;
  if (!latest) return [];
  const entity = scope.registry.get(rule.entityName);
  return [
    {
      id: rule.id,
      name: rule.name,
      entity: rule.entityName,
      entityLabel: entity.spec.label,
      state: rule.state,
      sentence: ruleWords(entity, latest.definition, reading),
      owner: reader.find(Person, latest.ownerId)?.name ?? '—',
      mine: latest.ownerId === scope.actor.id,
      revision: latest.revision,
      hasDraft: rule.revision !== null && latest.fromGroup === null,
      problem: rule.problem === null ? null : (JSON.parse(rule.problem) as WireError),
      ...ruleCounts(reader, rule.id, now - MONTH),
    },
  ];
}

/** All rules about records that the reader may see, by name. */
export const listRules = (reading: RuleReading): ListedRule[] =>
  allRules(reading.reader)
    .filter(({ entityName }) => {
      const entity = reading.scope.registry.find(entityName);
      return entity !== undefined && mayRead(reading.scope.actor, entity);
    })
    .flatMap((rule) => listed(rule, versionsOf(reading.reader, rule.id), reading));

export interface VersionShown {
  readonly revision: number;
  readonly owner: string;
  readonly sentence: LocalText;
  readonly triedAt: number | null;
  readonly fromAt: number | null;
  readonly inForce: boolean;
}

export interface RuleShown extends ListedRule {
  readonly definition: RuleDefinition;
  readonly triedAt: number | null;
  readonly versions: readonly VersionShown[];
}

/** One rule with what it says now and said before; throws `notFound`. */
export function readRule(id: string, reading: RuleReading): RuleShown {
  const { reader, scope } = reading;
  const rule = demandRule(reader, id);
  const versions = versionsOf(reader, id);
  const [shown] = listed(rule, versions, reading);
  const [latest] = versions;
  if (!shown || !latest) throw new Error(`the rule ${id} has no version`);
  const entity = scope.registry.get(rule.entityName);
  return {
    ...shown,
    definition: latest.definition,
    triedAt: latest.triedAt,
    versions: versions.map((version) => ({
      revision: version.revision,
      owner: reader.find(Person, version.ownerId)?.name ?? '—',
      sentence: ruleWords(entity, version.definition, reading),
      triedAt: version.triedAt,
      fromAt: version.fromAt,
      inForce: rule.state === 'active' && version.fromGroup !== null && version.upToGroup === null,
    })),
  };
}

/** A run as the log of a rule shows it. */
export interface ShownRun {
  readonly id: number;
  readonly revision: number;
  readonly at: number;
  /** It fell due while the program was closed or asleep. */
  readonly late: boolean;
  readonly ms: number;
  readonly outcome: RuleOutcome;
  readonly record: { readonly id: string; readonly label: RefLabel } | null;
  readonly changes: readonly FieldChange[];
  readonly effects: readonly Effect[];
  readonly error: WireError | null;
}

const LATE = 5 * 60_000;
const MOST_ROWS = 50;

/** The changes of a run that its reader may see. */
function changesOf(run: RuleRun, { reader, scope }: RuleReading): FieldChange[] {
  if (run.groupSeq === null) return [];
  return rowsOfGroup(reader, readGroup(reader, run.groupSeq))
    .slice(0, MOST_ROWS)
    .flatMap((row) => {
      const entity = scope.registry.get(row.entity);
      return mayReadRecord(reader, entity, row.recordId, scope)
        ? describeChange(reader, entity, row, scope)
        : [];
    });
}

/** The runs of a rule, newest first; a record that the reader may not see is not named, nor what was changed in it. */
export function readRuns(
  id: string,
  page: { readonly before?: number | undefined; readonly matchedOnly: boolean },
  reading: RuleReading,
): { readonly runs: ShownRun[]; readonly next: number | null } {
  const { reader, scope } = reading;
  const entity = scope.registry.get(demandRule(reader, id).entityName);
  const limit = 50;
  const before = page.before === undefined ? {} : { before: page.before };
  const rows = ruleRuns(reader, id, { ...before, limit: limit + 1, matchedOnly: page.matchedOnly });
  const runs = rows.slice(0, limit).map((run): ShownRun => {
    const row = mayRead(scope.actor, entity) ? findVisible(reader, entity, run.recordId, scope) : undefined;
    return {
      id: run.id,
      revision: run.revision,
      at: run.at,
      late: run.at - run.dueAt > LATE,
      ms: run.ms,
      outcome: run.outcome,
      record: row ? { id: row.id, label: labelOfRow(entity, row) } : null,
      changes: changesOf(run, reading),
      effects: row ? (JSON.parse(run.effects) as Effect[]) : [],
      error: run.error === null ? null : (JSON.parse(run.error) as WireError),
    };
  });
  return { runs, next: rows.length > limit ? (runs.at(-1)?.id ?? null) : null };
}
