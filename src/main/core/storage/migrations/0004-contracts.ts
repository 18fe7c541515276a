import type { Migration } from './migration.ts';

/** Leads, contracts, approvals, signatures and what else sells: entities only, whose tables follow their definitions. */
export const contracts: Migration = { version: 4, name: 'contracts', up: () => undefined };
