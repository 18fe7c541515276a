import type { Migration } from './migration.ts';

/** Quotas, split credit and team memberships: entities only, whose tables follow their definitions. */
export const performance: Migration = { version: 7, name: 'performance', up: () => undefined };
