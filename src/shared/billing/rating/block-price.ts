import { compare, divide, type Fraction, fraction, multiply, subtract, ZERO } from '../../fraction.ts';
import { exactText } from '../exact-text.ts';
import type { WorkingStep } from '../working.ts';
import type { Tier } from './pricing-model.ts';
import { ceiling, flatStep } from './tier-steps.ts';

/** Whether tiers are priced by started blocks. */
export const hasBlocks = (tiers: readonly Tier[]): boolean => tiers.some(({ block }) => block !== undefined);

interface Walked {
  readonly row: number;
  readonly tier: Tier;
  /** Units that reach the tier. */
  readonly rest: Fraction;
  /** Started blocks of them, as many as the tier holds. */
  readonly blocks: bigint;
  /** Whether all of them fit. */
  readonly fits: boolean;
}

const startedBlocks = (units: Fraction, size: Fraction): bigint => ceiling(divide(units, size));

/** Goes up the tiers until the rest fits: what a tier cannot hold, units − most blocks × size, reaches the next. */
function walk(tiers: readonly Tier[], units: Fraction): Walked[] {
  const walked: Walked[] = [];
  let rest = units;
  for (const [row, tier] of tiers.entries()) {
    if (tier.block === undefined || (row > 0 && compare(rest, ZERO) <= 0)) break;
    const { size, most } = tier.block;
    const started = startedBlocks(rest, size);
    const fits = most === null || started <= most;
    walked.push({ row, tier, rest, blocks: fits ? started : most, fits });
    if (fits) break;
    rest = subtract(rest, multiply(fraction(most), size));
  }
  return walked;
}

function blockStep(row: number, { price, block }: Tier, blocks: bigint): WorkingStep {
  const size = block === undefined ? '' : exactText(block.size);
  return {
    label: { zh: `第 ${row + 1} 档，每块 ${size}`, en: `Tier ${row + 1}, blocks of ${size}` },
    detail: `${blocks} × ${exactText(price)}`,
    amount: multiply(fraction(blocks), price),
  };
}

/** BIL-PRI-2, all tiers: per tier its started blocks at its price, the rest to the next; flat fees of those touched. */
export const allTierBlockSteps = (tiers: readonly Tier[], units: Fraction): WorkingStep[] =>
  walk(tiers, units).flatMap(({ row, tier, blocks }) => [
    ...(blocks > 0n ? [blockStep(row, tier, blocks)] : []),
    ...flatStep(row, tier),
  ]);

/** BIL-PRI-2, top tier: all units in started blocks of the tier where the rest fits. */
export function topTierBlockSteps(tiers: readonly Tier[], units: Fraction): WorkingStep[] {
  const top = walk(tiers, units).at(-1);
  if (top?.tier.block === undefined) return [];
  const blocks = startedBlocks(units, top.tier.block.size);
  return [...(blocks > 0n ? [blockStep(top.row, top.tier, blocks)] : []), ...flatStep(top.row, top.tier)];
}
