import { z } from 'zod';
import { BILLINGS } from '#shared/billing.ts';
import { demand, may } from '../../../core/access/access.ts';
import { applyMove, legalMoves } from '../../../core/entities/lifecycle.ts';
import { fieldValue } from '../../../core/lists/page.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import { command, query, router } from '../../../core/router/procedure.ts';
import { submitQuote, withdrawQuote } from './approval-commands.ts';
import {
  acceptQuote,
  createQuote,
  QuoteLines,
  quoteToContract,
  reviseQuote,
  saveQuote,
  sendQuote,
} from './commands.ts';
import { compareLines } from './compare.ts';
import { Quote, QuoteLine } from './entities.ts';
import { quoteLifecycle } from './lifecycle.ts';
import { priceForLine } from './price-for-line.ts';
import { priceQuote } from './pricing.ts';
import { routeNeeded } from './quote-approval.ts';
import { quotesOfDeal, readQuote } from './read.ts';

const id = z.string().max(40);
const READ = 'sales.quote.read';
const WRITE = 'sales.quote.write';
const amountText = z.string().max(40);

const lineInput = z.object({
  quantity: amountText,
  unitPrice: amountText,
  discountPercent: amountText.nullish(),
  taxRate: amountText.nullish(),
  optional: z.union([z.boolean(), z.literal(0), z.literal(1)]).nullish(),
  billing: z.enum(BILLINGS.map(({ value }) => value)).nullish(),
  termMonths: z.number().int().nullish(),
  freeMonths: z.number().int().nullish(),
});

export const quoteRouter = router({
  get: query(READ)
    .input(z.object({ id }))
    .query(({ ctx, input }) => {
      const page = readQuote(ctx.workspace.reader, input.id, ctx.scope);
      const mayWrite = may(ctx.actor, WRITE) && page.quote.deletedAt === null;
      const route =
        page.quote.status === 'draft' ? routeNeeded(ctx.workspace.reader, input.id, ctx.scope) : undefined;
      const moves = mayWrite ? legalMoves(quoteLifecycle, fieldValue(page.quote, 'status')) : [];
      return {
        ...page,
        moves: moves
          .filter(
            ({ event }) =>
              ![
                'supersede',
                'expire',
                'approve',
                'sendBack',
                page.quote.status === 'draft' && (route ? 'send' : 'submit'),
              ].includes(event),
          )
          .map(({ event, label, tone, needs }) => ({ event, label, tone, needs })),
        mayEdit: mayWrite && page.quote.status === 'draft',
        mayRevise:
          mayWrite &&
          (page.quote.status === 'sent' ||
            page.quote.status === 'rejected' ||
            page.quote.status === 'expired' ||
            page.quote.status === 'accepted'),
      };
    }),
  /** What lines that are still being typed come to. */
  price: query(READ)
    .input(
      z.object({
        lines: z.array(lineInput).max(999),
        currency: z.string().length(3),
        taxMode: z.enum(['exclusive', 'inclusive']),
        rounding: z.enum(['line', 'document']).default('line'),
        headerDiscount: z.object({ kind: z.enum(['percent', 'amount']), value: amountText }).nullish(),
      }),
    )
    .query(({ input: { lines, headerDiscount, ...terms } }) =>
      priceQuote(
        lines.map(({ quantity, unitPrice, discountPercent, taxRate, optional, ...term }) => ({
          quantity,
          unitPrice,
          discount: discountPercent ? { kind: 'percent', value: discountPercent } : null,
          taxRate: taxRate || null,
          optional: optional === true || optional === 1,
          billing: term.billing ?? null,
          termMonths: term.termMonths ?? null,
          freeMonths: term.freeMonths ?? null,
        })),
        { ...terms, headerDiscount: headerDiscount ?? null },
      ),
    ),
  /** What a product brings to a line, with the reason for its price. */
  lineFor: query(READ)
    .input(
      z.object({
        productId: id,
        quoteId: id.nullish(),
        quantity: amountText
          .regex(/^\d+(\.\d+)?$/)
          .nullish()
          .catch(null),
        priceBookId: id.nullish(),
        partnerId: id.nullish(),
      }),
    )
    .query(({ ctx, input }) => priceForLine(ctx.workspace.reader, input, ctx.scope.context.today, ctx.scope)),
  /** The quotes of a deal with what they come to, newest first. */
  ofDeal: query(READ)
    .input(z.object({ dealId: id }))
    .query(({ ctx, input }) => quotesOfDeal(ctx.workspace.reader, input.dealId, ctx.scope)),
  create: command(WRITE)
    .input(z.object({ dealId: id }))
    .mutation(({ ctx, input }) =>
      ctx.write('sales.quote.create', (work) => ({ id: createQuote(work, input.dealId, ctx.scope) })),
    ),
  save: command(WRITE)
    .input(
      z.object({
        id,
        version: z.number().int(),
        values: z.record(z.string().max(40), z.unknown()).default({}),
        lines: QuoteLines,
      }),
    )
    .mutation(({ ctx, input }) =>
      ctx.write('sales.quote.save', (work) => {
        saveQuote(work, input.id, input.version, input.values, input.lines, ctx.scope);
        return { version: work.find(Quote, input.id)?.version ?? 0 };
      }),
    ),
  send: command(WRITE)
    .input(z.object({ id }))
    .mutation(({ ctx, input }) =>
      ctx.write('sales.quote.send', (work) => {
        sendQuote(work, input.id, ctx.scope);
        return null;
      }),
    ),
  /** Puts a draft before its approvers. */
  submit: command(WRITE)
    .input(z.object({ id, reason: z.string().trim().max(2000).nullish() }))
    .mutation(({ ctx, input }) =>
      ctx.write('sales.quote.submit', (work) => {
        submitQuote(work, input.id, input.reason || null, ctx.scope);
        return null;
      }),
    ),
  withdraw: command(WRITE)
    .input(z.object({ id }))
    .mutation(({ ctx, input }) =>
      ctx.write('sales.quote.withdraw', (work) => {
        withdrawQuote(work, input.id, ctx.scope);
        return null;
      }),
    ),
  accept: command(WRITE)
    .input(z.object({ id, reason: z.string().max(1000).nullish() }))
    .mutation(({ ctx, input }) =>
      ctx.write('sales.quote.accept', (work) => {
        acceptQuote(work, input.id, input.reason ?? null, ctx.scope);
        return null;
      }),
    ),
  reject: command(WRITE)
    .input(z.object({ id, reason: z.string().max(1000).nullish() }))
    .mutation(({ ctx, input }) =>
      ctx.write('sales.quote.reject', (work) => {
        readRecord(work, Quote, input.id, ctx.scope);
        applyMove(work, Quote, quoteLifecycle, input.id, 'reject', { reason: input.reason ?? null });
        return null;
      }),
    ),
  revise: command(WRITE)
    .input(z.object({ id }))
    .mutation(({ ctx, input }) =>
      ctx.write('sales.quote.revise', (work) => ({ id: reviseQuote(work, input.id, ctx.scope) })),
    ),
  /** A contract draft with exactly the amounts of an accepted quote. */
  toContract: command('compliance.contract.write')
    .input(z.object({ id }))
    .mutation(({ ctx, input }) =>
      ctx.write('sales.quote.toContract', (work) => {
        demand(work.actor, READ);
        return { id: quoteToContract(work, input.id, ctx.scope) };
      }),
    ),
  compare: query(READ)
    .input(z.object({ left: id, right: id }))
    .query(({ ctx, input }) => {
      const [left, right] = [input.left, input.right].map((each) =>
        readQuote(ctx.workspace.reader, each, ctx.scope),
      ) as [ReturnType<typeof readQuote>, ReturnType<typeof readQuote>];
      const fields = Object.fromEntries(QuoteLine.fields.map(({ name, label }) => [name, label]));
      return {
        lines: compareLines(left, right),
        fields,
        left: left.pricing.totals,
        right: right.pricing.totals,
      };
    }),
});
