import type { KeyboardEvent } from 'react';

/** Arrows move through the navigation; → opens a group and ← closes it. */
export function moveInNavigation(event: KeyboardEvent<HTMLElement>): void {
  const ways = [...event.currentTarget.querySelectorAll<HTMLElement>('a, button')];
  const here = ways.find((way) => way === document.activeElement);
  if (!here || event.ctrlKey || event.metaKey || event.altKey) return;
  const expanded = here.getAttribute('aria-expanded');
  if (
    (event.key === 'ArrowRight' && expanded === 'false') ||
    (event.key === 'ArrowLeft' && expanded === 'true')
  ) {
    event.preventDefault();
    here.click();
    return;
  }
  const at = ways.indexOf(here);
  const to: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: ways.length - 1 };
  const next = ways[to[event.key] ?? -1];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
