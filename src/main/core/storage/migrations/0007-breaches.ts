import type { Migration } from './migration.ts';

/** Clauses of the library and breaches of contracts: entities only, whose tables follow their definitions. */
export const breaches: Migration = { version: 7, name: 'breaches', up: () => undefined };
