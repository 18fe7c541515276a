import { z } from 'zod';
import { cleanLine } from '#shared/clean-text.ts';
import { takesCustomFields } from '../entities/registry.ts';
import { command, query, router } from '../router/procedure.ts';
import { type CustomFieldRow, choicesOf, customColumn } from './custom-column.ts';
import { CUSTOM_KINDS } from './custom-field-entity.ts';
import { archiveField, changeField, defineField, isTarget, orderFields } from './define-field.ts';
import { countFilledTask } from './filled.ts';
import { readFieldRows } from './read-fields.ts';

const READ = 'core.customField.read';
const WRITE = 'core.customField.write';

const id = z.string().max(40);
const entity = z.string().max(100);
const line = z.string().max(1000).transform(cleanLine);
const optional = line.nullable().transform((text) => text || null);

const Wish = z.object({
  name: line,
  nameEn: optional.default(null),
  kind: z.enum(CUSTOM_KINDS),
  required: z.boolean().default(false),
  help: optional.default(null),
  fieldClass: z.enum(['public', 'internal']).default('internal'),
  sortable: z.boolean().default(false),
  choices: z
    .array(
      z.object({
        value: z.string().max(40).optional(),
        zh: line.pipe(z.string().max(60)),
        en: line.pipe(z.string().max(60)).optional(),
      }),
    )
    .max(100)
    .optional(),
});

const asSent = (row: CustomFieldRow) => ({
  id: row.id,
  entity: row.entityName,
  column: customColumn(row.id),
  name: row.name,
  nameEn: row.nameEn,
  kind: row.kind,
  required: row.required === 1,
  help: row.help,
  fieldClass: row.fieldClass,
  sortable: row.sortable === 1,
  archived: row.archived === 1,
  choices: choicesOf(row),
  target: row.target,
});

/** The fields that the company adds to kinds of record. */
export const customFieldsRouter = router({
  /** Every definition in its order, the kinds that take fields, and those a field may refer to. */
  list: query(READ).query(({ ctx }) => {
    const { registry, reader } = ctx.workspace;
    return {
      entities: registry.all.filter(takesCustomFields).map(({ name }) => name),
      targets: registry.all.filter(isTarget).map(({ name, spec }) => ({ name, label: spec.label })),
      fields: readFieldRows(reader).map(asSent),
    };
  }),
  /** How many records have something in a field. */
  filled: query(READ)
    .input(z.object({ id }))
    .query(({ ctx, input }) => ctx.core.workers.read(countFilledTask, input.id, ctx.workspace, ctx.actor)),
  create: command(WRITE)
    .input(Wish.extend({ entity, target: entity.optional() }))
    .mutation(({ ctx, input: { entity: of, ...wish } }) =>
      ctx.write('core.customField.create', (work) => ({ id: defineField(work, of, wish) })),
    ),
  update: command(WRITE)
    .input(Wish.extend({ id }))
    .mutation(({ ctx, input: { id: field, ...wish } }) =>
      ctx.write('core.customField.update', (work) => {
        changeField(work, field, wish);
        return null;
      }),
    ),
  archive: command(WRITE)
    .input(z.object({ id, archived: z.boolean() }))
    .mutation(({ ctx, input }) =>
      ctx.write('core.customField.archive', (work) => {
        archiveField(work, input.id, input.archived);
        return null;
      }),
    ),
  order: command(WRITE)
    .input(z.object({ entity, ids: z.array(id).max(200) }))
    .mutation(({ ctx, input }) =>
      ctx.write('core.customField.order', (work) => {
        orderFields(work, input.entity, input.ids);
        return null;
      }),
    ),
});
