import { createHash } from 'node:crypto';
import { z } from 'zod';
import { BILLINGS } from '#shared/billing.ts';
import type { RecordReader } from '../../../core/entities/entity.ts';
import { ClauseBlocks, readBlocks } from './clause-blocks.ts';
import { type ContractRow, currentVersion, linesOfContract, partiesOf } from './contract-read.ts';

const text = z.string().nullable();
const amount = z.number().int().nullable();
const unit = z.enum(['days', 'months', 'years']).nullable();

const Terms = z.object({
  title: z.string(),
  kind: z.string(),
  customerId: text,
  amount,
  net: amount,
  tax: amount,
  amountKind: z.enum(['fixed', 'cap', 'none']).nullable(),
  currency: text,
  startsOn: text,
  termCount: amount,
  termUnit: unit,
  endsOn: text,
  autoRenew: amount,
  renewMonths: amount,
  noticeCount: amount,
  noticeUnit: unit,
  paymentTerms: text,
  governingLaw: text,
  language: z.enum(['zh', 'en']).nullable(),
  changes: text,
});
export type ContentTerms = z.infer<typeof Terms>;

const Party = z.object({
  role: z.enum(['partyA', 'partyB', 'other']),
  side: z.enum(['ours', 'theirs']),
  legalName: z.string(),
  creditCode: text,
  signatory: text,
  signatoryTitle: text,
});
export type ContentParty = z.infer<typeof Party>;

const Line = z.object({
  productId: text,
  description: z.string(),
  unit: text,
  quantity: z.string(),
  unitPrice: z.string(),
  taxRate: text,
  billing: z.enum(BILLINGS.map(({ value }) => value)).nullable(),
  termMonths: amount,
  freeMonths: amount,
  startsOn: text,
  currency: z.string(),
  net: z.number().int(),
  tax: z.number().int(),
  gross: z.number().int(),
});
export type ContentLine = z.infer<typeof Line>;

const Content = z.object({
  terms: Terms,
  parties: z.array(Party),
  lines: z.array(Line),
  blocks: ClauseBlocks,
});

/** All that an approval stands for and a signature binds: terms, parties, lines and text. */
export type ContractContent = z.infer<typeof Content>;

/** What a contract says now. The parse drops what is no part of it, in an order that is always the same. */
export function contractContent(reader: RecordReader, contract: ContractRow): ContractContent {
  const version = currentVersion(reader, contract.id);
  return Content.parse({
    terms: contract,
    parties: partiesOf(reader, contract.id),
    lines: linesOfContract(reader, contract.id),
    blocks: version ? readBlocks(version.blocks) : [],
  });
}

/** What a version was fixed with; null for those of programs that did not keep it. */
export const readContent = (json: string | null): ContractContent | null =>
  json === null ? null : Content.parse(JSON.parse(json));

/** The fingerprint of all that an approval stands for: whatever of it is edited afterwards gives another. */
export const contentHash = (reader: RecordReader, contract: ContractRow): string =>
  createHash('sha256')
    .update(JSON.stringify(contractContent(reader, contract)))
    .digest('hex');
