import { compare, type Fraction, fraction, multiply, subtract, ZERO } from '../../fraction.ts';
import { roundToMinor } from '../../money.ts';
import { exactText } from '../exact-text.ts';
import type { Share } from '../proration/proration-share.ts';
import { majorOf, roundWorked, scaleSteps, sumOf, type Worked, type WorkingStep } from '../working.ts';
import { type Measured, priceSteps } from './price-steps.ts';
import type { PricingModel } from './pricing-model.ts';

/** `flat` and `seat` recur and are scaled by days; `usage` is measured, and never scaled; `fixed` comes once. */
export const CHARGE_KINDS = ['flat', 'seat', 'usage', 'fixed'] as const;
export type ChargeKind = (typeof CHARGE_KINDS)[number];

/** How one component of a plan is priced. Amounts are exact, in major units. */
export interface ChargeTerms {
  readonly kind: ChargeKind;
  readonly price: PricingModel;
  readonly includedUnits: Fraction;
  readonly least: Fraction | null;
  readonly most: Fraction | null;
  /** Whether a part of a period costs a part: of the price of what recurs, of included units and bounds of usage. */
  readonly prorate: boolean;
  /** No units, no flat fee of the first tier. */
  readonly skipIfZero: boolean;
  /** In per cent, from 0 to 100. */
  readonly discount: Fraction;
  /** One line for each step, each rounded, instead of one line rounded once. */
  readonly linePerStep: boolean;
}

/** Lines of a charge for one period, and what tops them up to its minimum. Minor units. */
export interface RatedCharge {
  readonly units: Fraction;
  readonly lines: readonly Worked[];
  readonly trueUp: Worked | null;
}

const INCLUDED = { zh: '按天折算的包含量', en: 'Included units by days' };
const MOST = { zh: '以最高收费为限', en: 'Limited to the maximum' };
const LINE_DISCOUNT = { zh: '行折扣', en: 'Line discount' };
const LEAST = { zh: '最低收费', en: 'Minimum' };
const CHARGED = { zh: '减：已计费', en: 'Less what is charged' };
const WHOLE: Share = { ratio: fraction(1n), shown: '1' };

/** Units above those included, which are scaled by days where the charge is. */
function billableUnits(units: Fraction, included: Fraction, share: Share): Fraction {
  const left = subtract(units, multiply(included, share.ratio));
  return compare(left, ZERO) > 0 ? left : ZERO;
}

/** Says how included units left less to bill; adds nothing. */
function includedStep(units: Fraction, terms: ChargeTerms, billable: Fraction, share: Share): WorkingStep[] {
  if (terms.includedUnits.numerator === 0n) return [];
  const by = share.shown === '1' ? '' : ` × ${share.shown}`;
  const detail = `${exactText(units)} − ${exactText(terms.includedUnits)}${by} → ${exactText(billable)}`;
  return [{ label: INCLUDED, detail, amount: ZERO }];
}

/** The maximum caps a line; the discount comes after it. */
function reduced(steps: readonly WorkingStep[], terms: ChargeTerms, share: Share): WorkingStep[] {
  const exact = sumOf(steps);
  const most = terms.most === null ? null : multiply(terms.most, share.ratio);
  const cut = most !== null && compare(exact, most) > 0 ? subtract(most, exact) : ZERO;
  const capped: WorkingStep[] =
    cut.numerator === 0n
      ? [...steps]
      : [
          ...steps,
          {
            label: MOST,
            detail: `${exactText(exact)} → ${exactText(sumOf([...steps, { amount: cut }]))}`,
            amount: cut,
          },
        ];
  if (terms.discount.numerator === 0n) return capped;
  const base = sumOf(capped);
  const amount = multiply(base, multiply(terms.discount, fraction(-1n, 100n)));
  const detail = `-${exactText(base)} × ${exactText(terms.discount)}%`;
  return [...capped, { label: LINE_DISCOUNT, detail, amount }];
}

/** BIL-PRI-4, BIL-COM-1. What is missing of a minimum: round(minimum × share) − charged, never below 0. */
export function trueUpOf(least: Fraction, share: Share, charged: bigint, currency: string): Worked | null {
  const [minimum] = scaleSteps(
    [{ label: LEAST, detail: exactText(least), amount: least }],
    share.ratio,
    share.shown,
  );
  const due = roundToMinor(minimum?.amount ?? ZERO, currency);
  if (minimum === undefined || due <= charged) return null;
  const billed = majorOf(charged, currency);
  const less = { label: CHARGED, detail: `-${exactText(billed)}`, amount: multiply(billed, fraction(-1n)) };
  // rounded before what is charged is taken off, which is whole
  return roundWorked(charged === 0n ? [minimum] : [minimum, less], currency);
}

/**
 * One charge for one period or part of it: quantity × price × (1 − discount), rounded once for the line. BIL-USE-5:
 * tiers and their flat fees are never scaled; included units and bounds are, where the charge says so.
 */
export function rateCharge(
  terms: ChargeTerms,
  measured: Measured,
  share: Share,
  currency: string,
): RatedCharge {
  const by = terms.prorate ? share : WHOLE;
  const units = billableUnits(measured.units, terms.includedUnits, by);
  const skipped = terms.skipIfZero && units.numerator === 0n && terms.price.model !== 'percentage';
  const priced = skipped ? [] : priceSteps(terms.price, { ...measured, units });
  const scaled =
    terms.kind === 'flat' || terms.kind === 'seat' ? scaleSteps(priced, by.ratio, by.shown) : priced;
  const steps = reduced(scaled, terms, by);
  const before = includedStep(measured.units, terms, units, by);
  const lines = terms.linePerStep
    ? steps.map((step) => roundWorked([step], currency))
    : [roundWorked([...before, ...steps], currency)];
  const charged = lines.reduce((sum, { amount }) => sum + amount, 0n);
  return { units, lines, trueUp: terms.least === null ? null : trueUpOf(terms.least, by, charged, currency) };
}
