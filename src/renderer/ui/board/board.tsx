import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { VisuallyHidden } from '@mantine/core';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useTexts } from '../language/use-texts.ts';
import { uiTexts } from '../texts.ts';
import styles from './board.module.css';
import type { BoardCard, BoardColumn, BoardMove, Lifted } from './board-model.ts';
import { BoardContext, type BoardState } from './board-state.ts';

interface Props {
  readonly label: string;
  readonly columns: readonly BoardColumn[];
  readonly onMove: (move: BoardMove) => void;
  readonly onOpen: (card: BoardCard) => void;
  /** One `BoardLane` per column. */
  readonly children: ReactNode;
}

/** Cards in columns, moved by pointer or keyboard alike; what happens is announced. */
export function Board({ label, columns, onMove, onOpen, children }: Props) {
  const t = useTexts(uiTexts);
  const box = useRef<HTMLDivElement>(null);
  const [lifted, setLifted] = useState<Lifted | null>(null);
  const [said, setSaid] = useState('');

  const moved = useRef(onMove);
  moved.current = onMove;
  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => 'card' in source.data,
        onDrop: ({ source, location }) => {
          const to = location.current.dropTargets[0]?.data.column;
          const { card, column } = source.data as { card: BoardCard; column: string };
          if (typeof to === 'string' && to !== column) moved.current({ card, from: column, to });
        },
      }),
    [],
  );

  const state = useMemo((): BoardState => {
    const nameOf = (id: string): string => columns.find((column) => column.id === id)?.name ?? '';
    const beside = (id: string, direction: number): BoardColumn | undefined =>
      columns[columns.findIndex((column) => column.id === id) + direction];
    return {
      lifted,
      open: onOpen,
      lift: (card, column) => {
        setLifted({ card, from: column, over: column });
        setSaid(t('boardLifted', { card: card.name }));
      },
      shift: (direction) => {
        const next = lifted && beside(lifted.over, direction);
        if (!next) return;
        setLifted({ ...lifted, over: next.id });
        setSaid(t('boardOver', { column: next.name }));
        laneOf(box.current, next.id)?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
      },
      drop: () => {
        if (!lifted) return;
        setLifted(null);
        setSaid(t('boardDropped', { card: lifted.card.name, column: nameOf(lifted.over) }));
        if (lifted.over !== lifted.from) onMove({ card: lifted.card, from: lifted.from, to: lifted.over });
      },
      cancel: () => {
        setLifted(null);
        setSaid(t('boardCancelled'));
      },
      focusBeside: (column, direction) => {
        for (let next = beside(column, direction); next; next = beside(next.id, direction)) {
          const card = laneOf(box.current, next.id)?.querySelector<HTMLElement>('[data-card][tabindex="0"]');
          if (card) return card.focus();
        }
      },
    };
  }, [columns, lifted, onMove, onOpen, t]);

  return (
    <BoardContext value={state}>
      <section ref={box} aria-label={label} className={styles.board}>
        {children}
      </section>
      <VisuallyHidden role="status" aria-live="assertive">
        {said}
      </VisuallyHidden>
    </BoardContext>
  );
}

const laneOf = (board: HTMLElement | null, column: string): HTMLElement | null =>
  board?.querySelector<HTMLElement>(`[data-testid="column-${CSS.escape(column)}"]`) ?? null;
