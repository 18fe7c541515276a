import { z } from 'zod';
import { cleanLine } from '#shared/clean-text.ts';
import { AppError } from '#shared/errors.ts';
import { checkTemplate } from '#shared/templates/check-template.ts';
import { TemplateBody } from '#shared/templates/template-body.ts';
import type { Work } from '../storage/work.ts';
import { withCompany } from './company-variables.ts';
import type { DocumentKind } from './document-kind.ts';
import { bodyOf, demandTemplate, findKind, templateRows } from './find-template.ts';
import { DocumentTemplate, DocumentTemplateVersion } from './template-entity.ts';

export const TemplateContent = z.object({
  name: z.string().max(80),
  languages: z.enum(['both', 'zh', 'en']),
  body: TemplateBody,
});
export type TemplateContent = z.infer<typeof TemplateContent>;

/** Throws everything that is wrong with a template that is to be used. */
function demandSound(body: TemplateBody, kind: DocumentKind): void {
  const problems = checkTemplate(body, withCompany(kind.schema));
  const [first] = problems;
  if (first) throw new AppError(first.code, first.params, { problems: problems.slice(0, 10) });
}

function keepVersion(work: Work, templateId: string, name: string, revision: number, body: string): void {
  work.insert(DocumentTemplateVersion, { templateId, revision, name, body });
}

const nameOf = ({ name }: TemplateContent): string => {
  const clean = cleanLine(name);
  const field = DocumentTemplate.spec.fields.name?.meta.label ?? 'name';
  if (clean === '')
    throw new AppError(
      'required',
      { field },
      { problems: [{ code: 'required', params: { field }, field: 'name' }] },
    );
  return clean;
};

/** Makes a template, a draft until it is put in use. Returns its id. */
export function createTemplate(work: Work, kind: DocumentKind, content: TemplateContent): string {
  const name = nameOf(content);
  const body = JSON.stringify(content.body);
  const id = work.insert(DocumentTemplate, {
    name,
    kind: kind.name,
    languages: content.languages,
    status: 'draft',
    isDefault: 0,
    revision: 1,
    body,
  });
  keepVersion(work, id, name, 1, body);
  return id;
}

/**
 * Saves a template as its next version; the one before stays. Throws `templateChanged` where somebody saved since
 * `revision` was opened, and what is wrong with the text of one that is in use.
 */
export function saveTemplate(
  work: Work,
  kinds: readonly DocumentKind[],
  id: string,
  revision: number,
  content: TemplateContent,
): number {
  const row = demandTemplate(work, id);
  if (row.revision !== revision)
    throw new AppError('templateChanged', { template: row.name, theirs: row.revision, yours: revision });
  if (row.status === 'active') demandSound(content.body, findKind(kinds, row.kind));
  const name = nameOf(content);
  const body = JSON.stringify(content.body);
  const { languages } = content;
  if (name === row.name && body === row.body && languages === row.languages) return row.revision;
  work.update(DocumentTemplate, id, { name, languages, body, revision: revision + 1 });
  keepVersion(work, id, name, revision + 1, body);
  return revision + 1;
}

export type TemplateStatus = 'draft' | 'active' | 'archived';

/** Puts a template in use, back to a draft, or away. Only one in use can be the default. */
export function setTemplateStatus(
  work: Work,
  kinds: readonly DocumentKind[],
  id: string,
  status: TemplateStatus,
): void {
  const row = demandTemplate(work, id);
  if (status === 'active') demandSound(bodyOf(row), findKind(kinds, row.kind));
  work.update(DocumentTemplate, id, { status, ...(status === 'active' ? {} : { isDefault: 0 }) });
}

/** Makes a template the one that documents of its kind are made with; null goes back to the one that is built in. */
export function setDefaultTemplate(work: Work, kind: DocumentKind, id: string | null): void {
  const chosen = id === null ? null : demandTemplate(work, id);
  if (chosen && chosen.kind !== kind.name) throw new AppError('templateKindUnknown', { kind: chosen.kind });
  if (chosen && chosen.status !== 'active')
    throw new AppError('templateNotActive', { template: chosen.name });
  for (const row of templateRows(work))
    if (row.kind === kind.name && row.id !== id && row.isDefault === 1)
      work.update(DocumentTemplate, row.id, { isDefault: 0 });
  if (chosen && chosen.isDefault !== 1) work.update(DocumentTemplate, chosen.id, { isDefault: 1 });
}
