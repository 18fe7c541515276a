import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type RefObject, useEffect, useRef, useState } from 'react';

export type Side = 'before' | 'after';

const sideOf = (element: Element, x: number): Side => {
  const { left, width } = element.getBoundingClientRect();
  return x < left + width / 2 ? 'before' : 'after';
};

/** Lets a column's head be dragged onto another of the same grid; says on which side it would land. */
export function useHeadDrag(
  head: RefObject<HTMLElement | null>,
  grid: string,
  id: string,
  onPlace: ((id: string, target: string, side: Side) => void) | undefined,
): Side | null {
  const [side, setSide] = useState<Side | null>(null);
  const place = useRef(onPlace);
  place.current = onPlace;
  const drags = onPlace !== undefined;
  useEffect(() => {
    const element = head.current;
    const handle = element?.querySelector('[data-handle]');
    if (!element || !handle || !drags) return;
    const own = (data: Record<string | symbol, unknown>): string | null =>
      data.grid === grid && typeof data.column === 'string' && data.column !== id ? data.column : null;
    return combine(
      draggable({ element, dragHandle: handle, getInitialData: () => ({ grid, column: id }) }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => own(source.data) !== null,
        onDrag: ({ location }) => setSide(sideOf(element, location.current.input.clientX)),
        onDragLeave: () => setSide(null),
        onDrop: ({ source, location }) => {
          setSide(null);
          const column = own(source.data);
          if (column !== null) place.current?.(column, id, sideOf(element, location.current.input.clientX));
        },
      }),
    );
  }, [head, grid, id, drags]);
  return side;
}
