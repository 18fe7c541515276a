import { declaredRule } from '../../../src/main/core/numbering/rules.ts';
import { registry } from '../../../src/main/rooms.ts';
import type { CommandMaker } from './command-maker.ts';

const numbered = registry.all.filter(({ spec }) => spec.number !== undefined);

/** Rules and letters of numbers; left out of random work, whose numbers shall run on in one series. */
export const numberingCommands: readonly CommandMaker[] = [
  {
    path: 'numbering.update',
    weight: 0,
    make: () => {
      const before = declaredRule(registry.get('quote'));
      return { entity: 'quote', before, rule: { ...before, prefix: 'QT' }, reason: '新的前缀' };
    },
  },
  { path: 'numbering.lease', weight: 0, make: () => ({ reason: '换了电脑' }) },
  {
    path: 'numbering.continue',
    weight: 0,
    make: () => ({
      series: 'Z',
      lasts: Object.fromEntries(numbered.map(({ name }) => [name, '0'])),
      reason: '接着另一台电脑',
    }),
  },
  { path: 'numbering.exportReport', weight: 0, receipt: false, make: () => ({}) },
];
