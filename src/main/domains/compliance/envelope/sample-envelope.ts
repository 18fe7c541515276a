import { Attachment } from '../../../core/files/attachment-entity.ts';
import { keepBytes } from '../../../core/files/file-content.ts';
import { scopeOfWork } from '../../../core/lists/scope-of-work.ts';
import type { Work } from '../../../core/storage/work.ts';
import { Contract } from '../contract/contract-entity.ts';
import { partiesOf } from '../contract/contract-read.ts';
import { samplePdf } from './sample-pdf.ts';
import { sendEnvelope } from './send-envelope.ts';

const PDF = 'application/pdf';

/** The sample company sends a contract for signature: its own side first, then the other. */
export function sampleEnvelope(work: Work, contractId: string): void {
  const contract = work.find(Contract, contractId);
  if (contract?.status !== 'approved') return;
  const name = `${contract.title}.pdf`;
  const bytes = samplePdf(['Service agreement', `${contract.number ?? ''}`, 'Sample document, not binding']);
  const hash = keepBytes(work, bytes);
  const place = { recordEntity: 'contract', recordId: contractId, confidential: 0 };
  work.insert(Attachment, {
    ...place,
    name,
    mediaType: PDF,
    size: bytes.byteLength,
    hash,
    thumbnail: null,
    note: null,
  });
  const signers = partiesOf(work, contractId)
    .toSorted((a, b) => a.side.localeCompare(b.side))
    .map(({ side, legalName, signatory }, at) => ({
      name: side === 'ours' ? work.actor.name : (signatory ?? '法定代表人'),
      organisation: legalName,
      side,
      part: 'signer' as const,
      step: at + 1,
      personId: side === 'ours' ? work.actor.id : null,
    }));
  const scope = scopeOfWork(work);
  const input = { contractId, fileId: '', signers, expiresOn: null, note: null };
  sendEnvelope(work, input, { hash, name, pages: 1 }, scope);
}
