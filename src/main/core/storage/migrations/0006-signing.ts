import type { Migration } from './migration.ts';

/** Terms of lines, signing identities and envelopes: entities only, whose tables follow their definitions. */
export const signing: Migration = { version: 6, name: 'signing', up: () => undefined };
