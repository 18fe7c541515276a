import type { Language, LocalText } from '#shared/texts.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { chooseTemplate, type DocumentSource, mailOf } from '../../../core/templates/index.ts';
import { gatherProposal } from './gather-proposal.ts';
import { proposalKind } from './proposal-kind.ts';

/** Taken when it is submitted: a draft does not lack it. */
const LATER = 'proposal.number';

/**
 * What a proposal lacks to be submitted, by name: variables that its own texts name, and those of its template where
 * that refuses to leave any out.
 */
export function missingValues(
  source: DocumentSource,
  id: string,
  language: Language,
  templateId: string | null,
  scope: FilterScope,
): LocalText[] {
  const { data, createdAt, missing } = gatherProposal(source, id, scope, language);
  const { body } = chooseTemplate(source.reader, proposalKind, language, templateId);
  const numbered = { ...data.values, [LATER]: data.values[LATER] ?? '1' };
  const content = { data: { ...data, values: numbered }, createdAt };
  const named =
    body.missing === 'refuse' ? mailOf(source, proposalKind, body, content, language).missing : [];
  const all = new Map([...missing, ...named].map((each) => [each.zh, each]));
  return [...all.values()];
}
