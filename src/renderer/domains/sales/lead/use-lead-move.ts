import { client } from '../../../data/client.ts';
import { type CommandOptions, useCommand } from '../../../data/command.ts';

/** The moves of a lead, by the events of its lifecycle; the first three ask nothing. */
export const PLAIN_MOVES = ['accept', 'take', 'release'] as const;
export const ASKED_MOVES = { return: 'returnReason', assign: 'ownerId', postpone: 'postponedUntil' } as const;

export type PlainMove = (typeof PLAIN_MOVES)[number];
export type AskedMove = keyof typeof ASKED_MOVES;

export const isPlain = (event: string): event is PlainMove => PLAIN_MOVES.some((each) => each === event);
export const isAsked = (event: string): event is AskedMove => event in ASKED_MOVES;

export interface LeadMove {
  readonly event: PlainMove | AskedMove;
  readonly id: string;
  /** What the move asks for, such as the reason of a return. */
  readonly value?: string;
  readonly note?: string;
}

function send({ event, id, value = '', note }: LeadMove, options: CommandOptions): Promise<null> {
  const { lead } = client.marketing;
  const input = { ids: [id], note: note || null };
  switch (event) {
    case 'accept':
      return lead.accept.mutate(input, options);
    case 'take':
      return lead.take.mutate(input, options);
    case 'release':
      return lead.release.mutate(input, options);
    case 'return':
      return lead.return.mutate({ ...input, returnReason: value }, options);
    case 'assign':
      return lead.assign.mutate({ ...input, ownerId: value }, options);
    case 'postpone':
      return lead.postpone.mutate({ ...input, postponedUntil: value }, options);
  }
}

/** Moves a lead; what was done can be taken back. */
export const useLeadMove = (done?: (move: LeadMove) => void, failed?: () => boolean) => {
  const command = useCommand(
    async (move: LeadMove, options: CommandOptions) => {
      await send(move, options);
      return move;
    },
    { undo: true, ...(done ? { done } : {}), ...(failed ? { failed } : {}) },
  );
  return command;
};
