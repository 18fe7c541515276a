import { AppError } from '#shared/errors.ts';
import { applyMove } from '../../../core/entities/lifecycle.ts';
import type { RecordValues } from '../../../core/entities/record-values.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import { createRecord, type GivenValues } from '../../../core/records/write-record.ts';
import type { Work } from '../../../core/storage/work.ts';
import { Contact, Customer } from '../../directory/index.ts';
import { Lead, leadLifecycle } from '../../marketing/index.ts';
import { Deal } from '../deal-entity.ts';
import { salespersonOf } from '../salespeople.ts';

/** What a lead becomes: a record that is there, or a new one with these values. */
export type Becomes = { readonly id: string } | { readonly values: GivenValues };

export interface Conversion {
  readonly leadId: string;
  readonly customer: Becomes;
  /** Null where the lead names nobody. */
  readonly contact: Becomes | null;
  /** Null where there is nothing to sell yet. */
  readonly deal: { readonly values: GivenValues } | null;
}

export interface Converted {
  readonly customerId: string;
  readonly contactId: string | null;
  readonly dealId: string | null;
}

/**
 * Makes customer, contact and deal of an accepted lead, in one action that can be undone as one. What is there already
 * stays as it is; the deal keeps its lead, and with it source and campaign. Throws `leadConverted` for one that was.
 */
export function convertLead(
  work: Work,
  { leadId, customer, contact, deal }: Conversion,
  scope: FilterScope,
): Converted {
  readRecord(work, Lead, leadId, scope);
  const lead = work.demandRow(Lead, leadId);
  if (lead.status === 'converted') throw new AppError('leadConverted', { lead: String(lead.name) });
  const customerId =
    'id' in customer
      ? readRecord(work, Customer, customer.id, scope).id
      : createRecord(work, Customer, { role: 'prospect', ...customer.values }, scope);
  const contactId = contact && contactFor(work, contact, customerId, scope);
  const dealId = deal && dealFor(work, lead, deal.values, customerId, scope);
  const became: RecordValues = { customerId, contactId, dealId };
  applyMove(work, Lead, leadLifecycle, leadId, 'convert', became);
  return { customerId, contactId, dealId };
}

function contactFor(work: Work, contact: Becomes, customerId: string, scope: FilterScope): string {
  if ('values' in contact) return createRecord(work, Contact, { ...contact.values, customerId }, scope);
  const known = readRecord(work, Contact, contact.id, scope);
  // somebody who belonged to no company yet belongs to this one now
  if (known.customerId === null) work.update(Contact, contact.id, { customerId });
  return known.id;
}

function dealFor(
  work: Work,
  lead: RecordValues,
  values: GivenValues,
  customerId: string,
  scope: FilterScope,
): string {
  const seller = salespersonOf(work, String(lead.ownerId ?? work.actor.id));
  const source = Lead.field('sourceChannel')?.choices?.find(({ value }) => value === lead.sourceChannel);
  const made = createRecord(
    work,
    Deal,
    {
      openedOn: work.today,
      ...(source ? { sourceChannel: source.label.zh } : {}),
      ...(seller ? { ownerId: seller } : {}),
      ...values,
      customerId,
    },
    scope,
  );
  work.update(Deal, made, { leadId: String(lead.id) });
  return made;
}
