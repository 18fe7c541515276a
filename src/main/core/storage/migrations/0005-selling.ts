import type { Migration } from './migration.ts';

/** Forecasts, letters, needs and what leads become: entities only, whose tables follow their definitions. */
export const selling: Migration = { version: 5, name: 'selling', up: () => undefined };
