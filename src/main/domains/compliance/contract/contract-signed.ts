import { defineEvent } from '../../../core/events/event.ts';

/** A contract was signed, on whatever way. */
export interface SignedContract {
  readonly contractId: string;
  readonly dealId: string | null;
  readonly title: string;
  readonly number: string | null;
  readonly language: 'zh' | 'en';
  /** The day of the last signature. */
  readonly signedOn: string;
}

export const contractSigned = defineEvent<SignedContract>('compliance.contractSigned');
