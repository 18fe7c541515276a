/** What the page can call in the double. */
export interface PageBindings {
  vendordeskIpc(
    kind: 'invoke' | 'send',
    channel: string,
    args: unknown[],
  ): Promise<{ value?: unknown; error?: string }>;
  vendordeskReceive(channel: string, args: unknown[]): void;
}

/**
 * Runs in the page before any script of it, and gives the built preload script its `require('electron')`. It is sent
 * to the page as text, so it may use nothing from outside itself.
 */
export function preparePage(preload: string): void {
  type Listener = (...args: unknown[]) => void;
  const page = window as unknown as PageBindings & Record<string, unknown>;
  const listeners = new Map<string, Set<Listener>>();

  page.vendordeskReceive = (channel, args) => {
    for (const listener of [...(listeners.get(channel) ?? [])]) listener({}, ...args);
  };

  /** As the bridge between the worlds does it: functions are wrapped, data is copied and frozen. */
  const cross = (value: unknown): unknown => {
    if (typeof value === 'function') {
      return (...args: unknown[]) => cross(value(...args.map(cross)));
    }
    if (value instanceof Promise) return value.then(cross);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(cross);
    return Object.freeze(
      Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, cross(inner)])),
    );
  };

  const ipcRenderer = {
    invoke: async (channel: string, ...args: unknown[]) => {
      const answer = await page.vendordeskIpc('invoke', channel, structuredClone(args));
      if (answer.error !== undefined)
        throw new Error(`Error invoking remote method '${channel}': ${answer.error}`);
      return answer.value;
    },
    send: (channel: string, ...args: unknown[]) =>
      void page.vendordeskIpc('send', channel, structuredClone(args)),
    on: (channel: string, listener: Listener) => {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
    },
    off: (channel: string, listener: Listener) => void listeners.get(channel)?.delete(listener),
  };

  const contextBridge = {
    exposeInMainWorld: (name: string, api: unknown) =>
      Object.defineProperty(window, name, { value: cross(api), enumerable: true }),
  };

  const require = (name: string): unknown => {
    if (name !== 'electron') throw new Error(`a sandboxed preload script cannot require ${name}`);
    return { ipcRenderer, contextBridge };
  };
  new Function('require', 'exports', 'module', preload)(require, {}, { exports: {} });

  // Playwright does not see the body of a request that was made from a file, so it is sent as plain bytes.
  const plainSend = XMLHttpRequest.prototype.send;
  XMLHttpRequest.prototype.send = function send(body) {
    if (!(body instanceof Blob)) return plainSend.call(this, body);
    void body.arrayBuffer().then((bytes) => plainSend.call(this, bytes));
  };

  // Nor does it see a download: those are asked for by the browser itself, so the page asks in its place.
  document.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[download]') : null;
      if (!(link instanceof HTMLAnchorElement)) return;
      event.preventDefault();
      void fetch(link.href);
    },
    { capture: true },
  );
}
