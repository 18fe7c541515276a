import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { Filter } from '#shared/filter/filter.ts';
import { entityPermission } from '../access/access.ts';
import { loadActor } from '../access/load-actor.ts';
import { Person } from '../access/person.ts';
import { command, query, router } from '../router/procedure.ts';
import { ApprovalAbsence } from './approval-absence-entity.ts';
import { ApprovalRoute } from './approval-route-entity.ts';
import { absences, allRoutes, stepsOf } from './approval-rows.ts';
import { decideApproval } from './decide-approval.ts';
import { keepRoute, RouteInput } from './keep-route.ts';
import { approvalInbox, approvalsOfRecord } from './read-approvals.ts';
import { VERDICTS } from './step-rules.ts';

const READ = 'core.approval.read';
const WRITE = 'core.approval.write';
const id = z.string().max(40);
const day = z.iso.date();

/** What waits for somebody's word, who gives it, and by which route. */
export const approvalsRouter = router({
  inbox: query(READ)
    .input(z.object({ which: z.enum(['mine', 'asked']).default('mine') }))
    .query(({ ctx, input }) =>
      approvalInbox(ctx.workspace.reader, input.which, ctx.core.approvalSubjects, ctx.scope),
    ),
  ofRecord: query(READ)
    .input(z.object({ entity: z.string().max(100), id }))
    .query(({ ctx, input }) =>
      approvalsOfRecord(ctx.workspace.reader, input, ctx.core.approvalSubjects, ctx.scope),
    ),
  decide: command(WRITE)
    .input(z.object({ id, verdict: z.enum(VERDICTS), comment: z.string().trim().max(2000).nullish() }))
    .mutation(({ ctx, input }) =>
      ctx.write('core.approval.decide', (work) => ({
        state: decideApproval(
          work,
          ctx.core.approvalSubjects,
          input.id,
          input.verdict,
          input.comment || null,
        ),
      })),
    ),
  /** Those who stand in for others, today and later. */
  absences: query(READ).query(({ ctx }) => {
    const { reader, today } = ctx.workspace;
    const name = (person: string): string => reader.find(Person, person)?.name ?? '—';
    return absences(reader)
      .filter(({ to }) => to >= today)
      .map((each) => ({
        id: each.id,
        person: name(each.personId),
        standIn: name(each.standInId),
        from: each.from,
        to: each.to,
        mine: each.personId === ctx.actor.id,
      }));
  }),
  /** Names who decides in one's own place from one day to another, both included. */
  addAbsence: command(WRITE)
    .input(z.object({ standInId: id, from: day, to: day }))
    .mutation(({ ctx, input }) =>
      ctx.write('core.approval.standIn', (work) => {
        if (input.to < input.from) throw new AppError('standInDates', { from: input.from, to: input.to });
        if (input.standInId === ctx.actor.id || !loadActor(work, input.standInId))
          throw new AppError('standInPerson');
        const values = { standInId: input.standInId, startsOn: input.from, endsOn: input.to };
        return { id: work.insert(ApprovalAbsence, { personId: ctx.actor.id, ...values }) };
      }),
    ),
  endAbsence: command(WRITE)
    .input(z.object({ id }))
    .mutation(({ ctx, input }) =>
      ctx.write('core.approval.standInEnd', (work) => {
        if (work.find(ApprovalAbsence, input.id)?.personId !== ctx.actor.id)
          throw new AppError('notFound', { entity: ApprovalAbsence.spec.label });
        work.update(ApprovalAbsence, input.id, { endedAt: work.now });
        return null;
      }),
    ),
  /** What routes can be made for. */
  kinds: query(entityPermission(ApprovalRoute, 'read')).query(({ ctx }) =>
    ctx.core.approvalSubjects.map(({ entity }) => ({
      entity,
      label: ctx.scope.registry.get(entity).spec.label,
    })),
  ),
  routes: query(entityPermission(ApprovalRoute, 'read')).query(({ ctx }) =>
    allRoutes(ctx.workspace.reader).map((route) => ({
      id: route.id,
      name: route.name,
      entity: route.entityName,
      kind: ctx.scope.registry.get(route.entityName).spec.label,
      priority: route.priority,
      active: route.active === 1,
      condition: route.condition === null ? null : Filter.parse(JSON.parse(route.condition)),
      steps: stepsOf(route),
    })),
  ),
  saveRoute: command(entityPermission(ApprovalRoute, 'write'))
    .input(RouteInput)
    .mutation(({ ctx, input }) =>
      ctx.write('core.approvalRoute.save', (work) => {
        if (!ctx.core.approvalSubjects.some(({ entity }) => entity === input.entity))
          throw new AppError('notFound', {
            entity: { zh: '可审批的单据类型', en: 'kind of document to approve' },
          });
        return { id: keepRoute(work, input) };
      }),
    ),
  switchRoute: command(entityPermission(ApprovalRoute, 'write'))
    .input(z.object({ id, active: z.boolean() }))
    .mutation(({ ctx, input }) =>
      ctx.write('core.approvalRoute.switch', (work) => {
        work.update(ApprovalRoute, input.id, { active: input.active ? 1 : 0 });
        return null;
      }),
    ),
});
