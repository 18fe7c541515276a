import { AppError } from '#shared/errors.ts';
import type { Language } from '#shared/texts.ts';
import { demand } from '../access/access.ts';
import { keepBytes, readChecked } from '../files/file-content.ts';
import type { Context } from '../router/context.ts';
import type { Desk, Write } from '../router/procedure.ts';
import { OPEN } from '../storage/stored-file.ts';
import type { Work } from '../storage/work.ts';
import { documentValueMissing } from './document-value-missing.ts';
import { chooseTemplate, findKind } from './find-template.ts';
import { documentOf, IssuedDocument, type WhichDocument } from './issued-document-entity.ts';
import { DRAFT, drawPaper, makePaper } from './make-paper.ts';
import { sourceOf } from './source-of.ts';

const SEAL = 'core.seal.write';

export interface IssueOrder {
  /** `sales.quote`. */
  readonly kind: string;
  readonly id: string;
  readonly language: Language;
  /** Whether the record has left its drafts: only then is anything kept. */
  readonly issued: boolean;
  readonly sealed: boolean;
  /** The template to use; null takes the default of the kind. */
  readonly templateId: string | null;
  /** What the document is called, its number. */
  readonly title: string;
  /** Under which the kept document stands in the log. */
  readonly action: string;
  /** Writes what the room itself keeps of it, in the same unit of work. */
  readonly keep?: (work: Work, hash: string) => void;
}

export interface Issued {
  readonly bytes: Uint8Array;
  /** Characters that no font can draw; empty for a document that was issued before. */
  readonly missing: readonly string[];
}

/**
 * A record's document as a PDF. That of an issued record is made once in each language, with and without seal, and
 * kept with its SHA-256 and the version of its template: asked for again, it is the same bytes, whatever became of the
 * template since. A draft is drawn anew each time, under a watermark. Throws `documentValueMissing` where the template
 * refuses to leave a value out, and `notAllowed` for a seal without the right to it.
 */
export async function issueDocument(
  desk: Context & Desk & { readonly write: Write },
  order: IssueOrder,
): Promise<Issued> {
  const { workspace, actor, scope, core, write } = desk;
  const { reader } = workspace;
  const { id, language, issued, sealed } = order;
  const kind = findKind(core.documentKinds, order.kind);
  if (sealed) demand(actor, SEAL);
  if (sealed && !issued) throw new AppError('documentNotIssued');
  const which: WhichDocument = { entity: kind.entity, id, language, sealed };
  const known = documentOf(reader, which);
  if (issued && known) return { bytes: await keptBytes(desk, known), missing: [] };
  const template = chooseTemplate(reader, kind, language, order.templateId);
  const paper = await makePaper(desk, {
    kind,
    body: template.body,
    content: kind.gather(sourceOf(workspace), id, scope, language),
    language,
    sealed,
    watermark: issued ? null : DRAFT[language],
  });
  if (sealed && !paper.hasSeal) throw new AppError('sealMissing');
  if (issued && template.body.missing === 'refuse' && paper.missing.length > 0)
    throw documentValueMissing(paper.missing);
  const { bytes, missing } = await drawPaper(desk, paper.model);
  if (!issued) return { bytes, missing };
  await write(
    sealed ? 'core.seal.use' : order.action,
    (work) => {
      if (documentOf(work, which)) return null; // somebody else was first: theirs counts
      const hash = keepBytes(work, bytes);
      work.insert(IssuedDocument, {
        title: order.title,
        kind: kind.name,
        recordEntity: kind.entity,
        recordId: id,
        language,
        sealed: sealed ? 1 : 0,
        hash,
        size: bytes.byteLength,
        templateId: template.id,
        templateName: template.name,
        templateRevision: template.revision,
      });
      order.keep?.(work, hash);
      return null;
    },
    sealed ? { permission: SEAL } : {},
  );
  const kept = documentOf(reader, which);
  return { bytes: kept ? await keptBytes(desk, kept) : bytes, missing };
}

const keptBytes = (
  { workspace }: Desk,
  { hash, title }: { readonly hash: string; readonly title: string },
): Promise<Uint8Array> => readChecked(workspace.reader, { hash, vault: OPEN }, title);
