import type { PointerEvent } from 'react';

/**
 * Follows a pressed pointer wherever it goes: `move` gets how far it is from where it was pressed, in pixels; `end`
 * whether it was let go or taken away. The element that was pressed hears it all.
 */
export function followPointer(
  event: PointerEvent<HTMLElement>,
  move: (across: number) => void,
  end?: (letGo: boolean) => void,
): void {
  const element = event.currentTarget;
  const begin = event.clientX;
  element.setPointerCapture(event.pointerId);
  const onMove = ({ clientX }: globalThis.PointerEvent): void => move(clientX - begin);
  const onEnd = ({ type }: globalThis.PointerEvent): void => {
    element.removeEventListener('pointermove', onMove);
    element.removeEventListener('pointerup', onEnd);
    element.removeEventListener('pointercancel', onEnd);
    end?.(type === 'pointerup');
  };
  element.addEventListener('pointermove', onMove);
  element.addEventListener('pointerup', onEnd);
  element.addEventListener('pointercancel', onEnd);
}
