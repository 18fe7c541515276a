import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { safeFileName } from '#shared/file-name.ts';
import { checkTemplate } from '#shared/templates/check-template.ts';
import { TemplateBody } from '#shared/templates/template-body.ts';
import { demandEntity, may } from '../access/access.ts';
import type { TablesOf } from '../entities/entity.ts';
import { command, query, router } from '../router/procedure.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import { withCompany } from './company-variables.ts';
import {
  BUILT_IN,
  bodyOf,
  demandTemplate,
  findKind,
  type TemplateRow,
  templateRows,
} from './find-template.ts';
import { DRAFT, drawPaper, makePaper } from './make-paper.ts';
import { sourceOf } from './source-of.ts';
import {
  createTemplate,
  saveTemplate,
  setDefaultTemplate,
  setTemplateStatus,
  TemplateContent,
} from './template-commands.ts';
import type { DocumentTemplateVersion } from './template-entity.ts';
import { LONGEST_FILE, readTemplateFile, writeTemplateFile } from './template-file.ts';

const READ = 'core.documentTemplate.read';
const WRITE = 'core.documentTemplate.write';
const id = z.string().max(60);
const language = z.enum(['zh', 'en']);
const builder = queryBuilder<TablesOf<typeof DocumentTemplateVersion>>();

const fileContent = (row: TemplateRow) => {
  const { kind, name, languages } = row;
  return { kind, name, languages, body: bodyOf(row) };
};

export const templatesRouter = router({
  /** All templates, those that are built in first. The id of a built-in one is the name of its kind. */
  list: query(READ).query(({ ctx }) => {
    const rows = templateRows(ctx.workspace.reader);
    const kinds = ctx.core.documentKinds;
    const chosen = new Set(rows.filter(({ isDefault }) => isDefault === 1).map(({ kind }) => kind));
    return {
      mayWrite: may(ctx.actor, WRITE),
      templates: [
        ...kinds.map((kind) => ({
          id: kind.name,
          name: BUILT_IN,
          kind: kind.name,
          kindLabel: kind.label,
          entity: kind.entity,
          languages: 'both' as const,
          status: 'active' as const,
          builtIn: true,
          isDefault: !chosen.has(kind.name),
          revision: 1,
          updatedAt: null,
        })),
        ...rows.map((row) => ({
          id: row.id,
          name: { zh: row.name, en: row.name },
          kind: row.kind,
          kindLabel: kinds.find(({ name }) => name === row.kind)?.label ?? { zh: row.kind, en: row.kind },
          entity: kinds.find(({ name }) => name === row.kind)?.entity ?? null,
          languages: row.languages,
          status: row.status,
          builtIn: false,
          isDefault: row.isDefault === 1,
          revision: row.revision,
          updatedAt: row.updatedAt,
        })),
      ],
    };
  }),
  /** One template with everything that its editor needs. */
  get: query(READ)
    .input(z.object({ id }))
    .query(({ ctx, input }) => {
      const { documentKinds } = ctx.core;
      const builtIn = documentKinds.find(({ name }) => name === input.id);
      const row = builtIn ? undefined : demandTemplate(ctx.workspace.reader, input.id);
      const kind = builtIn ?? findKind(documentKinds, row?.kind ?? '');
      return {
        id: input.id,
        kind: { name: kind.name, label: kind.label, entity: kind.entity },
        schema: withCompany(kind.schema),
        name: row?.name ?? null,
        languages: row?.languages ?? ('both' as const),
        status: row?.status ?? ('active' as const),
        isDefault: row?.isDefault === 1,
        revision: row?.revision ?? 1,
        body: row ? bodyOf(row) : kind.builtIn,
        builtIn: row === undefined,
        mayWrite: row !== undefined && may(ctx.actor, WRITE),
        mayDuplicate: may(ctx.actor, WRITE),
      };
    }),
  /** Every version that was saved, the newest first, with its content. */
  versions: query(READ)
    .input(z.object({ id }))
    .query(({ ctx, input }) =>
      ctx.workspace.reader
        .all(
          builder
            .selectFrom('documentTemplateVersion')
            .select(['revision', 'name', 'body', 'createdAt', 'createdBy'])
            .where('templateId', '=', input.id)
            .orderBy('revision', 'desc')
            .limit(100),
        )
        .map((row) => ({ ...row, body: bodyOf(row) })),
    ),
  /**
   * A template as it would look, with sample data or a record's, under a watermark. `replaces` is the preview before,
   * which nobody looks at any more.
   */
  preview: command(READ)
    .input(
      z.object({
        kind: id,
        body: TemplateBody,
        language,
        recordId: z.string().max(40).nullable(),
        replaces: z.string().max(100).nullable(),
      }),
    )
    .mutation(async ({ ctx, input }) => {
      const kind = findKind(ctx.core.documentKinds, input.kind);
      if (input.recordId !== null) demandEntity(ctx.actor, ctx.scope.registry.get(kind.entity), 'read');
      const content =
        input.recordId === null
          ? kind.sample(input.language)
          : kind.gather(sourceOf(ctx.workspace), input.recordId, ctx.scope, input.language);
      const { model, missing } = await makePaper(ctx, {
        kind,
        body: input.body,
        content,
        language: input.language,
        sealed: false,
        watermark: DRAFT[input.language],
      });
      const { bytes } = await drawPaper(ctx, model);
      if (input.replaces !== null) ctx.core.transfers.forget(input.replaces);
      const type = 'application/pdf';
      return {
        download: ctx.core.transfers.put({ name: 'preview.pdf', type, bytes }),
        missing,
        problems: checkTemplate(input.body, withCompany(kind.schema)),
      };
    }),
  save: command(WRITE)
    .input(z.object({ id, revision: z.number().int(), content: TemplateContent }))
    .mutation(({ ctx, input }) => {
      if (ctx.core.documentKinds.some(({ name }) => name === input.id)) throw new AppError('templateBuiltIn');
      return ctx.write('core.documentTemplate.save', (work) => ({
        revision: saveTemplate(work, ctx.core.documentKinds, input.id, input.revision, input.content),
      }));
    }),
  /** A draft with the same content, to be changed. */
  duplicate: command(WRITE)
    .input(z.object({ id, name: z.string().max(80) }))
    .mutation(({ ctx, input }) =>
      ctx.write('core.documentTemplate.duplicate', (work) => {
        const builtIn = ctx.core.documentKinds.find(({ name }) => name === input.id);
        const { name } = input;
        if (builtIn)
          return { id: createTemplate(work, builtIn, { name, languages: 'both', body: builtIn.builtIn }) };
        const row = demandTemplate(work, input.id);
        const kind = findKind(ctx.core.documentKinds, row.kind);
        return {
          id: createTemplate(work, kind, { name, languages: row.languages, body: bodyOf(row) }),
        };
      }),
    ),
  setStatus: command(WRITE)
    .input(z.object({ id, status: z.enum(['draft', 'active', 'archived']) }))
    .mutation(({ ctx, input }) =>
      ctx.write('core.documentTemplate.status', (work) => {
        setTemplateStatus(work, ctx.core.documentKinds, input.id, input.status);
        return null;
      }),
    ),
  /** What documents of a kind are made with; the name of the kind goes back to the one that is built in. */
  setDefault: command(WRITE)
    .input(z.object({ kind: id, id }))
    .mutation(({ ctx, input }) =>
      ctx.write('core.documentTemplate.default', (work) => {
        const kind = findKind(ctx.core.documentKinds, input.kind);
        setDefaultTemplate(work, kind, input.id === kind.name ? null : input.id);
        return null;
      }),
    ),
  /** A template as a file for another workspace. */
  toFile: command(READ)
    .input(z.object({ id }))
    .mutation(({ ctx, input }) => {
      const builtIn = ctx.core.documentKinds.find(({ name }) => name === input.id);
      const content = builtIn
        ? { kind: builtIn.name, name: BUILT_IN.zh, languages: 'both' as const, body: builtIn.builtIn }
        : fileContent(demandTemplate(ctx.workspace.reader, input.id));
      const name = safeFileName(`${content.name}.json`);
      const bytes = Buffer.from(writeTemplateFile(content));
      return { download: ctx.core.transfers.put({ name, type: 'application/json', bytes }), name };
    }),
  /** Takes in a template from a file, as a draft. Throws `templateFileWrong`, `templateKindUnknown`. */
  fromFile: command(WRITE)
    .input(z.object({ file: z.string().max(300), text: z.string().max(LONGEST_FILE) }))
    .mutation(({ ctx, input }) => {
      const { kind, vendordesk: _mark, ...content } = readTemplateFile(input.text, input.file);
      const found = findKind(ctx.core.documentKinds, kind);
      return ctx.write('core.documentTemplate.take', (work) => ({
        id: createTemplate(work, found, content),
      }));
    }),
});
