/** What must be known before delivery can begin. The names are fields of the order. */
export const HANDOVER_FIELDS = [
  'contactId',
  'environment',
  'acceptance',
  'promises',
  'paymentTerms',
  'deliveryOwnerId',
] as const;
export type HandoverField = (typeof HANDOVER_FIELDS)[number];

/** What stands between an order and its confirmation: points of the hand-over in their order, and the credit check. */
export interface Hindrances {
  readonly missing: readonly HandoverField[];
  readonly credit: boolean;
}

const isFilled = (value: unknown): boolean =>
  typeof value === 'string' ? value.trim() !== '' : value !== null && value !== undefined;

/** What an order lacks to be confirmed; the same for whoever confirms and for the screen that asks. Pure. */
export const hindrancesOf = (order: Readonly<Record<string, unknown>>): Hindrances => ({
  missing: HANDOVER_FIELDS.filter((name) => !isFilled(order[name])),
  credit: order.credit !== 'passed',
});
