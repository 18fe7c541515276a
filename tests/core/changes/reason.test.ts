import { describe, expect, test } from 'vitest';
import { demandReason, Reason, reasonOf } from '../../../src/main/core/changes/reason.ts';

describe('a reason', () => {
  test('is what a person wrote, cleaned; blank counts as none', () => {
    expect(Reason.parse('  客户要求\u202e\u0000 ')).toBe('客户要求');
    expect(Reason.parse(' \n ')).toBeUndefined();
    expect(Reason.parse(undefined)).toBeUndefined();
    expect(Reason.safeParse('x'.repeat(1001)).success).toBe(false);
    expect([reasonOf({}), reasonOf({ reason: 'x' })]).toEqual([{}, { reason: 'x' }]);
  });

  test('is demanded where a guard is overridden', () => {
    expect(demandReason('已与客户确认')).toBe('已与客户确认');
    expect(() => demandReason(Reason.parse('  '))).toThrow(
      expect.objectContaining({ code: 'reasonRequired' }),
    );
  });
});
