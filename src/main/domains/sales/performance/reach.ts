import type { ExpressionBuilder } from 'kysely';
import { type Filter, ME } from '#shared/filter/filter.ts';
import { teamScope } from '../../../core/access/team-scope.ts';
import type { RecordReader } from '../../../core/entities/entity.ts';
import { type AnyTables, compileFilter, type FilterScope } from '../../../core/lists/compile-filter.ts';
import { queryBuilder } from '../../../core/storage/query-builder.ts';
import { Salesperson } from '../team-entities.ts';

const builder = queryBuilder<AnyTables>();

const OWN: Filter = { field: 'personId', op: 'equals', value: ME };

/**
 * Whose performance a reader may see: everybody's, or that of some people alone. Credit reaches further than deals do,
 * because one may be credited with part of a deal that belongs to somebody else; so it is held to people, not to rows.
 */
export interface Reach {
  /** Whether everything is theirs to see: company, teams, deals without an owner. */
  readonly whole: boolean;
  readonly sees: (salespersonId: string | null) => boolean;
}

/** Reads it from the role's scope. */
export function readReach(reader: RecordReader, scope: FilterScope): Reach {
  const reaches = scope.actor.role.scope;
  if (reaches === 'all') return { whole: true, sees: () => true };
  const filter = reaches === 'own' ? OWN : teamScope(OWN);
  const found = reader.all(
    builder
      .selectFrom('salesperson as t')
      .select('t.id')
      .where((eb) =>
        compileFilter(eb as unknown as ExpressionBuilder<AnyTables, string>, filter, Salesperson, 't', scope),
      ),
  );
  const ids = new Set(found.map(({ id }) => String(id)));
  return { whole: false, sees: (salespersonId) => salespersonId !== null && ids.has(salespersonId) };
}
