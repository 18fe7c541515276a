import type { Page, Request } from '@playwright/test';

/** Knows when a page has got what it asked for: nothing is under way, and two frames were drawn since. */
export class Settled {
  readonly #page: Page;
  readonly #underWay = new Set<Request>();

  constructor(page: Page) {
    this.#page = page;
    const over = (request: Request): void => {
      this.#underWay.delete(request);
    };
    page.on('request', (request) => {
      // a subscription never ends
      if (request.resourceType() !== 'eventsource') this.#underWay.add(request);
    });
    page.on('requestfinished', over);
    page.on('requestfailed', over);
  }

  /** Forgets what an earlier screen asked for and no longer wants. */
  begin(): void {
    this.#underWay.clear();
  }

  /** Waits until the page rests; what takes longer than fifteen seconds is an error. */
  async wait(): Promise<void> {
    const end = Date.now() + 15_000;
    for (let quiet = 0; quiet < 2; ) {
      await this.#page.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 20))),
      );
      quiet = this.#underWay.size === 0 ? quiet + 1 : 0;
      if (Date.now() > end)
        throw new Error(`still under way: ${[...this.#underWay].map((request) => request.url()).join(', ')}`);
    }
  }
}
