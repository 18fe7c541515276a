import { ATTENTION_TABLES } from './attention-tables.ts';
import { CONNECTOR_SECRETS } from './connector-secrets.ts';
import { JOBS } from './jobs.ts';
import { LOG_FACETS } from './log-facets.ts';
import type { Migration } from './migration.ts';
import { RULE_TABLES } from './rule-tables.ts';

/** What the services that every room uses need besides entities. */
export const services: Migration = {
  version: 3,
  name: 'services',
  up: (database) =>
    database.exec(`
${LOG_FACETS}
${JOBS}
${CONNECTOR_SECRETS}
-- its place is taken by one from which figures are read without a look at the rows
DROP INDEX IF EXISTS deal_own_status_closedOn_amount;
${RULE_TABLES}
${ATTENTION_TABLES}
`),
};
