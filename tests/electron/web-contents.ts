import { EventEmitter } from 'node:events';
import type { Page } from '@playwright/test';

/** What cannot be cloned must fail here as it does over real IPC. */
export const overTheWire = <T>(value: T): T => structuredClone(value);

let contents = 0;

/** The page of a window, as the main process sees it. */
export class WebContentsDouble extends EventEmitter {
  readonly id: number;
  readonly page: Promise<Page>;
  readonly #opened = Promise.withResolvers<Page>();
  #page: Page | undefined;
  openHandler: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });

  constructor() {
    super();
    contents += 1;
    this.id = contents;
    this.page = this.#opened.promise;
  }

  isDestroyed = (): boolean => this.#page?.isClosed() ?? false;

  setWindowOpenHandler(handler: WebContentsDouble['openHandler']): void {
    this.openHandler = handler;
  }

  attach(page: Page): void {
    this.#page = page;
    this.#opened.resolve(page);
  }

  send(channel: string, ...args: unknown[]): void {
    const sent = overTheWire(args);
    const deliver = async (): Promise<void> => {
      const page = await this.page;
      await page.evaluate(
        ([to, values]) =>
          (window as unknown as { vendordeskReceive(c: string, v: unknown[]): void }).vendordeskReceive(
            to,
            values,
          ),
        [channel, sent] as const,
      );
    };
    deliver().catch(() => undefined); // the page went away meanwhile, as a real one may
  }
}
