import { notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import { forgetAnswers, keepAnswers } from '../data/keep-answers.ts';
import type { SessionStatus } from '../data/session.ts';
import { forgetKept } from '../ui/history/kept.ts';

/** A person at a workspace; the screens belong to them. */
export interface Seat {
  readonly workspace: string;
  readonly personId: string;
}

const isSame = (one: Seat | null, other: Seat | null): boolean =>
  one?.workspace === other?.workspace && one?.personId === other?.personId;

const seatOf = (status: SessionStatus | undefined): Seat | null =>
  status?.state === 'open' && status.current && status.person
    ? { workspace: status.current.path, personId: status.person.id }
    : null;

/** Locked by the program itself, in a workspace whose screens are still there. */
const isPaused = (status: SessionStatus | undefined, seat: Seat | null): boolean =>
  status?.state === 'locked' &&
  (status.lockedBy === 'idle' || status.lockedBy === 'sleep') &&
  status.current?.path === seat?.workspace;

interface Seated {
  /** Whose screens are kept; null where there are none. */
  readonly seat: Seat | null;
  /** True while they wait, out of sight, for the same person to come back. */
  readonly paused: boolean;
}

/**
 * Whose screens stand in the window. They outlive a lock that the program made by itself, so that nothing typed is
 * lost; a lock by the person, another person or another workspace ends them, and what they had been told is forgotten.
 */
export function useSeat(status: SessionStatus | undefined): Seated {
  const [seat, setSeat] = useState<Seat | null>(null);
  const present = seatOf(status);
  const paused = seat !== null && isPaused(status, seat);
  const ended = status !== undefined && !paused && !isSame(seat, present);

  useEffect(() => {
    if (!ended) return;
    // the screens of before were taken down with the render that saw the change
    forgetAnswers();
    forgetKept();
    if (seat !== null) notifications.clean(); // what was told before anybody was in is told to whoever comes in
    setSeat(present);
  }, [ended, present, seat]);

  useEffect(() => {
    if (!paused) return;
    // the frame asks for everything again when it comes back into sight
    return keepAnswers();
  }, [paused]);

  return ended ? { seat: null, paused: false } : { seat, paused };
}
