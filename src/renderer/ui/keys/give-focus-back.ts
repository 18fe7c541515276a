/** The dialogs that hold the focus, innermost last, each with what had it before. */
const openers = new Map<Element, HTMLElement>();

/** Gives the focus back where a dialog went away with it. */
const watch = new MutationObserver(() => {
  const gone = [...openers].filter(([dialog]) => !dialog.isConnected).reverse();
  for (const [dialog] of gone) openers.delete(dialog);
  if (openers.size === 0) watch.disconnect();
  if (gone.length === 0 || document.activeElement !== document.body) return;
  gone.find(([, opener]) => opener.isConnected)?.[1].focus({ preventScroll: true });
});

/**
 * Whoever closes a dialog is again at the button that opened it, also where the screen takes the dialog out of the
 * page at once. Begun once, for all dialogs.
 */
export function giveFocusBack(): void {
  document.addEventListener('focusin', ({ target, relatedTarget }) => {
    if (!(target instanceof Element) || !(relatedTarget instanceof HTMLElement)) return;
    const dialog = target.closest('[role="dialog"]');
    if (dialog === null || dialog.contains(relatedTarget) || openers.has(dialog)) return;
    openers.set(dialog, relatedTarget);
    watch.observe(document.body, { childList: true, subtree: true });
  });
}
