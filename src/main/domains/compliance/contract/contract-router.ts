import { z } from 'zod';
import { Filter } from '#shared/filter/filter.ts';
import { demand } from '../../../core/access/access.ts';
import { applyMove } from '../../../core/entities/lifecycle.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import { command, query, router } from '../../../core/router/procedure.ts';
import { contractPaper, keepPaper } from '../paper/issue-contract.ts';
import { AmendInput, amendContract } from './amend-contract.ts';
import { DraftInput, draftContract, SaveInput, saveContract } from './contract-commands.ts';
import { readDesk } from './contract-desk.ts';
import { Contract } from './contract-entity.ts';
import { APPROVE } from './contract-guards.ts';
import { contractLifecycle } from './contract-lifecycle.ts';
import { READ, readContract, WRITE } from './contract-page.ts';
import type { ContractRow } from './contract-read.ts';
import { Obligation } from './duty-entities.ts';
import { obligationLifecycle } from './duty-lifecycle.ts';
import { compareVersionsTask, deviationsTask } from './review-tasks.ts';
import { searchContracts } from './search-contracts.ts';

const CLAUSES = 'compliance.clause.read';
const id = z.string().max(40);
const reason = z.string().trim().max(1000).nullish();

export const contractRouter = router({
  desk: query(READ).query(({ ctx }) => readDesk(ctx.workspace.reader, ctx.workspace.today, ctx.scope)),
  get: query(READ)
    .input(z.object({ id, date: z.iso.date().optional() }))
    .query(({ ctx: { workspace, actor, scope }, input }) =>
      readContract(workspace.reader, input.id, input.date ?? workspace.today, actor, scope),
    ),
  draft: command(WRITE)
    .input(DraftInput)
    .mutation(({ ctx, input }) =>
      ctx.write('compliance.contract.draft', (work) => ({ id: draftContract(work, input, ctx.scope) })),
    ),
  save: command(WRITE)
    .input(SaveInput)
    .mutation(({ ctx, input }) =>
      ctx.write('compliance.contract.save', (work) => {
        saveContract(work, input, ctx.scope);
        return { version: work.find(Contract, input.id)?.version ?? 0 };
      }),
    ),
  /** Texts of contracts that hold the words typed, of contracts that meet the conditions. */
  search: query(READ)
    .input(
      z.object({
        text: z.string().max(200),
        filter: Filter.nullable().default(null),
        cursor: z.string().max(4000).nullish(),
      }),
    )
    .query(({ ctx: { workspace, actor, scope }, input: { text, filter, cursor = null } }) => {
      demand(actor, 'compliance.contractText.read');
      return searchContracts(workspace.reader, { text, filter, cursor }, scope);
    }),
  /** A move of its life other than a decision on its approval. */
  move: command(WRITE)
    .input(
      z.object({
        id,
        event: z.enum([
          'submit',
          'negotiate',
          'takeBack',
          'revise',
          'sendOut',
          'begin',
          'renew',
          'terminate',
          'void',
        ]),
        reason,
        endedOn: z.iso.date().nullish(),
      }),
    )
    .mutation(({ ctx, input: { id: contractId, event, ...given } }) =>
      ctx.write('compliance.contract.move', (work) => {
        readRecord(work, Contract, contractId, ctx.scope);
        applyMove(work, Contract, contractLifecycle, contractId, event, {
          reason: given.reason ?? null,
          endedOn: given.endedOn ?? null,
        });
        return null;
      }),
    ),
  /** Approves or rejects; of what is approved the paper is kept. */
  decide: command(APPROVE)
    .input(z.object({ id, approve: z.boolean(), reason }))
    .mutation(async ({ ctx, input }) => {
      await ctx.write('compliance.contract.decide', (work) => {
        demand(work.actor, APPROVE);
        readRecord(work, Contract, input.id, ctx.scope);
        const event = input.approve ? 'approve' : 'reject';
        applyMove(work, Contract, contractLifecycle, input.id, event, { reason: input.reason ?? null });
        return null;
      });
      const contract = ctx.workspace.reader.find(Contract, input.id);
      if (input.approve && contract) await keepPaper({ ...ctx, write: ctx.writeFurther }, contract);
      return null;
    }),
  /** Where the text departs from the library. */
  deviations: query(READ)
    .input(z.object({ id }))
    .query(({ ctx: { core, workspace, actor }, input }) => {
      demand(actor, CLAUSES);
      return core.workers.read(deviationsTask, input, workspace, actor);
    }),
  /** Any two versions of a contract, clause by clause. */
  compare: query(READ)
    .input(z.object({ id, left: id, right: id }))
    .query(({ ctx: { core, workspace, actor }, input }) =>
      core.workers.read(compareVersionsTask, input, workspace, actor),
    ),
  /** A version as a PDF, the latest where none is named; what was approved is the same bytes each time. */
  pdf: command(READ)
    .input(z.object({ id, versionId: id.nullish() }))
    .mutation(async ({ ctx, input }) => {
      const row = readRecord(ctx.workspace.reader, Contract, input.id, ctx.scope);
      const { name, bytes, missing } = await contractPaper(
        ctx,
        row as unknown as ContractRow,
        input.versionId ?? null,
      );
      const type = 'application/pdf';
      return { download: ctx.core.transfers.put({ name, type, bytes }), name, missing };
    }),
  /** The signature as it was made on paper. */
  sign: command(WRITE)
    .input(z.object({ id, signedOn: z.iso.date(), signatories: z.string().trim().min(1).max(500) }))
    .mutation(({ ctx, input }) =>
      ctx.write('compliance.contract.sign', (work) => {
        readRecord(work, Contract, input.id, ctx.scope);
        const { signedOn, signatories } = input;
        applyMove(work, Contract, contractLifecycle, input.id, 'sign', { signedOn, signatories });
        return null;
      }),
    ),
  amend: command(WRITE)
    .input(AmendInput)
    .mutation(({ ctx, input }) =>
      ctx.write('compliance.contract.amend', (work) => ({ id: amendContract(work, input, ctx.scope) })),
    ),
  fulfil: command('compliance.obligation.write')
    .input(z.object({ id, evidence: z.string().trim().min(1).max(1000) }))
    .mutation(({ ctx, input }) =>
      ctx.write('compliance.obligation.fulfil', (work) => {
        readRecord(work, Obligation, input.id, ctx.scope);
        applyMove(work, Obligation, obligationLifecycle, input.id, 'fulfil', { evidence: input.evidence });
        return null;
      }),
    ),
});
