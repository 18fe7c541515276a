import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useVirtualizer } from '@tanstack/react-virtual';
import clsx from 'clsx';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTexts } from '../language/use-texts.ts';
import { uiTexts } from '../texts.ts';
import styles from './board.module.css';
import { BoardCardBox } from './board-card-box.tsx';
import type { BoardCard, BoardColumn } from './board-model.ts';
import { useBoard } from './board-state.ts';

interface Props<Card extends BoardCard> {
  readonly column: BoardColumn;
  /** Count and sums. */
  readonly head: ReactNode;
  readonly cards: readonly Card[];
  /** Height of every card with its gap, in pixels. */
  readonly cardHeight: number;
  readonly renderCard: (card: Card) => ReactNode;
  readonly hasMore: boolean;
  readonly loadMore: () => void;
  readonly loading: boolean;
}

const AHEAD = 20;

/** One column: a head that stays, and as many cards as are in sight. */
export function BoardLane<Card extends BoardCard>(props: Props<Card>) {
  const { column, head, cards, cardHeight, renderCard, hasMore, loadMore, loading } = props;
  const t = useTexts(uiTexts);
  const { lifted } = useBoard();
  const lane = useRef<HTMLElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [dragOver, setDragOver] = useState(false);
  const [active, setActive] = useState(0);
  const virtual = useVirtualizer({
    count: cards.length,
    getScrollElement: () => box.current,
    estimateSize: () => cardHeight,
    overscan: 5,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;

  useEffect(() => {
    if (hasMore && last >= cards.length - AHEAD) loadMore();
  }, [last, cards.length, hasMore, loadMore]);

  useEffect(() => {
    if (!lane.current) return;
    return dropTargetForElements({
      element: lane.current,
      canDrop: ({ source }) => 'card' in source.data,
      getData: () => ({ column: column.id }),
      onDragEnter: () => setDragOver(true),
      onDragLeave: () => setDragOver(false),
      onDrop: () => setDragOver(false),
    });
  }, [column.id]);

  const focusCard = (index: number): void => {
    const to = Math.max(0, Math.min(cards.length - 1, index));
    setActive(to);
    virtual.scrollToIndex(to);
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-card="${to}"]`)?.focus());
  };

  const tabStop = Math.min(active, cards.length - 1);
  return (
    <section
      ref={lane}
      aria-label={column.name}
      data-testid={`column-${column.id}`}
      className={clsx(styles.lane, (dragOver || lifted?.over === column.id) && styles.over)}
    >
      <header className={styles.head}>{head}</header>
      <div ref={box} className={styles.cards}>
        <ul className={styles.sheet} style={{ height: virtual.getTotalSize() }}>
          {items.map(({ index, start }) => {
            const card = cards[index];
            if (!card) return null;
            return (
              <BoardCardBox
                key={card.id}
                card={card}
                column={column.id}
                index={index}
                top={start}
                height={cardHeight - 8}
                tabStop={index === tabStop}
                onStep={focusCard}
                onFocus={setActive}
              >
                {renderCard(card)}
              </BoardCardBox>
            );
          })}
        </ul>
        {cards.length === 0 && !loading && <p className={styles.none}>{t('boardEmptyColumn')}</p>}
      </div>
    </section>
  );
}
