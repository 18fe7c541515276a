import { ScoreRules, USUAL_RULES } from '#shared/lead-score/score-rules.ts';
import type { RecordReader, TablesOf } from '../../../core/entities/entity.ts';
import { queryBuilder } from '../../../core/storage/query-builder.ts';
import type { ScoreVersion } from './score-version-entity.ts';

const builder = queryBuilder<TablesOf<typeof ScoreVersion>>();

/** The rules that are in force, and which version they are: 0 for those that a workspace begins with. */
export interface RulesInForce {
  readonly revision: number;
  readonly rules: ScoreRules;
}

let read: { readonly text: string; readonly rules: ScoreRules } | undefined;

/** Every lead that is written asks for the rules, an import ten thousand times: the same text is read once. */
function readRules(text: string): ScoreRules {
  if (read?.text !== text) read = { text, rules: ScoreRules.parse(JSON.parse(text)) };
  return read.rules;
}

/** The last version that was saved. */
export function rulesInForce(reader: RecordReader): RulesInForce {
  const kept = reader.first(
    builder.selectFrom('scoreVersion').select(['revision', 'rules']).orderBy('revision', 'desc').limit(1),
  );
  return kept
    ? { revision: kept.revision, rules: readRules(kept.rules) }
    : { revision: 0, rules: USUAL_RULES };
}

/** All versions, the newest first. */
export const savedVersions = (reader: RecordReader) =>
  reader.all(
    builder
      .selectFrom('scoreVersion')
      .select(['revision', 'note', 'restored', 'createdAt'])
      .orderBy('revision', 'desc'),
  );

/** The rules of one version; undefined where there is none. Version 0 is what a workspace begins with. */
export function rulesOf(reader: RecordReader, revision: number): ScoreRules | undefined {
  if (revision === 0) return USUAL_RULES;
  const kept = reader.first(
    builder.selectFrom('scoreVersion').select('rules').where('revision', '=', revision),
  );
  return kept && readRules(kept.rules);
}
