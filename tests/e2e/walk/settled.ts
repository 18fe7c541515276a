import type { Page, Request } from '@playwright/test';

/** An answer comes as a stream; one that a screen gave up halfway never ends, as far as the browser tells. */
const GIVEN_UP = 3000;

/** Knows when a page has got what it asked for: nothing is under way, and two frames were drawn since. */
export class Settled {
  readonly #page: Page;
  /** What is under way, with when its answer began. */
  readonly #underWay = new Map<Request, number>();

  constructor(page: Page) {
    this.#page = page;
    const over = (request: Request): void => {
      this.#underWay.delete(request);
    };
    page.on('request', (request) => {
      // a subscription never ends
      if (request.resourceType() !== 'eventsource') this.#underWay.set(request, Number.POSITIVE_INFINITY);
    });
    page.on('response', (response) => {
      if (this.#underWay.has(response.request())) this.#underWay.set(response.request(), Date.now());
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
      const waiting = [...this.#underWay].filter(([, answered]) => Date.now() - answered < GIVEN_UP);
      quiet = waiting.length === 0 ? quiet + 1 : 0;
      if (Date.now() > end)
        throw new Error(`still under way: ${waiting.map(([request]) => request.url()).join(', ')}`);
    }
  }
}
