import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import type { Work } from '../../../core/storage/work.ts';
import { namesIn } from '../contract/clause-blocks.ts';
import { CLAUSE_VALUES } from '../contract/contract-values.ts';
import { Clause, ClauseVersion } from './clause-entities.ts';
import { wordingAt } from './clause-library.ts';
import { readFallbacks, Wording } from './wording.ts';

export const PublishInput = Wording.extend({
  id: z.string().max(40),
  /** The version that was on the screen; 0 for the first. */
  revision: z.number().int().min(0),
  note: z.string().trim().max(1000).nullish(),
});

/** Throws `clauseNamesUnknown` where a text names a value that no contract has: it could never be submitted. */
function demandKnownNames({ textZh, textEn, fallbacks, redLineZh, redLineEn }: Wording): void {
  const texts = [
    textZh,
    textEn,
    redLineZh ?? '',
    redLineEn ?? '',
    ...fallbacks.flatMap(({ zh, en }) => [zh, en]),
  ];
  const unknown = new Set(texts.flatMap(namesIn).filter((name) => !(name in CLAUSE_VALUES)));
  if (unknown.size > 0)
    throw new AppError('clauseNamesUnknown', {
      names: [...unknown].map((name) => `{{${name}}}`).join(' '),
      known: Object.keys(CLAUSE_VALUES)
        .map((name) => `{{${name}}}`)
        .join(' '),
    });
}

const asKept = ({ textZh, textEn, fallbacks, redLineZh, redLineEn }: Wording): string =>
  JSON.stringify([textZh, textEn, fallbacks, redLineZh || null, redLineEn || null]);

/**
 * Publishes the next version of a clause; those before stay as they are. Returns its revision. Throws `editConflict`
 * where somebody published since, `clauseUnchanged`, `clauseRedLineIsStandard` and `clauseNamesUnknown`.
 */
export function publishWording(work: Work, input: z.infer<typeof PublishInput>, scope: FilterScope): number {
  const { id, revision: seen, note, ...wording } = input;
  const clause = readRecord(work, Clause, id, scope);
  if (clause.deletedAt !== null) throw new AppError('deleted', { entity: Clause.spec.label });
  const last = wordingAt(work, id);
  const revision = (last?.revision ?? 0) + 1;
  if (seen !== revision - 1)
    throw new AppError('editConflict', {
      field: Clause.spec.label,
      theirs: `v${revision - 1}`,
      yours: `v${seen}`,
    });
  demandKnownNames(wording);
  if (wording.textZh === wording.redLineZh || wording.textEn === wording.redLineEn)
    throw new AppError('clauseRedLineIsStandard');
  if (last && asKept({ ...last, fallbacks: readFallbacks(last.fallbacks) }) === asKept(wording))
    throw new AppError('clauseUnchanged', { revision: last.revision });
  work.insert(ClauseVersion, {
    clauseId: id,
    title: `${String(clause.name)} v${revision}`.slice(0, 200),
    revision,
    publishedAt: work.now,
    textZh: wording.textZh,
    textEn: wording.textEn,
    fallbacks: JSON.stringify(wording.fallbacks),
    redLineZh: wording.redLineZh || null,
    redLineEn: wording.redLineEn || null,
    note: note || null,
  });
  return revision;
}
