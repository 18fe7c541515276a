import type { Work } from '../../../core/storage/work.ts';
import type { Seed } from '../../../core/workspace/seed.ts';
import { Clause, ClauseVersion } from './clause-entities.ts';
import { FIRST_CLAUSES } from './first-clauses.ts';

/** A library to begin with: what nearly every contract says. Each company makes it its own. */
export const seedClauses: Seed = { since: 6, sow: sowClauses };

function sowClauses(work: Work): void {
  for (const {
    code,
    name,
    usedIn = null,
    condition = null,
    risk,
    guidance = null,
    ...says
  } of FIRST_CLAUSES) {
    const clauseId = work.insert(Clause, {
      code,
      name: name.zh,
      nameEn: name.en,
      usedIn,
      condition,
      risk,
      guidance,
      ownerId: null,
    });
    work.insert(ClauseVersion, {
      clauseId,
      title: `${name.zh} v1`,
      revision: 1,
      publishedAt: work.now,
      textZh: says.text.zh,
      textEn: says.text.en,
      fallbacks: JSON.stringify(says.fallbacks ?? []),
      redLineZh: says.redLine?.zh ?? null,
      redLineEn: says.redLine?.en ?? null,
    });
  }
}
