import type { Migration } from './migration.ts';

/** From a quote's full lines to contracts, envelopes, orders and quotas: entities only, whose tables follow their definitions. */
export const ordering: Migration = { version: 6, name: 'ordering', up: () => undefined };
