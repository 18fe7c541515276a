import type { Language } from '#shared/texts.ts';
import type { RecordReader, RowOf, TablesOf } from '../../../core/entities/entity.ts';
import { queryBuilder } from '../../../core/storage/query-builder.ts';
import type { ContractRow } from '../contract/contract-read.ts';
import type { StandardClause } from '../contract/deviation.ts';
import type { Clause, ClauseVersion } from './clause-entities.ts';
import { type ClauseVersionRow, wordingIn } from './wording.ts';

const builder = queryBuilder<TablesOf<typeof Clause | typeof ClauseVersion>>();

type ClauseRow = RowOf<typeof Clause>;

/** The clauses in use, in their order. */
const clauses = (reader: RecordReader): ClauseRow[] =>
  reader.all(
    builder
      .selectFrom('clause')
      .selectAll()
      .where('deletedAt', 'is', null)
      .orderBy('position')
      .orderBy('code'),
  );

/** What a clause has said, newest first. */
export const versionsOfClause = (reader: RecordReader, clauseId: string): ClauseVersionRow[] =>
  reader.all(
    builder
      .selectFrom('clauseVersion')
      .selectAll()
      .where('clauseId', '=', clauseId)
      .orderBy('revision', 'desc'),
  );

/** What a clause says now, or said at a moment; undefined where nothing was published by then. */
export const wordingAt = (
  reader: RecordReader,
  clauseId: string,
  moment: number | null = null,
): ClauseVersionRow | undefined => {
  const published = builder.selectFrom('clauseVersion').selectAll().where('clauseId', '=', clauseId);
  return reader.first(
    (moment === null ? published : published.where('publishedAt', '<=', moment))
      .orderBy('revision', 'desc')
      .limit(1),
  );
};

type Facts = Pick<ContractRow, 'kind' | 'amount' | 'autoRenew'>;

const belongs = (
  { usedIn, condition }: ClauseRow,
  { kind, amount, autoRenew }: Facts,
  lines: number,
): boolean => {
  if (usedIn !== null && usedIn !== kind) return false;
  if (condition === 'lines') return lines > 0;
  if (condition === 'amount') return amount !== null;
  if (condition === 'autoRenew') return autoRenew === 1;
  return true;
};

/** A clause of the library with what it says in one language. */
export interface LibraryClause extends StandardClause {
  readonly code: string;
  readonly guidance: string | null;
  /** Whether a contract like the one asked for should have it. */
  readonly belongs: boolean;
  /** The clauses before it, the nearest first. */
  readonly behind: readonly string[];
}

/** Every clause that says something, in the order of the library; as it stood at `moment`, or now. */
export const libraryFor = (
  reader: RecordReader,
  contract: Facts,
  lines: number,
  language: Language,
  moment: number | null = null,
): LibraryClause[] =>
  clauses(reader).flatMap((clause, at, all) => {
    const version = wordingAt(reader, clause.id, moment);
    if (!version) return [];
    const { id, code, risk, guidance } = clause;
    const heading = language === 'zh' ? clause.name : clause.nameEn;
    const behind = all
      .slice(0, at)
      .map((each) => each.id)
      .reverse();
    const own = { id, code, heading, risk, guidance, behind };
    return [{ ...own, belongs: belongs(clause, contract, lines), ...wordingIn(version, language) }];
  });
