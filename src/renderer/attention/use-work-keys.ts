import { useKeys } from '../ui/keys/use-keys.ts';

const LINE = '[data-waiting]';

const lines = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(LINE)];

/** The line that has the focus; undefined where none has. */
const current = (): HTMLElement | undefined =>
  document.activeElement?.closest<HTMLElement>(LINE) ?? undefined;

function move(by: 1 | -1): void {
  const all = lines();
  const at = current();
  const to = at ? all[all.indexOf(at) + by] : all[0];
  to?.querySelector<HTMLElement>('[data-open]')?.focus();
}

const press = (part: string): void => (current() ?? lines()[0])?.querySelector<HTMLElement>(part)?.click();

/** J and K move the focus from line to line, E ticks off, S puts off; Enter opens, as it does on any link. */
export function useWorkKeys(): void {
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    e: () => press('[data-complete]'),
    s: () => press('[data-snooze]'),
  });
}
