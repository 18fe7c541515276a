import { AppError } from '#shared/errors.ts';
import type { RecordReader } from '../../../core/entities/entity.ts';
import { openEnvelope } from './read-envelopes.ts';

/** Throws `envelopeOpen` while the contract is out for signature in the program: its state follows from there. */
export function demandNoOpenEnvelope(reader: RecordReader, contractId: string): void {
  const open = openEnvelope(reader, contractId);
  if (open) throw new AppError('envelopeOpen', { title: open.title });
}
