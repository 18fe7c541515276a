import { type RefObject, useEffect, useRef } from 'react';

/**
 * Lets the keyboard's focus follow a date from cell to cell, also into a month that is drawn only then: `follow` is
 * called together with the change of the date.
 */
export function useDateFocus(date: string): { box: RefObject<HTMLDivElement | null>; follow: () => void } {
  const box = useRef<HTMLDivElement>(null);
  const following = useRef(false);
  useEffect(() => {
    if (!following.current) return;
    following.current = false;
    box.current?.querySelector<HTMLElement>(`[data-date="${date}"]`)?.focus();
  }, [date]);
  return {
    box,
    follow: () => {
      following.current = true;
    },
  };
}
