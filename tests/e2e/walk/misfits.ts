import type { Page } from '@playwright/test';

/**
 * Where texts do not fit: the page scrolls sideways, something stands out of its box, or an ellipsis hides a text that
 * no title says in full. What scrolls by itself, and what only screen readers hear, is not looked at.
 */
export const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const scroller = document.scrollingElement;
    if (scroller && scroller.scrollWidth > scroller.clientWidth) found.push('the page scrolls sideways');
    const say = (element: Element, what: string): void => {
      found.push(
        `${what}: ${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${element.textContent?.slice(0, 60)}”`,
      );
    };
    const scrolls = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowX);
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (element.clientWidth === 0 || element.scrollWidth <= element.clientWidth + 1) continue;
      if (!element.textContent?.trim() || element.closest('svg, [data-sr], textarea')) continue;
      const style = getComputedStyle(element);
      if (
        style.clipPath !== 'none' ||
        style.display === 'inline' ||
        !element.checkVisibility({ visibilityProperty: true })
      )
        continue;
      if (scrolls(element)) {
        // a box that may scroll does so for tables and boards, not for a page of text
        if (element.matches('main, main > section, main > div')) say(element, 'scrolls sideways');
        continue;
      }
      if (style.textOverflow === 'ellipsis') {
        element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
        if (element.closest('[title]') === null && element.querySelector('[title]') === null)
          say(element, 'clipped without a title');
        continue;
      }
      if (style.overflowX === 'hidden' || style.overflowX === 'clip') say(element, 'clipped');
      else if (
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
      )
        say(element, 'overflows');
    }
    return found;
  });
