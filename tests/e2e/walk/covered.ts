import type { Page } from '@playwright/test';

/** What a person cannot click on a small screen even after scrolling: something else lies over it, or it stands outside. */
export const covered = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const scroller = document.scrollingElement;
    if (scroller && scroller.scrollWidth > scroller.clientWidth) found.push('the page scrolls sideways');
    const wanted = document.querySelectorAll<HTMLElement>(
      'main h1, main button:not(:disabled), main a[href], main input:not(:disabled)',
    );
    for (const element of wanted) {
      if (
        !element.checkVisibility({ visibilityProperty: true }) ||
        element.closest('[role="row"], [aria-hidden="true"]')
      )
        continue;
      element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const { left, top, width, height } = element.getBoundingClientRect();
      if (width < 2 || height < 2) continue;
      const hit = document.elementFromPoint(left + Math.min(width, 40) / 2, top + height / 2);
      const own =
        hit !== null &&
        (element.contains(hit) || hit.contains(element) || element.parentElement?.contains(hit));
      if (!own)
        found.push(
          `${element.outerHTML.slice(0, 120)} is covered by ${hit?.outerHTML.slice(0, 80) ?? 'nothing'}`,
        );
    }
    return found;
  });
