import { monthsOfYear } from '#shared/quota-period.ts';
import type { RecordReader, RowOf, TablesOf } from '../../../core/entities/entity.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { queryBuilder } from '../../../core/storage/query-builder.ts';
import type { Salesperson, SalesTeam } from '../team-entities.ts';
import { membershipsOf } from './keep-membership.ts';
import type { QuotaLevel, QuotaMetric } from './quota-entity.ts';
import { quotaSpan } from './quota-period.ts';
import { holderKey, holderOf, type QuotaRow, quotasWithin } from './quota-rows.ts';
import { quotasOf } from './quotas-of.ts';
import { readReach } from './reach.ts';
import { wonByMonth } from './reports.ts';

const builder = queryBuilder<TablesOf<typeof Salesperson | typeof SalesTeam>>();

/** A month of somebody's quota. */
export interface GridCell {
  /** Minor units, or a number of deals; null where there is none. */
  readonly value: number | null;
  readonly status: QuotaRow['status'] | null;
  /** The quarter or year that the month is part of, where the quota is for that. */
  readonly partOf: string | null;
}

export interface GridLine {
  readonly level: QuotaLevel;
  readonly holderId: string | null;
  readonly name: string;
  /** The team that people stand under. */
  readonly teamId: string | null;
  /** Since when they are here, where that is known: who is new sells less at first. */
  readonly since: string | null;
  readonly cells: readonly GridCell[];
}

/** The quotas of a year, month by month: company, teams with their people, people without a team. */
export interface QuotaGrid {
  readonly currency: string;
  readonly year: string;
  readonly metric: QuotaMetric;
  readonly drafts: number;
  /** What was won in each month of the three years before: how much of a year falls in which month. */
  readonly season: readonly number[];
  readonly lines: readonly GridLine[];
}

const EMPTY: GridCell = { value: null, status: null, partOf: null };

/** Reads it as far as the reader sees people; drafts stand in it as they are. */
export function readQuotaGrid(
  reader: RecordReader,
  { year, metric }: { readonly year: string; readonly metric: QuotaMetric },
  currency: string,
  scope: FilterScope,
): QuotaGrid {
  const reach = readReach(reader, scope);
  const rows = quotasWithin(reader, metric, quotaSpan(year)).filter(
    ({ level, salespersonId }) => reach.whole || (level === 'person' && reach.sees(salespersonId)),
  );
  const byHolder = Map.groupBy(rows, (row) => holderKey(holderOf(row)));
  const months = monthsOfYear(year);
  const line = (
    level: QuotaLevel,
    holderId: string | null,
    name: string,
    teamId: string | null,
    since: string | null,
  ): GridLine => {
    const own = byHolder.get(holderKey({ level, holderId })) ?? [];
    return { level, holderId, name, teamId, since, cells: months.map((month) => cellOf(own, month, metric)) };
  };
  const people = (
    reader.all(
      builder
        .selectFrom('salesperson')
        .selectAll()
        .where('deletedAt', 'is', null)
        .orderBy('name')
        .orderBy('id'),
    ) as RowOf<typeof Salesperson>[]
  ).filter(
    ({ id, inactive }) =>
      reach.sees(id) && (inactive !== 1 || byHolder.has(holderKey({ level: 'person', holderId: id }))),
  );
  const teams = reach.whole
    ? (reader.all(
        builder
          .selectFrom('salesTeam')
          .selectAll()
          .where('deletedAt', 'is', null)
          .orderBy('name')
          .orderBy('id'),
      ) as RowOf<typeof SalesTeam>[])
    : [];
  const since = new Map<string, string>();
  for (const { salespersonId, validFrom } of membershipsOf(reader).toReversed())
    since.set(salespersonId, validFrom);
  const personLine = ({ id, name, teamId }: RowOf<typeof Salesperson>): GridLine =>
    line('person', id, name, teamId, since.get(id) ?? null);
  const known = new Set(teams.map(({ id }) => id));
  return {
    currency,
    year,
    metric,
    season: reach.whole
      ? wonByMonth(reader, { from: `${Number(year) - 3}-01-01`, to: `${year}-01-01` }, currency)
      : [],
    drafts: rows.filter(({ status }) => status === 'draft').length,
    lines: [
      ...(reach.whole ? [line('company', null, '', null, null)] : []),
      ...teams.flatMap((team) => [
        line('team', team.id, team.name, null, null),
        ...people.filter(({ teamId }) => teamId === team.id).map(personLine),
      ]),
      ...people.filter(({ teamId }) => teamId === null || !known.has(teamId)).map(personLine),
    ],
  };
}

function cellOf(own: readonly QuotaRow[], month: string, metric: QuotaMetric): GridCell {
  const last = own.findLast(({ period }) => period === month);
  if (last) {
    const value = metric === 'count' ? last.count : last.amount;
    return { value, status: last.status, partOf: null };
  }
  const span = quotaSpan(month);
  const longer = own.filter(({ period }) => {
    const whole = quotaSpan(period);
    return whole.from < span.to && span.from < whole.to;
  });
  const part = longer.at(-1);
  if (!part) return EMPTY;
  const value = quotasOf(longer)(holderOf(part), span);
  return {
    value: value === null || metric === 'newSales' ? value : Math.round(value / 100),
    status: part.status,
    partOf: part.period,
  };
}
