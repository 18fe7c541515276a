import type { RouterHistory } from '@tanstack/react-router';

/**
 * Makes the history so that addresses from outside, by a link or by hand, are numbered like its own. The router does
 * not number them, and would not find the way back when somebody stays with what they have not saved.
 */
export function numberEntries(create: () => RouterHistory): RouterHistory {
  let history: RouterHistory | undefined;
  // before the router's own listener, since a window calls them in the order in which they came
  window.addEventListener('popstate', () => {
    if (window.history.state !== null || history === undefined) return;
    const key = crypto.randomUUID();
    const index = (history.location.state.__TSR_index ?? 0) + 1;
    // that of the browser: the router's own would take it for a move that was made already
    History.prototype.replaceState.call(window.history, { key, __TSR_key: key, __TSR_index: index }, '');
  });
  history = create();
  return history;
}
