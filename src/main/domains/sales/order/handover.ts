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

const isFilled = (value: unknown): boolean =>
  typeof value === 'string' ? value.trim() !== '' : value !== null && value !== undefined;

/** The points of the hand-over that are not filled yet, in their order. Pure. */
export const missingForHandover = (order: Readonly<Record<string, unknown>>): HandoverField[] =>
  HANDOVER_FIELDS.filter((name) => !isFilled(order[name]));
