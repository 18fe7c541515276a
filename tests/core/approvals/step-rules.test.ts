import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Absence,
  type Given,
  outcomeOf,
  type Place,
  seatOf,
  standsInFor,
  VERDICTS,
} from '../../../src/main/core/approvals/step-rules.ts';

const PEOPLE = ['ann', 'bob', 'cai', 'dan', 'eva', 'fei'];
const TODAY = '2026-11-27';

const person = fc.constantFrom(...PEOPLE);
const places = fc
  .array(fc.uniqueArray(person, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
  .map((seats): Place[] => seats.map((people, place) => ({ place, people })));
const day = fc.constantFrom('2026-11-20', '2026-11-26', TODAY, '2026-11-28', '2026-12-05');
const absence = fc.record<Absence>({ personId: person, standInId: person, from: day, to: day });
const attempts = fc.array(fc.record({ personId: person, verdict: fc.constantFrom(...VERDICTS) }), {
  maxLength: 14,
});
const step = fc
  .record({
    places,
    need: fc.integer({ min: 1, max: 4 }),
    own: fc.uniqueArray(person, { maxLength: 2 }),
    absences: fc.array(absence, { maxLength: 4 }),
    attempts,
  })
  .map((made) => ({ ...made, need: Math.min(made.need, made.places.length) }));

type Made = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Lets people try in turn until the step is settled; what was refused leaves no word. */
function lived({ places: seats, need, own, absences, attempts: tries }: Made): Given[] {
  const given: Given[] = [];
  for (const { personId, verdict } of tries) {
    if (outcomeOf({ places: seats, need, given })) break;
    const seat = seatOf(personId, { places: seats, need, given }, own, absences, TODAY);
    if (seat) given.push({ ...seat, personId, verdict });
  }
  return given;
}

describe('a step of an approval', () => {
  test('has at most one word for a seat, one from a person and one for a person', () => {
    fc.assert(
      fc.property(step, (made) => {
        const given = lived(made);
        for (const part of ['place', 'personId', 'forId'] as const)
          expect(new Set(given.map((word) => word[part])).size).toBe(given.length);
      }),
    );
  });

  test('never hears anybody on what is their own, nor for one whose own it is', () => {
    fc.assert(
      fc.property(step, (made) => {
        for (const { personId, forId } of lived(made)) {
          expect(made.own).not.toContain(personId);
          expect(made.own).not.toContain(forId);
        }
      }),
    );
  });

  test('hears only those it asks, and those who stand in for them on that day', () => {
    fc.assert(
      fc.property(step, (made) => {
        for (const { personId, forId, place } of lived(made)) {
          expect(made.places[place]?.people).toContain(forId);
          if (personId !== forId)
            expect(
              made.absences.some(
                (each) =>
                  each.personId === forId &&
                  each.standInId === personId &&
                  each.from <= TODAY &&
                  TODAY <= each.to,
              ),
            ).toBe(true);
        }
      }),
    );
  });

  test('is approved exactly when enough agree, whatever the order, and never both ways', () => {
    fc.assert(
      fc.property(step, fc.integer(), (made, turn) => {
        const given = lived(made);
        const agree = given.filter(({ verdict }) => verdict === 'approve').length;
        const outcome = outcomeOf({ ...made, given });
        const back = given.some(({ verdict }) => verdict === 'return');
        expect(outcome === 'approved').toBe(!back && agree >= made.need);
        const at = given.length === 0 ? 0 : Math.abs(turn) % given.length;
        const turned = [...given.slice(at), ...given.slice(0, at)];
        expect(outcomeOf({ ...made, given: turned })).toBe(outcome);
        if (outcome === 'rejected')
          expect(
            made.places.length - given.filter(({ verdict }) => verdict === 'reject').length,
          ).toBeLessThan(made.need);
      }),
    );
  });

  test('two of three: one refusal does not end it, a second does', () => {
    const seats = ['ann', 'bob', 'cai'].map((id, place): Place => ({ place, people: [id] }));
    const word = (place: number, verdict: Given['verdict']): Given => {
      const [id = ''] = seats[place]?.people ?? [];
      return { place, verdict, personId: id, forId: id };
    };
    const outcome = (...given: Given[]) => outcomeOf({ places: seats, need: 2, given });
    expect(outcome()).toBeUndefined();
    expect(outcome(word(0, 'reject'))).toBeUndefined();
    expect(outcome(word(0, 'reject'), word(1, 'approve'))).toBeUndefined();
    expect(outcome(word(0, 'reject'), word(1, 'approve'), word(2, 'approve'))).toBe('approved');
    expect(outcome(word(0, 'reject'), word(1, 'reject'))).toBe('rejected');
    expect(outcome(word(0, 'approve'), word(1, 'return'))).toBe('returned');
  });
});

describe('standing in', () => {
  const away: Absence = { personId: 'ann', standInId: 'bob', from: '2026-11-25', to: '2026-11-27' };
  const seats: Place[] = [{ place: 0, people: ['ann'] }];
  const seat = (today: string, own: string[] = []) =>
    seatOf('bob', { places: seats, need: 1, given: [] }, own, [away], today);

  test('holds on its first and its last day, not before and not after', () => {
    expect(seat('2026-11-24')).toBeUndefined();
    expect(seat('2026-11-25')).toEqual({ place: 0, forId: 'ann' });
    expect(seat('2026-11-27')).toEqual({ place: 0, forId: 'ann' });
    expect(seat('2026-11-28')).toBeUndefined();
  });

  test('is not passed on, and is no way around deciding on one’s own', () => {
    const further: Absence = { ...away, personId: 'bob', standInId: 'cai' };
    expect(standsInFor('cai', [away, further], '2026-11-26')).toEqual(['bob']);
    expect(seat('2026-11-26', ['bob'])).toBeUndefined();
    expect(seat('2026-11-26', ['ann'])).toBeUndefined();
  });
});
