import { AppError } from '#shared/errors.ts';
import { defineTask, type TaskContext } from '../../../core/jobs/task.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import { type LibraryClause, libraryFor } from '../clause/clause-library.ts';
import { fillClause, readBlocks } from './clause-blocks.ts';
import { type ComparedClause, compareVersions } from './compare-versions.ts';
import { readContent } from './contract-content.ts';
import { Contract } from './contract-entity.ts';
import { ContractVersion } from './contract-part-entities.ts';
import {
  type ContractRow,
  type ContractVersionRow,
  currentVersion,
  linesOfContract,
  partiesOf,
  versionsOfContract,
} from './contract-read.ts';
import { clauseValues } from './contract-values.ts';
import { type Deviation, deviations } from './deviation.ts';

export interface ReviewedDeviation extends Deviation {
  /** What the library says on how to negotiate it. */
  readonly guidance: string | null;
  readonly fallbacks: readonly string[];
  readonly redLine: string | null;
  /** The clauses that the library has before it, the nearest first: behind one of them it belongs. */
  readonly behind: readonly string[];
}

/**
 * Where a contract's text departs from the library: that of today for what can still be written, that of the day on
 * which it was fixed for what stands still. Read in a worker, since texts are compared word by word.
 */
export const deviationsTask = defineTask(
  'compliance.contract.deviations',
  ({ id }: { readonly id: string }, { reader, scope }: TaskContext): readonly ReviewedDeviation[] => {
    const contract = readRecord(reader, Contract, id, scope) as unknown as ContractRow;
    const version = currentVersion(reader, id);
    // an amendment says what changes, and is measured by nothing
    if (!version || contract.kind === 'amendment') return [];
    const fixed = version.state === 'frozen' && contract.signedOn !== null ? version.updatedAt : null;
    const lines = linesOfContract(reader, id).length;
    const library = libraryFor(reader, contract, lines, contract.language ?? 'zh', fixed);
    const clauseOf = (clauseId: string | null): LibraryClause | undefined =>
      library.find((each) => each.id === clauseId);
    return deviations(readBlocks(version.blocks), library).map((each) => {
      const clause = clauseOf(each.clauseId);
      return {
        ...each,
        guidance: clause?.guidance ?? null,
        fallbacks: clause?.fallbacks ?? [],
        redLine: clause?.redLine ?? null,
        behind: clause?.behind ?? [],
      };
    });
  },
);

export interface ComparisonOrder {
  readonly id: string;
  readonly left: string;
  readonly right: string;
}

/** Two versions of a contract with their values put in, as those were when each was fixed; read in a worker. */
export const compareVersionsTask = defineTask(
  'compliance.contract.compare',
  ({ id, left, right }: ComparisonOrder, { reader, scope }: TaskContext) => {
    const contract = readRecord(reader, Contract, id, scope) as unknown as ContractRow;
    const versions = versionsOfContract(reader, id);
    const textOf = (versionId: string): ComparedClause[] => {
      const version = versions.find((each) => each.id === versionId);
      if (!version) throw new AppError('notFound', { entity: ContractVersion.spec.label });
      return filledClauses(version, contract, partiesOf(reader, id));
    };
    return compareVersions(textOf(left), textOf(right));
  },
);

function filledClauses(
  version: ContractVersionRow,
  contract: ContractRow,
  parties: ReturnType<typeof partiesOf>,
): ComparedClause[] {
  const content = readContent(version.content);
  const language = content?.terms.language ?? contract.language ?? 'zh';
  const values = clauseValues(content?.terms ?? contract, content?.parties ?? parties, language);
  return readBlocks(version.blocks).map(({ clauseId, heading, text }) => ({
    clauseId,
    heading,
    text: fillClause(text, values).text,
  }));
}
