import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  effectiveTerms,
  type SignedAmendment,
  type Terms,
  termOn,
} from '../../src/main/domains/compliance/contract/effective-terms.ts';

const TERMS: Terms = {
  amount: 100_000,
  endsOn: '2026-12-31',
  autoRenew: false,
  renewMonths: null,
  noticeCount: 30,
  noticeUnit: 'days',
  paymentTerms: '30 天',
  governingLaw: null,
};
const contract = { id: 'main', terms: TERMS };
const amendment = (id: string, effectiveOn: string, changes: Partial<Terms>, signedOn = effectiveOn) => ({
  id,
  effectiveOn,
  signedOn,
  changes,
});

const date = fc.integer({ min: 1, max: 28 }).map((day) => `2026-05-${String(day).padStart(2, '0')}`);
const amendments: fc.Arbitrary<SignedAmendment[]> = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    effectiveOn: date,
    signedOn: date,
    changes: fc.record({ amount: fc.nat(), autoRenew: fc.boolean() }, { requiredKeys: [] }),
  }),
  { maxLength: 8, selector: ({ id }) => id },
);

describe('the terms in force on a date', () => {
  test('each comes from the document that said it last', () => {
    const chain = [
      amendment('a1', '2026-03-01', { amount: 120_000 }),
      amendment('a2', '2026-06-01', { endsOn: '2027-12-31', amount: 90_000 }),
    ];
    const on = (day: string) => effectiveTerms(contract, chain, day);
    expect(termOn(on('2026-02-28'), 'amount')).toBe(100_000);
    expect(termOn(on('2026-03-01'), 'amount')).toBe(120_000);
    expect(
      on('2026-06-01')
        .filter(({ from }) => from === 'a2')
        .map(({ term }) => term),
    ).toEqual(['amount', 'endsOn']);
    expect(on('2026-06-01').find(({ term }) => term === 'governingLaw')?.from).toBe('main');
  });

  test('on one date the later signature holds, and a term may be taken away', () => {
    const chain = [
      amendment('later', '2026-03-01', { endsOn: null }, '2026-02-20'),
      amendment('earlier', '2026-03-01', { endsOn: '2030-01-01' }, '2026-02-01'),
    ];
    expect(termOn(effectiveTerms(contract, chain, '2026-03-01'), 'endsOn')).toBe(null);
  });

  test('the order in which amendments are given does not matter', () => {
    fc.assert(
      fc.property(amendments, date, (chain, day) => {
        expect(effectiveTerms(contract, chain.toReversed(), day)).toEqual(
          effectiveTerms(contract, chain, day),
        );
      }),
    );
  });

  test('an amendment changes nothing before its date, and nothing that it does not name', () => {
    fc.assert(
      fc.property(amendments, date, (chain, day) => {
        const reached = chain.filter(({ effectiveOn }) => effectiveOn <= day);
        expect(effectiveTerms(contract, chain, day)).toEqual(effectiveTerms(contract, reached, day));
        for (const { term, value, from } of effectiveTerms(contract, chain, day))
          if (from === 'main') expect(value).toBe(TERMS[term]);
          else expect(chain.find(({ id }) => id === from)?.changes[term]).toBe(value);
      }),
    );
  });
});
