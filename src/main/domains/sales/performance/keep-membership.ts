import type { RecordReader, RecordWriter, RowOf, TablesOf } from '../../../core/entities/entity.ts';
import type { RecordValues } from '../../../core/entities/record-values.ts';
import { queryBuilder } from '../../../core/storage/query-builder.ts';
import { TeamMembership } from './membership-entity.ts';

const builder = queryBuilder<TablesOf<typeof TeamMembership>>();

type MembershipRow = RowOf<typeof TeamMembership>;

/** Undo gives a person the team they had, and takes back the row that was written with the change. */
const UNDO = 'core.change.undo';
/** The command that says from which day; it writes the row itself. */
export const MOVE = 'sales.salesperson.moveTeam';

/**
 * The memberships of one person, or of all, in the order of their days; of people in the recycle bin too, since what
 * they sold still counts for the team of the day.
 */
export const membershipsOf = (reader: RecordReader, salespersonId?: string): MembershipRow[] => {
  const all = builder.selectFrom('teamMembership').selectAll().orderBy('salespersonId').orderBy('validFrom');
  return reader.all(
    salespersonId === undefined ? all : all.where('salespersonId', '=', salespersonId),
  ) as MembershipRow[];
};

/** Keeps each change of team, whatever made it: a form, an import, a rule. It holds from today on. */
export function recordMembership(
  person: RecordValues,
  work: RecordWriter,
  before: RecordValues | null,
): void {
  const { action } = work.command;
  if (action === UNDO || action === MOVE) return;
  if (before && person.teamId === before.teamId) return;
  keepMembership(work, String(person.id), before, String(person.teamId ?? '') || null, work.today);
}

/** Writes that somebody belongs to a team from a day on. Somebody from before there were such rows gets their first. */
export function keepMembership(
  work: RecordWriter,
  salespersonId: string,
  before: RecordValues | null,
  teamId: string | null,
  validFrom: string,
): void {
  const rows = membershipsOf(work, salespersonId);
  if (before && rows.length === 0) {
    const eve = Temporal.PlainDate.from(validFrom).subtract({ days: 1 }).toString();
    work.insert(TeamMembership, { salespersonId, teamId: before.teamId ?? null, validFrom: eve });
  }
  const same = rows.find((row) => row.validFrom === validFrom);
  if (same) work.update(TeamMembership, same.id, { teamId });
  else work.insert(TeamMembership, { salespersonId, teamId, validFrom });
}
