import { salutation } from '#shared/format/salutation.ts';
import type { TemplateData, TemplateRow } from '#shared/templates/variables.ts';
import type { Language, LocalText } from '#shared/texts.ts';
import { civilDate } from '../../../core/clock.ts';
import type { TablesOf } from '../../../core/entities/entity.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import { queryBuilder } from '../../../core/storage/query-builder.ts';
import { type DocumentSource, TextFiller } from '../../../core/templates/index.ts';
import { Product } from '../../catalog/index.ts';
import { Contact, Customer } from '../../directory/index.ts';
import { Deal } from '../deal-entity.ts';
import { DealNeed } from '../discovery/discovery-entities.ts';
import { Salesperson } from '../team-entities.ts';
import { Proposal } from './proposal-entity.ts';
import type { ProposalRow } from './proposal-row.ts';
import { PROPOSAL_FACTS } from './proposal-variables.ts';

const builder = queryBuilder<TablesOf<typeof DealNeed>>();
/** The texts of a proposal. */
export const PARTS = ['situation', 'solution', 'plan', 'investment'] as const;

export interface GatheredProposal {
  readonly data: TemplateData;
  readonly createdAt: number;
  /** Variables that its texts name and that have no value. */
  readonly missing: readonly LocalText[];
}

/** What a proposal's paper says, its own texts filled; throws `notFound` for one this actor may not see. */
export function gatherProposal(
  source: DocumentSource,
  id: string,
  scope: FilterScope,
  language: Language,
): GatheredProposal {
  const { reader, facts, now } = source;
  const proposal = readRecord(reader, Proposal, id, scope) as unknown as ProposalRow;
  const createdAt = proposal.sentAt ?? now;
  const known = factsOf(source, proposal, language);
  const missing = new Map<string, LocalText>();
  const filler = new TextFiller(PROPOSAL_FACTS, { values: known, lists: {} }, language, missing);
  const parts = Object.fromEntries(
    PARTS.map((name) => {
      const written = proposal[name];
      // submitted, a text stands as it was filled
      const filled =
        written === null || proposal.status !== 'draft' ? written : filler.line(written, null, {});
      return [`proposal.${name}`, filled];
    }),
  );
  const values: TemplateRow = {
    ...known,
    ...parts,
    'proposal.number': proposal.number,
    'proposal.revision': proposal.revision,
    'proposal.title': proposal.title,
    'proposal.date': civilDate(createdAt, facts.timeZone),
  };
  const needs = needsOf(source, proposal.dealId, language);
  return { data: { values, lists: { needs } }, createdAt, missing: [...missing.values()] };
}

/** Customer, recipient and deal, as templates and texts name them. */
function factsOf(
  { reader }: DocumentSource,
  { dealId, customerId, contactId }: ProposalRow,
  language: Language,
): TemplateRow {
  const deal = reader.find(Deal, dealId);
  const customer = customerId === null ? undefined : reader.find(Customer, customerId);
  const contact = contactId === null ? undefined : reader.find(Contact, contactId);
  const product = deal?.productId ? reader.find(Product, deal.productId) : undefined;
  const owner = deal?.ownerId ? reader.find(Salesperson, deal.ownerId) : undefined;
  const amount = deal?.amount ?? null;
  return {
    'customer.name': customer?.name ?? null,
    'customer.industry': customer?.industry ?? null,
    'customer.address': customer?.address ?? null,
    'recipient.name': contact?.name ?? null,
    'recipient.salutation': contact ? salutation(contact.name, contact.addressAs, language) : null,
    'recipient.title': contact?.title ?? null,
    'deal.name': deal?.name ?? null,
    'deal.product': product?.name ?? null,
    'deal.amount': amount === null ? null : { amount, currency: deal?.currency ?? 'CNY' },
    'deal.expectedClose': deal?.expectedClose ?? null,
    'deal.owner': owner?.name ?? null,
  };
}

/** The needs of the deal that were not dropped. */
function needsOf({ reader }: DocumentSource, dealId: string, language: Language): TemplateRow[] {
  const priorities = DealNeed.field('priority')?.choices ?? [];
  return reader
    .all(
      builder
        .selectFrom('dealNeed')
        .selectAll()
        .where('dealId', '=', dealId)
        .where('state', '!=', 'dropped')
        .where('deletedAt', 'is', null)
        .orderBy('createdAt')
        .orderBy('id'),
    )
    .map(({ title, priority, productId }) => ({
      title,
      priority: priorities.find(({ value }) => value === priority)?.label[language] ?? null,
      product: productId === null ? null : (reader.find(Product, productId)?.name ?? null),
    }));
}
