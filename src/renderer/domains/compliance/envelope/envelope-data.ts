import type { Outputs } from '../../../data/trpc.ts';

export type EnvelopeData = Outputs['compliance']['envelope']['get'];
export type ContractEnvelopesData = Outputs['compliance']['envelope']['ofContract'];
export type Envelope = EnvelopeData['envelope'];
export type Signer = Envelope['signers'][number];
