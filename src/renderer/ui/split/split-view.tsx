import { useLocalStorage } from '@mantine/hooks';
import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTexts } from '../language/use-texts.ts';
import { followPointer } from '../pointer/follow-pointer.ts';
import { uiTexts } from '../texts.ts';
import { splitSize } from './split-size.ts';
import styles from './split-view.module.css';

interface Props {
  /** Under which name the width is remembered on this machine. */
  readonly name: string;
  readonly main: ReactNode;
  /** Null where nothing stands beside the main part, which then has the whole room and stays what it was. */
  readonly side: ReactNode | null;
  /** First width of the side, in pixels. */
  readonly width?: number;
}

const LEAST = 240;
const STEP = 24;

/**
 * Two parts beside one another with an edge between them that can be moved: by pointer, or by ← → Home End on it; a
 * double click gives the first width back. The main part keeps at least as much as the side may shrink to.
 */
export function SplitView({ name, main, side, width = 360 }: Props) {
  const t = useTexts(uiTexts);
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(Number.POSITIVE_INFINITY);
  const [chosen, setChosen] = useLocalStorage({
    key: `vendordesk.split.${name}`,
    defaultValue: width,
    getInitialValueInEffect: false,
  });
  useEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(([entry]) => setRoom(entry?.contentRect.width ?? 0));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  const size = splitSize(chosen, room, LEAST);
  const most = splitSize(Number.POSITIVE_INFINITY, room, LEAST);
  const choose = (next: number): void => setChosen(splitSize(next, room, LEAST));

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    event.preventDefault();
    event.currentTarget.focus();
    followPointer(event, (across) => choose(size - across));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to: Record<string, number> = {
      ArrowLeft: size + STEP,
      ArrowRight: size - STEP,
      Home: most,
      End: LEAST,
      Enter: width,
    };
    const next = to[event.key];
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
  };
  return (
    <div
      ref={box}
      className={styles.split}
      style={{ gridTemplateColumns: side === null ? 'minmax(0, 1fr)' : `minmax(0, 1fr) 9px ${size}px` }}
    >
      <div className={styles.part}>{main}</div>
      {side !== null && (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved */}
          <div
            role="separator"
            tabIndex={0}
            aria-orientation="vertical"
            aria-label={t('splitEdge')}
            aria-valuemin={LEAST}
            aria-valuemax={Number.isFinite(most) ? most : undefined}
            aria-valuenow={Math.round(size)}
            title={t('splitEdge')}
            className={styles.edge}
            onPointerDown={onPointerDown}
            onDoubleClick={() => choose(width)}
            onKeyDown={onKeyDown}
          />
          <div className={styles.part}>{side}</div>
        </>
      )}
    </div>
  );
}
