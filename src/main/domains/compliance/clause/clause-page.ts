import { may } from '../../../core/access/access.ts';
import type { Actor } from '../../../core/access/actor.ts';
import { Person } from '../../../core/access/person.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import type { Reader } from '../../../core/storage/reader.ts';
import { Contract } from '../contract/contract-entity.ts';
import { type ContractRow, currentVersion, linesOfContract } from '../contract/contract-read.ts';
import { CLAUSE_VALUES } from '../contract/contract-values.ts';
import { Clause } from './clause-entities.ts';
import { libraryFor, versionsOfClause } from './clause-library.ts';
import { readFallbacks } from './wording.ts';

export const READ = 'compliance.clause.read';
export const PUBLISH = 'compliance.clause.write';

/** A clause with every version of what it says, newest first. Throws `notFound` outside the actor's scope. */
export function readClause(reader: Reader, id: string, actor: Actor, scope: FilterScope) {
  const clause = readRecord(reader, Clause, id, scope);
  return {
    clause,
    versions: versionsOfClause(reader, id).map((version) => ({
      id: version.id,
      revision: version.revision,
      publishedAt: version.publishedAt,
      publishedBy: reader.find(Person, version.createdBy)?.name ?? null,
      textZh: version.textZh,
      textEn: version.textEn,
      fallbacks: readFallbacks(version.fallbacks),
      redLineZh: version.redLineZh,
      redLineEn: version.redLineEn,
      note: version.note,
    })),
    values: Object.entries(CLAUSE_VALUES).map(([name, label]) => ({ name, label })),
    mayPublish: may(actor, PUBLISH) && clause.deletedAt === null,
  };
}

/** The library for a contract, in its language, those that it should have first told apart. */
export function clausesForContract(reader: Reader, contractId: string, scope: FilterScope) {
  const contract = readRecord(reader, Contract, contractId, scope) as unknown as ContractRow;
  const lines = linesOfContract(reader, contractId).length;
  const standing = currentVersion(reader, contractId)?.blocks ?? '[]';
  return libraryFor(reader, contract, lines, contract.language ?? 'zh').map((clause) => ({
    ...clause,
    inText: standing.includes(`"${clause.id}"`),
  }));
}
