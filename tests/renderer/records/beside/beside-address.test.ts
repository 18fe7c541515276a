import fc from 'fast-check';
import { expect, test } from 'vitest';
import { besideIn, withBeside } from '../../../../src/renderer/records/beside/beside-address.ts';
import { addressSearch } from '../../../../src/renderer/records/places.ts';

test('a record beside a list is named in its address, changed and taken away, and nothing else of it changes', () => {
  const id = fc.stringMatching(/^[0-9a-z]{26}$/);
  fc.assert(
    fc.property(fc.string(), id, id, (search, first, second) => {
      const before = addressSearch({ search });
      const open = withBeside(before, first);
      expect(besideIn(before)).toBeNull();
      expect(besideIn(open)).toBe(first);
      expect(besideIn(withBeside(open, second))).toBe(second);
      const closed = new URLSearchParams(withBeside(open, null));
      expect(closed.get('search')).toBe(new URLSearchParams(before).get('search'));
    }),
  );
});

test('an id that the router wrote without quotes is read alike', () => {
  expect(besideIn('?beside=01abc&search=%22x%22')).toBe('01abc');
  expect(besideIn('?beside=')).toBeNull();
});
