import type { Language } from '#shared/texts.ts';
import type { RecordReader, RowOf, TablesOf } from '../../../core/entities/entity.ts';
import { queryBuilder } from '../../../core/storage/query-builder.ts';
import type { Clause, ClauseVersion } from './clause-entities.ts';
import type { ContractRow } from './contract-read.ts';
import type { StandardClause } from './deviation.ts';

const builder = queryBuilder<TablesOf<typeof Clause | typeof ClauseVersion>>();

/** The clauses in use, in their order. */
const clauses = (reader: RecordReader): RowOf<typeof Clause>[] =>
  reader.all(
    builder
      .selectFrom('clause')
      .selectAll()
      .where('deletedAt', 'is', null)
      .orderBy('position')
      .orderBy('code'),
  );

/** What a clause says now. */
export const latestWording = (
  reader: RecordReader,
  clauseId: string,
): RowOf<typeof ClauseVersion> | undefined =>
  reader.first(
    builder
      .selectFrom('clauseVersion')
      .selectAll()
      .where('clauseId', '=', clauseId)
      .orderBy('revision', 'desc')
      .limit(1),
  );

type Facts = Pick<ContractRow, 'kind' | 'amount' | 'autoRenew'>;

const belongs = (
  { usedIn, condition }: RowOf<typeof Clause>,
  { kind, amount, autoRenew }: Facts,
  lines: number,
): boolean => {
  if (usedIn !== null && usedIn !== kind) return false;
  if (condition === 'lines') return lines > 0;
  if (condition === 'amount') return amount !== null;
  if (condition === 'autoRenew') return autoRenew === 1;
  return true;
};

/** The standard clauses of a contract like this one, in their order. */
export const standardClauses = (
  reader: RecordReader,
  contract: Facts,
  lines: number,
  language: Language,
): StandardClause[] =>
  clauses(reader)
    .filter((clause) => belongs(clause, contract, lines))
    .flatMap((clause) => {
      const wording = latestWording(reader, clause.id);
      if (!wording) return [];
      const zh = language === 'zh';
      return [
        {
          id: clause.id,
          heading: zh ? clause.name : clause.nameEn,
          text: zh ? wording.textZh : wording.textEn,
          fallback: zh ? wording.fallbackZh : wording.fallbackEn,
          risk: clause.risk,
        },
      ];
    });
