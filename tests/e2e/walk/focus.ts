import type { Page } from '@playwright/test';

/** More stops than any screen has. */
const MANY = 300;

/**
 * Tabs through the content of a screen from its first stop until the focus leaves it. Says where the focus cannot be
 * seen, and what can be clicked and is never reached. A list's rows are one stop: arrows move within.
 */
export async function keyboardFaults(page: Page): Promise<string[]> {
  await page.keyboard.press('Shift'); // the last hand was at the keyboard, so focus shows
  await page.evaluate(() => {
    const first = document.querySelector<HTMLElement>(
      'main a[href], main button:not(:disabled), main input:not(:disabled), main [tabindex="0"]',
    );
    first?.focus();
  });
  const faults: string[] = [];
  for (let at = 0; at < MANY; at++) {
    const { inside, fault } = await page.evaluate(() => {
      const state = window as unknown as {
        walked?: { reached: Set<Element>; last: Element | null; look: string };
      };
      state.walked ??= { reached: new Set(), last: null, look: '' };
      const { walked } = state;
      // what shows the focus may be the part itself, what surrounds it, or what stands beside a hidden input
      const lookOf = (element: Element): string =>
        [
          element,
          element.parentElement,
          element.parentElement?.parentElement,
          ...(element.parentElement?.children ?? []),
        ]
          .map((part) => {
            if (!part) return '';
            const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor } =
              getComputedStyle(part);
            return [outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor].join(' ');
          })
          .join('|');
      // a colour on its way is not yet the colour
      for (const animation of document.getAnimations()) animation.finish();
      let fault = '';
      if (
        walked.last?.isConnected &&
        walked.last !== document.activeElement &&
        lookOf(walked.last) === walked.look
      )
        fault = `focus is not seen: ${walked.last.outerHTML.slice(0, 160)}`;
      const now = document.activeElement;
      const inside = now !== null && now.closest('main') !== null && !walked.reached.has(now);
      if (inside) {
        walked.reached.add(now);
        walked.last = now;
        walked.look = lookOf(now);
      }
      return { inside, fault };
    });
    if (fault) faults.push(fault);
    if (!inside) break;
    await page.keyboard.press('Tab');
  }
  const missed = await page.evaluate(() => {
    const state = window as unknown as { walked?: { reached: Set<Element> } };
    const reached = state.walked?.reached ?? new Set();
    delete state.walked;
    const wanted = document.querySelectorAll<HTMLElement>(
      'main a[href], main button:not(:disabled), main input:not(:disabled), main select, main textarea',
    );
    return (
      [...wanted]
        .filter((element) => !reached.has(element) && element.checkVisibility({ visibilityProperty: true }))
        .filter(
          (element) =>
            !element.matches('[type="radio"], [type="file"], [aria-hidden="true"], [type="hidden"]'),
        )
        // one stop with arrows inside
        .filter(
          (element) => !element.closest('[role="grid"], [role="treegrid"], [role="tablist"], [data-card]'),
        )
        .filter(
          (element) => !(element.tabIndex < 0 && element.closest('.mantine-Input-wrapper, [role="listbox"]')),
        )
        .map((element) => `not reached: ${element.outerHTML.slice(0, 160)}`)
    );
  });
  return [...faults, ...missed];
}
