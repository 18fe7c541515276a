import type { Reader } from './reader.ts';
import type { Work } from './work.ts';

/** Something that a rule has yet to look at. */
export interface RuleDue {
  readonly id: number;
  readonly ruleId: string;
  readonly versionId: string;
  readonly recordId: string;
  /** What called for it; one rule answers an occasion of a record once. */
  readonly occasion: string;
  /** The change group that called for it. */
  readonly cause: number | null;
  /** How many rules stand before it in the chain. */
  readonly depth: number;
  readonly dueAt: number;
}

export type RuleOutcome = 'done' | 'unmatched' | 'failed' | 'stopped';

export interface RuleRun extends Omit<RuleDue, 'versionId'> {
  readonly revision: number;
  readonly at: number;
  readonly ms: number;
  readonly outcome: RuleOutcome;
  /** The change group it became; null where it changed no record. */
  readonly groupSeq: number | null;
  /** What it did besides changing records, as JSON. */
  readonly effects: string;
  /** Why it failed, as a WireError in JSON. */
  readonly error: string | null;
}

/** The last change row that was looked at; undefined before the first. */
export const readRuleCursor = (reader: Reader): number | undefined =>
  reader.sqlFirst<{ changeRow: number }>('select changeRow from rule_cursor')?.changeRow;

export function keepRuleCursor(work: Work, changeRow: number): void {
  work.sqlRun('insert or replace into rule_cursor (id, changeRow) values (1, ?)', [changeRow]);
}

/** Notes what a rule has to look at, unless it has or already did; returns whether it is new. */
export function keepRuleDue(work: Work, due: Omit<RuleDue, 'id'>): boolean {
  const { ruleId, versionId, recordId, occasion, cause, depth, dueAt } = due;
  const added = work.sqlRun(
    `insert or ignore into rule_due (ruleId, versionId, recordId, occasion, cause, depth, dueAt)
     select ?, ?, ?, ?, ?, ?, ?
     where not exists (select 1 from rule_run where ruleId = ? and occasion = ? and recordId = ?)`,
    [ruleId, versionId, recordId, occasion, cause, depth, dueAt, ruleId, occasion, recordId],
  );
  return added > 0;
}

/** What is due, in the order of time. */
export const readRuleDue = (reader: Reader, limit: number): RuleDue[] =>
  reader.sqlAll('select * from rule_due order by dueAt, id limit ?', [limit]);

/** Whether it is still to be done: another pass may have done it meanwhile. */
export const isStillDue = (reader: Reader, { id }: RuleDue): boolean =>
  reader.sqlFirst('select 1 from rule_due where id = ?', [id]) !== undefined;

export function dropRuleDue(work: Work, { id }: Pick<RuleDue, 'id'>): void {
  work.sqlRun('delete from rule_due where id = ?', [id]);
}

export function dropAllRuleDue(work: Work, ruleId: string): void {
  work.sqlRun('delete from rule_due where ruleId = ?', [ruleId]);
}

/** Logs a run in place of what was due; both within one transaction. */
export function keepRuleRun(work: Work, due: RuleDue, run: Omit<RuleRun, keyof RuleDue>): void {
  const { ruleId, recordId, occasion, cause, depth, dueAt } = due;
  const { revision, at, ms, outcome, groupSeq, effects, error } = run;
  dropRuleDue(work, due);
  work.sqlRun(
    `insert into rule_run (ruleId, revision, recordId, occasion, cause, depth, dueAt, at, ms, outcome, groupSeq, effects, error)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [ruleId, revision, recordId, occasion, cause, depth, dueAt, at, ms, outcome, groupSeq, effects, error],
  );
  work.news.add('ruleRun');
}

/** How often a rule acted on a record since a moment. */
export const countRuleRuns = (reader: Reader, ruleId: string, recordId: string, since: number): number =>
  reader.sqlFirst<{ n: number }>(
    `select count(*) as n from rule_run where ruleId = ? and recordId = ? and at > ? and outcome in ('done', 'failed')`,
    [ruleId, recordId, since],
  )?.n ?? 0;

/** The run that a change group is. */
export const ruleRunOfGroup = (reader: Reader, seq: number): RuleRun | undefined =>
  reader.sqlFirst('select * from rule_run where groupSeq = ?', [seq]);

/** The runs of a rule, newest first, older than run `before`. */
export const ruleRuns = (
  reader: Reader,
  ruleId: string,
  {
    before,
    limit,
    matchedOnly,
  }: { readonly before?: number; readonly limit: number; readonly matchedOnly: boolean },
): RuleRun[] =>
  reader.sqlAll(
    `select * from rule_run where ruleId = ? and id < ? ${matchedOnly ? "and outcome <> 'unmatched'" : ''}
     order by id desc limit ?`,
    [ruleId, before ?? Number.MAX_SAFE_INTEGER, limit],
  );

export interface RuleCounts {
  readonly lastAt: number | null;
  readonly done: number;
  readonly failed: number;
}

/** How often a rule acted and failed since a moment, and when it acted last. */
export function ruleCounts(reader: Reader, ruleId: string, since: number): RuleCounts {
  const last = reader.sqlFirst<{ at: number }>(
    `select at from rule_run where ruleId = ? and outcome <> 'unmatched' order by id desc limit 1`,
    [ruleId],
  );
  const counts = reader.sqlFirst<{ done: number | null; failed: number | null }>(
    `select sum(outcome = 'done') as done, sum(outcome in ('failed', 'stopped')) as failed
     from rule_run where ruleId = ? and at > ?`,
    [ruleId, since],
  );
  return { lastAt: last?.at ?? null, done: counts?.done ?? 0, failed: counts?.failed ?? 0 };
}

/** Forgets what came to nothing before a moment; what a rule did is kept. */
export const forgetUnmatchedRuns = (work: Work, before: number, most: number): number =>
  work.sqlRun(
    `delete from rule_run where id in
     (select id from rule_run where outcome = 'unmatched' and at < ? and occasion like 'change %' limit ?)`,
    [before, most],
  );

/** Until when the turns of a schedule have been taken up. */
export const readRuleTurn = (reader: Reader, ruleId: string): number | undefined =>
  reader.sqlFirst<{ until: number }>('select until from rule_turn where ruleId = ?', [ruleId])?.until;

export function keepRuleTurn(work: Work, ruleId: string, until: number): void {
  work.sqlRun('insert or replace into rule_turn (ruleId, until) values (?, ?)', [ruleId, until]);
}
