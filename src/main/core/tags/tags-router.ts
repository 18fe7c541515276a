import { z } from 'zod';
import { cleanLine } from '#shared/clean-text.ts';
import type { Source } from '#shared/sources.ts';
import { TAG_COLOURS } from '#shared/tags.ts';
import { demand, demandEntity } from '../access/access.ts';
import { command, entityCommand, query, router } from '../router/procedure.ts';
import { changeTag, createTag, previewMerge, tagNamed } from './manage-tags.ts';
import { countTaggedTask, readTags } from './tag-list.ts';
import { addTag, removeTag } from './tag-record.ts';
import { MANAGE_TAGS, mergeTagsTask, removeTagTask } from './tag-tasks.ts';

const READ = 'core.tag.read';
const WRITE = 'core.tag.write';

const id = z.string().max(40);
const name = z.string().max(1000);
const colour = z.enum(TAG_COLOURS);
const entities = z.array(z.string().max(100)).max(100);
const onRecord = { entity: z.string().max(100), id };

/** What a worker needs to know of the command that it carries out. */
const commandOf = (ctx: { readonly source: Source; readonly commandKey: string | undefined }) => ({
  source: ctx.source,
  ...(ctx.commandKey === undefined ? {} : { key: ctx.commandKey }),
});

/** Tags, and what bears them. */
export const tagsRouter = router({
  list: query(READ).query(({ ctx }) => readTags(ctx.workspace.reader)),
  /** How many records of those that this person may see bear each tag. */
  counts: query(READ).query(({ ctx }) =>
    ctx.core.workers.read(countTaggedTask, null, ctx.workspace, ctx.actor),
  ),
  create: command(WRITE)
    .input(z.object({ name, colour: colour.optional(), entities: entities.optional() }))
    .mutation(({ ctx, input }) => ctx.write('core.tag.create', (work) => ({ id: createTag(work, input) }))),
  update: command(MANAGE_TAGS)
    .input(z.object({ id, name: name.optional(), colour: colour.optional(), entities: entities.optional() }))
    .mutation(({ ctx, input: { id: tag, ...wish } }) =>
      ctx.write('core.tag.update', (work) => {
        changeTag(work, tag, wish);
        return null;
      }),
    ),
  /** How many records would get the other tag, and how many bear both already. */
  mergePreview: query(MANAGE_TAGS)
    .input(z.object({ id, into: id }))
    .query(({ ctx, input }) => previewMerge(ctx.workspace.reader, input.id, input.into)),
  /** Gives every record that bears the one tag the other instead. */
  merge: command(MANAGE_TAGS)
    .input(z.object({ id, into: id }))
    .mutation(({ ctx, input }) =>
      ctx.core.workers.write(mergeTagsTask, { ...input, command: commandOf(ctx) }, ctx.workspace, ctx.actor),
    ),
  /** Takes a tag off every record and removes it. */
  delete: command(MANAGE_TAGS)
    .input(z.object({ id }))
    .mutation(({ ctx, input }) =>
      ctx.core.workers.write(removeTagTask, { ...input, command: commandOf(ctx) }, ctx.workspace, ctx.actor),
    ),
  /** Puts a tag on a record: one there is, or, by its name, a new one. */
  add: entityCommand
    .input(z.object({ ...onRecord, tag: z.union([z.object({ id }), z.object({ name })]) }))
    .mutation(({ ctx, input }) => {
      const entity = ctx.scope.registry.get(input.entity);
      demandEntity(ctx.actor, entity, 'write');
      return ctx.write(`${entity.spec.domain}.${entity.name}.tag`, (work) => {
        const { tag } = input;
        const found = 'id' in tag ? tag.id : tagNamed(work, cleanLine(tag.name));
        if (found === undefined) demand(ctx.actor, WRITE);
        const tagId = found ?? createTag(work, { name: 'name' in tag ? tag.name : '' });
        addTag(work, entity, input.id, tagId);
        return { id: tagId };
      });
    }),
  remove: entityCommand.input(z.object({ ...onRecord, tagId: id })).mutation(({ ctx, input }) => {
    const entity = ctx.scope.registry.get(input.entity);
    demandEntity(ctx.actor, entity, 'write');
    return ctx.write(`${entity.spec.domain}.${entity.name}.tag`, (work) => {
      removeTag(work, entity, input.id, input.tagId);
      return null;
    });
  }),
});
