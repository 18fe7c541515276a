import { ATTENTION_TABLES } from './attention-tables.ts';
import type { Migration } from './migration.ts';
import { RULE_TABLES } from './rule-tables.ts';

/** What the services that every room uses need besides entities. */
export const services: Migration = {
  version: 3,
  name: 'services',
  up: (database) => {
    database.exec(RULE_TABLES);
    database.exec(ATTENTION_TABLES);
  },
};
