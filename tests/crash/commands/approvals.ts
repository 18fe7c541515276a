import { type CommandMaker, on } from './command-maker.ts';

/** Routes, words and stand-ins; a workspace with one person has nobody else to ask, and its refusals are legal. */
export const approvalCommands: readonly CommandMaker[] = [
  {
    path: 'approvals.saveRoute',
    make: (random, { fresh }) => ({
      name: fresh('路线'),
      entity: 'quote',
      priority: random.integer(1, 99),
      active: false,
      condition: { field: 'totalDiscount', op: 'greaterThan', value: random.integer(90, 99) },
      steps: [{ approvers: [{ role: 'owner' }], need: 1, hours: 8, escalateTo: null }],
    }),
  },
  on('approvals.switchRoute', 'select id from approvalRoute', () => ({ active: false })),
  on('approvals.decide', "select id from approvalRequest where state = 'pending'", () => ({
    verdict: 'approve',
    comment: '同意',
  })),
  {
    path: 'approvals.addAbsence',
    make: (random, { anyId }) => {
      const standInId = anyId(random, 'select id from person order by createdAt desc limit 1');
      return standInId === undefined ? undefined : { standInId, from: '2026-01-01', to: '2026-01-05' };
    },
  },
  on('approvals.endAbsence', 'select id from approvalAbsence where endedAt is null'),
];
