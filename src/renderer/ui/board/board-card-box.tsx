import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import clsx from 'clsx';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTexts } from '../language/use-texts.ts';
import { uiTexts } from '../texts.ts';
import styles from './board.module.css';
import type { BoardCard } from './board-model.ts';
import { useBoard } from './board-state.ts';

interface Props {
  readonly card: BoardCard;
  readonly column: string;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly tabStop: boolean;
  readonly onStep: (index: number) => void;
  readonly onFocus: (index: number) => void;
  readonly children: ReactNode;
}

/** A card's place on the board: it can be dragged, lifted by keyboard, and opened. */
export function BoardCardBox({
  card,
  column,
  index,
  top,
  height,
  tabStop,
  onStep,
  onFocus,
  children,
}: Props) {
  const t = useTexts(uiTexts);
  const board = useBoard();
  const box = useRef<HTMLDivElement>(null);
  const [dragging, setDragging] = useState(false);
  const held = board.lifted?.card.id === card.id;

  useEffect(() => {
    if (!box.current) return;
    return draggable({
      element: box.current,
      getInitialData: () => ({ card, column }),
      onDragStart: () => setDragging(true),
      onDrop: () => setDragging(false),
    });
  }, [card, column]);

  const whileLifted = (key: string): boolean => {
    if (key === 'ArrowRight') board.shift(1);
    else if (key === 'ArrowLeft') board.shift(-1);
    else if (key === 'Enter' || key === ' ') board.drop();
    else if (key === 'Escape' || key === 'Tab') board.cancel();
    else return false;
    return true;
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (held) {
      if (!whileLifted(event.key)) return;
    } else if (event.key === ' ') board.lift(card, column);
    else if (event.key === 'Enter') board.open(card);
    else if (event.key === 'ArrowDown') onStep(index + 1);
    else if (event.key === 'ArrowUp') onStep(index - 1);
    else if (event.key === 'ArrowRight') board.focusBeside(column, 1);
    else if (event.key === 'ArrowLeft') board.focusBeside(column, -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <li className={styles.place} style={{ transform: `translateY(${top}px)`, height }}>
      {/* biome-ignore lint/a11y/useSemanticElements: a button cannot hold a card's blocks, and cannot be dragged in Firefox */}
      <div
        ref={box}
        role="button"
        data-card={index}
        tabIndex={tabStop ? 0 : -1}
        aria-label={card.name}
        aria-roledescription={t('boardCardHint')}
        aria-pressed={held}
        className={clsx(styles.card, dragging && styles.dragging, held && styles.held)}
        onKeyDown={onKeyDown}
        onFocus={() => onFocus(index)}
        onClick={() => board.open(card)}
      >
        {children}
      </div>
    </li>
  );
}
