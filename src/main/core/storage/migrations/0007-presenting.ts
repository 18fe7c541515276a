import type { Migration } from './migration.ts';

/** Demos, proposals and proofs of concept: entities only, whose tables follow their definitions. */
export const presenting: Migration = { version: 7, name: 'presenting', up: () => undefined };
