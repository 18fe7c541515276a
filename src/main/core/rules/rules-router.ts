import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { RuleDefinition } from '#shared/rules/rule-definition.ts';
import { demandEntity, mayRead, mayWrite } from '../access/access.ts';
import { readRecord } from '../records/read-record.ts';
import type { Context } from '../router/context.ts';
import { command, type Desk, query, router } from '../router/procedure.ts';
import { keepRuleDue, ruleRunOfGroup } from '../storage/rule-store.ts';
import { isRuled } from './is-ruled.ts';
import { RULE_WRITE } from './judge-due.ts';
import {
  createRule,
  demandRule,
  disableRule,
  enableRule,
  markTried,
  removeRule,
  saveRule,
} from './keep-rule.ts';
import { listRules, type RuleReading, readRule, readRuns } from './read-rules.ts';
import { allRules, versionsOf } from './rule-versions.ts';
import { ruleWords } from './rule-words.ts';
import { ruleTrialTask } from './trial.ts';

const READ = 'core.rule.read';
const START = 'core.rule.start';
const id = z.string().max(40);
const entity = z.string().max(100);
const name = z.string().trim().min(1).max(80);

const reading = (ctx: Context & Desk): RuleReading => ({
  reader: ctx.workspace.reader,
  scope: ctx.scope,
  lifecycles: ctx.core.lifecycles,
  currency: ctx.workspace.facts.currency,
  now: ctx.workspace.clock(),
});

const soundness = ({ scope, core: { lifecycles, documentKinds } }: Context & Desk) => ({
  scope,
  lifecycles,
  documentKinds,
});

/** What happens by itself. */
export const rulesRouter = router({
  list: query(READ).query(({ ctx }) => listRules(reading(ctx))),
  get: query(READ)
    .input(z.object({ id }))
    .query(({ ctx, input }) => {
      demandEntity(
        ctx.actor,
        ctx.scope.registry.get(demandRule(ctx.workspace.reader, input.id).entityName),
        'read',
      );
      return readRule(input.id, reading(ctx));
    }),
  /** What a rule is written with: the kinds of record it may be about, and how they move. */
  vocabulary: query(READ).query(({ ctx }) =>
    ctx.scope.registry.all
      .filter((each) => isRuled(each) && mayRead(ctx.actor, each))
      .map((each) => {
        const lifecycle = ctx.core.lifecycles.find((one) => one.entity === each.name);
        return {
          name: each.name,
          label: each.spec.label,
          mayWrite: mayWrite(ctx.actor, each),
          states: lifecycle?.states ?? [],
          moves: (lifecycle?.moves ?? []).map(({ event, label, needs }) => ({ event, label, needs })),
        };
      }),
  ),
  /** A rule in words, as it would be saved. */
  sentence: query(READ)
    .input(z.object({ entity, definition: RuleDefinition }))
    .query(({ ctx, input }) => {
      const target = ctx.scope.registry.get(input.entity);
      demandEntity(ctx.actor, target, 'read');
      return ruleWords(target, input.definition, reading(ctx));
    }),
  runs: query(READ)
    .input(
      z.object({
        id,
        cursor: z.number().int().positive().optional(),
        matchedOnly: z.boolean().default(true),
      }),
    )
    .query(({ ctx, input }) =>
      readRuns(input.id, { before: input.cursor, matchedOnly: input.matchedOnly }, reading(ctx)),
    ),
  /** The rule that a change group is the work of; null where it is none’s. */
  ofGroup: query(READ)
    .input(z.object({ group: z.number().int().positive() }))
    .query(({ ctx, input }) => {
      const run = ruleRunOfGroup(ctx.workspace.reader, input.group);
      return run ? { id: run.ruleId, revision: run.revision } : null;
    }),
  create: command(RULE_WRITE)
    .input(z.object({ name, entity, definition: RuleDefinition }))
    .mutation(({ ctx, input }) =>
      ctx.write('core.rule.create', (work) => ({ id: createRule(work, input, soundness(ctx)) })),
    ),
  save: command(RULE_WRITE)
    .input(z.object({ id, name, definition: RuleDefinition }))
    .mutation(({ ctx, input }) =>
      ctx.write('core.rule.save', (work) => {
        saveRule(work, input.id, input, soundness(ctx));
        return null;
      }),
    ),
  /** Tries the latest version over what happened lately; it writes nothing but that it was tried. */
  trial: command(RULE_WRITE)
    .input(z.object({ id }))
    .mutation(async ({ ctx, input }) => {
      const { reader } = ctx.workspace;
      const rule = demandRule(reader, input.id);
      const [latest] = versionsOf(reader, input.id);
      if (!latest) throw new AppError('invalidInput', { detail: input.id });
      const order = { entity: rule.entityName, ruleId: input.id, definition: latest.definition };
      const task = ruleTrialTask(ctx.core);
      const report = await ctx.core.workers.write(task, order, ctx.workspace, ctx.actor);
      await ctx.write('core.rule.tried', (work) => {
        markTried(work, input.id);
        return null;
      });
      return report;
    }),
  enable: command(RULE_WRITE)
    .input(z.object({ id }))
    .mutation(({ ctx, input }) =>
      ctx.write('core.rule.enable', (work) => {
        enableRule(work, input.id, soundness(ctx));
        return null;
      }),
    ),
  disable: command(RULE_WRITE)
    .input(z.object({ id }))
    .mutation(({ ctx, input }) =>
      ctx.write('core.rule.disable', (work) => {
        disableRule(work, input.id);
        return null;
      }),
    ),
  remove: command(RULE_WRITE)
    .input(z.object({ id }))
    .mutation(({ ctx, input }) =>
      ctx.write('core.rule.remove', (work) => {
        removeRule(work, input.id);
        return null;
      }),
    ),
  /** The rules that a person may start on records of a kind. */
  startable: query(START)
    .input(z.object({ entity }))
    .query(({ ctx, input }) => {
      demandEntity(ctx.actor, ctx.scope.registry.get(input.entity), 'read');
      return allRules(ctx.workspace.reader)
        .filter(({ state, entityName }) => state === 'active' && entityName === input.entity)
        .filter((rule) =>
          versionsOf(ctx.workspace.reader, rule.id).some(
            ({ definition, fromGroup, upToGroup }) =>
              fromGroup !== null && upToGroup === null && definition.when.on === 'manual',
          ),
        )
        .map((rule) => ({ id: rule.id, name: rule.name }));
    }),
  /** Starts a rule on a record that the person may see; it acts with the rights of its owner. */
  start: command(START)
    .input(z.object({ id, record: id }))
    .mutation(async ({ ctx, input }) => {
      const rule = demandRule(ctx.workspace.reader, input.id);
      const target = ctx.scope.registry.get(rule.entityName);
      demandEntity(ctx.actor, target, 'read');
      await ctx.write('core.rule.start', (work) => {
        readRecord(work, target, input.record, ctx.scope);
        const version = versionsOf(work, rule.id).find(
          ({ fromGroup, upToGroup }) => fromGroup !== null && upToGroup === null,
        );
        if (rule.state !== 'active' || !version) throw new AppError('ruleNotActive', { rule: rule.name });
        if (version.definition.when.on !== 'manual') throw new AppError('ruleNotManual', { rule: rule.name });
        keepRuleDue(work, {
          ruleId: rule.id,
          versionId: version.id,
          recordId: input.record,
          occasion: `by hand ${ctx.commandKey ?? work.now}`,
          cause: null,
          depth: 0,
          dueAt: work.now,
        });
        work.news.add('ruleDue');
        return null;
      });
      return null;
    }),
});
