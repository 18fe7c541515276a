import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signaturePlace } from '../../src/main/domains/compliance/envelope/signature-places.ts';
import {
  isComplete,
  lastSignedOn,
  type Turn,
  whoseTurn,
} from '../../src/main/domains/compliance/envelope/signing-order.ts';

const turns = fc
  .array(
    fc.record({
      step: fc.integer({ min: 1, max: 4 }),
      part: fc.constantFrom('approver' as const, 'signer' as const, 'copy' as const),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((each) =>
    each.map(
      ({ step, part }, at): Turn => ({
        id: String(at),
        step,
        part,
        status: part === 'copy' ? 'informed' : 'waiting',
      }),
    ),
  );

const acted = (all: readonly Turn[], id: string): Turn[] =>
  all.map((each) =>
    each.id === id ? { ...each, status: each.part === 'approver' ? 'approved' : 'signed' } : each,
  );

describe('the order of an envelope', () => {
  test('lets everybody act once, approvers before signers and lower steps first, whoever is quickest', () => {
    fc.assert(
      fc.property(turns, fc.infiniteStream(fc.nat()), (start, choices) => {
        let now: readonly Turn[] = start;
        const order: Turn[] = [];
        for (let open = whoseTurn(now); open.length > 0; open = whoseTurn(now)) {
          const next = open[Number(choices.next().value) % open.length];
          if (!next) break;
          order.push(next);
          now = acted(now, next.id);
        }
        const rank = ({ part, step }: Turn): number => (part === 'approver' ? 0 : 100) + step;
        expect(order.map(rank)).toEqual(order.map(rank).sort((a, b) => a - b));
        expect(order).toHaveLength(start.filter(({ part }) => part !== 'copy').length);
        expect(isComplete(now)).toBe(start.some(({ part }) => part === 'signer'));
      }),
    );
  });

  test('is not complete while anybody waits, and goes no further once somebody declined', () => {
    fc.assert(
      fc.property(turns, (start) => {
        if (start.some(({ part }) => part !== 'copy')) expect(isComplete(start)).toBe(false);
        const [first] = whoseTurn(start);
        if (!first) return;
        const declined = start.map(
          (each): Turn => (each.id === first.id ? { ...each, status: 'declined' } : each),
        );
        expect(whoseTurn(declined)).toEqual([]);
        expect(isComplete(declined)).toBe(false);
      }),
    );
  });

  test('ends on the day of the last signature, in whatever order they came in', () => {
    expect(lastSignedOn([])).toBeNull();
    expect(lastSignedOn([{ signedOn: null }, { signedOn: '2026-03-01' }])).toBe('2026-03-01');
    expect(lastSignedOn([{ signedOn: '2026-03-04' }, { signedOn: '2026-03-01' }])).toBe('2026-03-04');
  });

  test('gives each signer a place on the last page of an A4 paper that no other has', () => {
    const places = Array.from({ length: 12 }, (_, at) => signaturePlace(at, 3));
    for (const [at, { page, x, y, width, height }] of places.entries()) {
      expect(page).toBe(3);
      expect(x + width).toBeLessThan(595);
      expect(y + height).toBeLessThan(842);
      for (const other of places.slice(at + 1)) {
        const apart =
          x + width <= other.x ||
          other.x + other.width <= x ||
          y + height <= other.y ||
          other.y + other.height <= y;
        expect(apart).toBe(true);
      }
    }
  });
});
