import type { ExpressionBuilder } from 'kysely';
import type { TablesOf } from '../../../core/entities/entity.ts';
import type { AnyTables, FilterScope } from '../../../core/lists/compile-filter.ts';
import { selected } from '../../../core/lists/list-query.ts';
import { queryBuilder } from '../../../core/storage/query-builder.ts';
import type { Reader } from '../../../core/storage/reader.ts';
import { Lead } from '../lead/lead-entity.ts';
import type { Touched } from './score-lead.ts';
import type { LeadTouch } from './touch-entity.ts';

const builder = queryBuilder<TablesOf<typeof Lead | typeof LeadTouch>>();

/** What rules ask about, and the score there is, of all leads in a scope that are no customers yet. */
export const leadsToScore = (reader: Reader, scope: FilterScope) =>
  reader.all(
    builder
      .selectFrom('lead as t')
      .select([
        't.id',
        't.sourceChannel',
        't.jobTitle',
        't.company',
        't.phone',
        't.email',
        't.need',
        't.campaign',
        't.consent',
        't.score',
        't.fit',
        't.engagement',
        't.grade',
        't.mqlAt',
      ])
      .where((eb) =>
        selected(
          eb as unknown as ExpressionBuilder<AnyTables, string>,
          Lead,
          { filter: { field: 'status', op: 'notEquals', value: 'converted' }, search: null },
          scope,
        ),
      )
      .orderBy('t.id'),
  );

/** What was done, by lead. */
export function touchesByLead(reader: Reader): ReadonlyMap<string, readonly Touched[]> {
  const byLead = new Map<string, Touched[]>();
  const rows = reader.all(
    builder
      .selectFrom('leadTouch')
      .select(['leadId', 'kind', 'at'])
      .where('deletedAt', 'is', null)
      .orderBy('at'),
  );
  for (const { leadId, kind, at } of rows) {
    const known = byLead.get(leadId);
    if (known) known.push({ kind, at });
    else byLead.set(leadId, [{ kind, at }]);
  }
  return byLead;
}
