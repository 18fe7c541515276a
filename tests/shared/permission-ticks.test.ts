import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { permits } from '#shared/permission.ts';
import {
  difference,
  RIGHTS,
  type Rights,
  roomRights,
  setPermission,
  setRight,
  spelledOut,
  tickOf,
  unshown,
} from '#shared/permission-ticks.ts';

const deal: Rights = { read: 'sales.deal.read', write: 'sales.deal.write', sensitive: null };
const product: Rights = {
  read: 'catalog.product.read',
  write: 'catalog.product.write',
  sensitive: 'catalog.product.sensitive',
};
const shown = [roomRights('sales'), deal, roomRights('catalog'), product];
const anyRight = fc.constantFrom(
  ...shown.flatMap((rights) =>
    RIGHTS.flatMap((right) => (rights[right] === null ? [] : [{ rights, right }])),
  ),
);
const steps = fc.array(fc.record({ at: anyRight, held: fc.boolean() }), { maxLength: 20 });

describe('the ticks of a role', () => {
  test('show what a wider permission covers as fixed', () => {
    expect(tickOf([], 'sales.deal.read')).toBe('off');
    expect(tickOf(['sales.deal.read'], 'sales.deal.read')).toBe('on');
    expect(tickOf(['sales.*.read'], 'sales.deal.read')).toBe('fixed');
    expect(tickOf(['sales.*.read'], 'sales.*.read')).toBe('on');
  });

  test('of a whole room take the place of the single ones', () => {
    expect(setPermission(['sales.deal.read', 'sales.deal.write'], 'sales.*.read', true)).toEqual([
      'sales.deal.write',
      'sales.*.read',
    ]);
  });

  test('give reading with writing, and take writing with reading', () => {
    const both = setRight([], product, 'sensitive', true);
    expect([...both].sort()).toEqual(['catalog.product.read', 'catalog.product.sensitive']);
    expect(setRight(both, product, 'read', false)).toEqual([]);
  });

  test('property: after a tick is set the right is held; after it is taken, only something wider holds it', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        let permissions: readonly string[] = ['core.person.public'];
        for (const { at, held } of taken) {
          permissions = setRight(permissions, at.rights, at.right, held);
          const permission = at.rights[at.right] ?? '';
          if (held) expect(permits(permissions, permission)).toBe(true);
          else expect(tickOf(permissions, permission)).not.toBe('on');
          expect(new Set(permissions).size).toBe(permissions.length);
          expect(unshown(permissions, shown)).toEqual(['core.person.public']);
        }
      }),
    );
  });

  test('of the owner can be spelled out, and then single ones taken away', () => {
    const all = spelledOut(['*.*.*'], shown);
    for (const rights of shown)
      for (const right of RIGHTS) if (rights[right] !== null) expect(permits(all, rights[right])).toBe(true);
    expect(all).not.toContain('*.*.*');
    expect(spelledOut(['sales.*.read'], shown)).toEqual(['sales.*.read']);
  });

  test('are compared by what they permit, not by how it is written', () => {
    expect(difference(['sales.*.read'], ['sales.deal.read', 'sales.deal.write'])).toEqual({
      gained: ['sales.*.read'],
      lost: ['sales.deal.write'],
    });
  });
});
