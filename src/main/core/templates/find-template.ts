import { AppError } from '#shared/errors.ts';
import { TemplateBody } from '#shared/templates/template-body.ts';
import type { Language, LocalText } from '#shared/texts.ts';
import type { RecordReader, RowOf, TablesOf } from '../entities/entity.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { DocumentKind } from './document-kind.ts';
import { DocumentTemplate } from './template-entity.ts';

export type TemplateRow = RowOf<typeof DocumentTemplate>;

const builder = queryBuilder<TablesOf<typeof DocumentTemplate>>();

export const BUILT_IN: LocalText = { zh: '标准（内置）', en: 'Standard (built in)' };
const LANGUAGE_NAMES: Readonly<Record<Language, LocalText>> = {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
};

/** Whether this asks for the template that is built in: by the name of its kind, which has a dot as no id has. */
export const isBuiltIn = (templateId: string): boolean => templateId.includes('.');

/** A template ready to be filled: one that somebody made, or the one that is built in. */
export interface ChosenTemplate {
  /** Null for the one that is built in. */
  readonly id: string | null;
  readonly name: string;
  readonly revision: number;
  readonly body: TemplateBody;
}

export function findKind(kinds: readonly DocumentKind[], name: string): DocumentKind {
  const kind = kinds.find((each) => each.name === name);
  if (!kind) throw new AppError('templateKindUnknown', { kind: name });
  return kind;
}

/** Templates that somebody made, newest first; archived ones among them. */
export const templateRows = (reader: RecordReader): TemplateRow[] =>
  reader.all(
    builder.selectFrom('documentTemplate').selectAll().where('deletedAt', 'is', null).orderBy('id', 'desc'),
  ) as TemplateRow[];

/** Throws `notFound`. */
export function demandTemplate(reader: RecordReader, id: string): TemplateRow {
  const row = reader.find(DocumentTemplate, id);
  if (!row || row.deletedAt !== null) throw new AppError('notFound', { entity: DocumentTemplate.spec.label });
  return row;
}

export const bodyOf = ({ body }: { readonly body: string }): TemplateBody =>
  TemplateBody.parse(JSON.parse(body));

const speaks = ({ languages }: TemplateRow, language: Language): boolean =>
  languages === 'both' || languages === language;

/**
 * The template to make a document with: the one asked for, else the default of its kind that has the language, else
 * the one that is built in. Throws `templateNotActive`, `documentLanguageMissing` for one asked for that does not do.
 */
export function chooseTemplate(
  reader: RecordReader,
  kind: DocumentKind,
  language: Language,
  wanted: string | null,
): ChosenTemplate {
  const builtIn = { id: null, name: BUILT_IN[language], revision: 1, body: kind.builtIn };
  if (wanted === kind.name) return builtIn;
  const row =
    wanted === null
      ? templateRows(reader).find(
          (each) => each.kind === kind.name && each.isDefault === 1 && speaks(each, language),
        )
      : demandTemplate(reader, wanted);
  if (!row) return builtIn;
  if (row.kind !== kind.name) throw new AppError('templateKindUnknown', { kind: row.kind });
  if (row.status !== 'active') throw new AppError('templateNotActive', { template: row.name });
  if (!speaks(row, language))
    throw new AppError('documentLanguageMissing', {
      template: row.name,
      language: LANGUAGE_NAMES[language],
    });
  return { id: row.id, name: row.name, revision: row.revision, body: bodyOf(row) };
}
