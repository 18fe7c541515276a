import { onEvent } from '../../../core/events/on-event.ts';
import { contractSigned, soldContract } from '../../compliance/index.ts';
import { writeOrder } from './order-from-contract.ts';

/** With its last signature a sales contract becomes an order that waits to be confirmed. */
export const orderOnSignature = onEvent(contractSigned, (work, { contractId, signedOn }) => {
  const sold = soldContract(work, contractId);
  if (sold) writeOrder(work, sold, signedOn);
});
