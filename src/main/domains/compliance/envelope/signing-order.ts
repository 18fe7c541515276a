/** What the order of an envelope knows of somebody in it. */
export interface Turn {
  readonly id: string;
  /** From 1; those of one step act in any order. */
  readonly step: number;
  readonly part: 'approver' | 'signer' | 'copy';
  readonly status: 'waiting' | 'approved' | 'signed' | 'declined' | 'informed';
}

const waiting = ({ status }: Turn): boolean => status === 'waiting';

/**
 * Who may act now: approvers before all signers, and of each the lowest step that still waits. Members of one step act
 * in any order. Nobody once somebody has declined.
 */
export function whoseTurn<Each extends Turn>(turns: readonly Each[]): readonly Each[] {
  if (turns.some(({ status }) => status === 'declined')) return [];
  const approvers = turns.filter((each) => each.part === 'approver' && waiting(each));
  const open =
    approvers.length > 0 ? approvers : turns.filter((each) => each.part === 'signer' && waiting(each));
  const first = Math.min(...open.map(({ step }) => step));
  return open.filter(({ step }) => step === first);
}

/** Whether everybody who must has approved or signed; an envelope without a signer never is. */
export const isComplete = (turns: readonly Turn[]): boolean =>
  turns.some(({ part }) => part === 'signer') &&
  turns.every(({ part, status }) =>
    part === 'copy' ? true : status === (part === 'approver' ? 'approved' : 'signed'),
  );

/** The day of the last signature; null while there is none. */
export const lastSignedOn = (signers: readonly { readonly signedOn: string | null }[]): string | null =>
  signers.reduce<string | null>(
    (last, { signedOn }) => (signedOn !== null && (last === null || signedOn > last) ? signedOn : last),
    null,
  );
