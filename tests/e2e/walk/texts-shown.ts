import type { Page } from '@playwright/test';

/**
 * The texts that a page shows or says, each once: text nodes, names, hints and placeholders. Code is not language, and
 * what says that it is of another language is meant to be.
 */
export const textsShown = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = new Set<string>();
    const apart = 'script, style, code, body [lang], #recharts_measurement_span';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim();
      if (text && node.parentElement?.checkVisibility() && !node.parentElement.closest(apart))
        found.add(text);
    }
    for (const name of ['title', 'aria-label', 'placeholder'])
      for (const element of document.querySelectorAll(`[${name}]:not([aria-hidden])`)) {
        const text = element.getAttribute(name)?.trim();
        if (text && !element.closest(apart)) found.add(text);
      }
    return [...found];
  });
