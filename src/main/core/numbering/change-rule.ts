import { AppError, type Problem } from '#shared/errors.ts';
import { formatNumber, type NumberRule, ruleProblems } from '#shared/number-pattern.ts';
import type { Entity, RecordReader } from '../entities/entity.ts';
import type { Registry } from '../entities/registry.ts';
import type { Work } from '../storage/work.ts';
import { NumberSeries } from './number-series.ts';
import { numberedEntities, ruleInForce, rulesOf, sameRule } from './rules.ts';
import { rulesMeet, sameCount } from './rules-meet.ts';

/**
 * What stands against numbering an entity by a rule: what is wrong with the rule itself, or numbers it could write
 * that another rule, of this entity earlier or of another kind of document, writes too.
 */
export function problemsOfRule(
  reader: RecordReader,
  registry: Registry,
  entity: Entity,
  rule: NumberRule,
  today: string,
): readonly Problem[] {
  const problems = ruleProblems(rule);
  if (problems.length > 0) return problems;
  for (const other of numberedEntities(registry))
    for (const known of rulesOf(reader, other)) {
      if (!rulesMeet(rule, known) || (other === entity && sameCount(rule, known))) continue;
      const params = { entity: other.spec.label, example: formatNumber(known, 'A', today, 1) };
      return [{ code: 'numberPatternMeets', params, field: 'pattern' }];
    }
  return [];
}

/**
 * Numbers an entity by another rule from now on; numbers that were issued stay as they are. `before` is the rule the
 * form was opened with: throws `editConflict` where another has come into force since.
 */
export function changeRule(work: Work, entity: Entity, rule: NumberRule, before: NumberRule): void {
  const inForce = ruleInForce(work, entity);
  if (sameRule(inForce, rule)) return;
  if (!sameRule(inForce, before)) {
    const field = NumberSeries.field('pattern')?.label ?? 'pattern';
    throw new AppError('editConflict', { field, theirs: inForce.pattern, yours: rule.pattern });
  }
  const problems = problemsOfRule(work, work.registry, entity, rule, work.today);
  const [first] = problems;
  if (first) throw new AppError(first.code, first.params, { problems });
  work.insert(NumberSeries, { entityName: entity.name, ...rule });
}
