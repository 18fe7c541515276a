import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalText, hashOfContent } from '../../../src/main/core/approvals/content-hash.ts';
import { managerOf } from '../../../src/main/core/approvals/manager-of.ts';
import { worseIn } from '../../../src/main/core/approvals/worse-than.ts';
import { RouteStep } from '../../../src/shared/approvals/approval-route.ts';

describe('what an approval is bound to', () => {
  test('has one fingerprint, whatever the order of its keys', () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(value, fc.array(value))), (content) => {
        const turned = Object.fromEntries(Object.entries(content).reverse());
        expect(hashOfContent(turned)).toBe(hashOfContent(content));
        expect(JSON.parse(canonicalText(content))).toEqual(JSON.parse(JSON.stringify(content)));
      }),
    );
  });

  test('has another fingerprint after any edit', () => {
    const content = { lines: [{ price: '10', quantity: '2' }], terms: null };
    expect(hashOfContent(content)).toMatch(/^[0-9a-f]{64}$/);
    expect(hashOfContent({ ...content, terms: '' })).not.toBe(hashOfContent(content));
    expect(hashOfContent({ ...content, lines: [{ price: '10', quantity: '3' }] })).not.toBe(
      hashOfContent(content),
    );
  });
});

describe('a new version', () => {
  const directions = { discount: 'up', margin: 'down', days: 'up' } as const;
  const approved = { discount: '20', margin: '35.5', days: '30' };

  test('is worse in each dimension in which it goes further, and equal where only the writing differs', () => {
    expect(worseIn(approved, { discount: '20.0', margin: '35.50', days: '30' }, directions)).toEqual([]);
    expect(worseIn(approved, { discount: '15', margin: '40', days: '10' }, directions)).toEqual([]);
    expect(worseIn(approved, { discount: '20.01', margin: '40', days: '31' }, directions)).toEqual([
      'discount',
      'days',
    ]);
    expect(worseIn(approved, { discount: '10', margin: '35', days: '30' }, directions)).toEqual(['margin']);
  });

  test('is asked about again where a dimension cannot be compared', () => {
    expect(worseIn(approved, { ...approved, margin: null }, directions)).toEqual(['margin']);
    expect(worseIn({ ...approved, days: null }, approved, directions)).toEqual(['days']);
  });
});

describe('the head of a department', () => {
  const departments = [
    { id: 'all', parentId: null, managerId: 'boss' },
    { id: 'sales', parentId: 'all', managerId: 'lead' },
    { id: 'east', parentId: 'sales', managerId: null },
  ];

  test('is looked for upwards, and is never the person', () => {
    expect(managerOf('seller', 'east', departments)).toBe('lead');
    expect(managerOf('lead', 'sales', departments)).toBe('boss');
    expect(managerOf('boss', 'all', departments)).toBeUndefined();
    expect(managerOf('seller', null, departments)).toBeUndefined();
  });

  test('is not looked for forever in a circle', () => {
    const circle = [
      { id: 'a', parentId: 'b', managerId: null },
      { id: 'b', parentId: 'a', managerId: null },
    ];
    expect(managerOf('seller', 'a', circle)).toBeUndefined();
  });
});

test('a step never asks for more words than it has approvers', () => {
  const step = { approvers: [{ role: 'salesLead' }], need: 1, hours: 8, escalateTo: { role: 'owner' } };
  expect(RouteStep.safeParse(step).success).toBe(true);
  expect(RouteStep.safeParse({ ...step, need: 2 }).success).toBe(false);
  expect(RouteStep.safeParse({ ...step, approvers: [] }).success).toBe(false);
});
