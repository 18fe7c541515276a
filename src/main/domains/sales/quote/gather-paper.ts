import { Person } from '../../../core/access/person.ts';
import { civilDate } from '../../../core/clock.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import type { DocumentSource } from '../../../core/templates/index.ts';
import { Product } from '../../catalog/index.ts';
import { Customer } from '../../directory/index.ts';
import type { QuotePaper } from './paper.ts';
import { pricingInput, type QuoteRow, readQuote, termsOf } from './read.ts';

/** What a quote's paper says, gathered from its records; throws `notFound` for a quote this actor may not see. */
export function gatherQuotePaper(source: DocumentSource, id: string, scope: FilterScope): QuotePaper {
  const { reader, facts, now } = source;
  const page = readQuote(reader, id, scope);
  const quote = page.quote as unknown as QuoteRow;
  const customer = quote.customerId === null ? undefined : reader.find(Customer, quote.customerId);
  const createdAt = quote.sentAt ?? now;
  const present = (lines: readonly (string | null | undefined)[]): string[] =>
    lines.filter((line): line is string => !!line);
  return {
    number: quote.number,
    revision: quote.revision,
    title: quote.title,
    issuedOn: civilDate(createdAt, facts.timeZone),
    validUntil: quote.validUntil,
    preparedBy: reader.find(Person, quote.createdBy)?.name ?? null,
    conditions: quote.terms,
    paymentDays: quote.paymentDays,
    company: { name: facts.company, lines: [] },
    customer: {
      name: customer?.name ?? '—',
      lines: present([customer?.address, customer?.country, customer?.taxNumber, customer?.phone]),
    },
    customerFacts: {
      address: customer?.address ?? null,
      taxNumber: customer?.taxNumber ?? null,
      phone: customer?.phone ?? null,
    },
    lines: page.lines.map((line) => ({
      ...pricingInput(line),
      description: line.description,
      code: line.productId === null ? null : (reader.find(Product, line.productId)?.code ?? null),
      unit: line.unit,
      startsOn: line.startsOn,
    })),
    terms: termsOf(quote),
    pricing: page.pricing,
    createdAt,
  };
}
