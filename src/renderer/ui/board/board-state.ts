import { createContext, useContext } from 'react';
import type { BoardCard, Lifted } from './board-model.ts';

export interface BoardState {
  readonly lifted: Lifted | null;
  lift(card: BoardCard, column: string): void;
  /** Moves the lifted card over the next column in this direction. */
  shift(direction: -1 | 1): void;
  drop(): void;
  cancel(): void;
  /** Puts the focus on a card of the neighbouring column. */
  focusBeside(column: string, direction: -1 | 1): void;
  readonly open: (card: BoardCard) => void;
}

export const BoardContext = createContext<BoardState | null>(null);

export function useBoard(): BoardState {
  const board = useContext(BoardContext);
  if (!board) throw new Error('a board column stands outside of a board');
  return board;
}
