import type { Problem } from '../../errors.ts';
import { compare, type Fraction, ZERO } from '../../fraction.ts';
import { exactText } from '../exact-text.ts';
import type { Tier } from './pricing-model.ts';

/**
 * What is wrong with tiers, by row from 0: they ascend, the last one is open and no other, either all have blocks or
 * none. `place` names a row or one of its fields in sentences.
 */
export function tierProblems(
  tiers: readonly Tier[],
  place: (row: number, field?: string) => string,
): Problem[] {
  if (tiers.length === 0) return [{ code: 'tiersMissing', params: { field: place(0) }, field: place(0) }];
  const blocks = tiers.some(({ block }) => block !== undefined);
  let bound: Fraction = ZERO;
  return tiers.flatMap((tier, row): Problem[] => {
    const last = row === tiers.length - 1;
    const problem = (code: Problem['code'], field: string, params: Problem['params'] = {}): Problem => ({
      code,
      params: { field: place(row, field), ...params },
      field: place(row, field),
    });
    if (blocks && tier.block === undefined) return [problem('tierBlockMissing', 'blockSize')];
    const open = blocks ? tier.block?.most === null : tier.upTo === null;
    const limit = blocks ? 'maxBlocks' : 'upTo';
    if (last !== open) return [problem(last ? 'lastTierBounded' : 'tierUnbounded', limit)];
    if (blocks || tier.upTo === null) return [];
    if (compare(tier.upTo, bound) <= 0)
      return [problem('tiersNotAscending', limit, { value: exactText(tier.upTo), before: exactText(bound) })];
    bound = tier.upTo;
    return [];
  });
}
