import { useEffect, useRef } from 'react';

/** Keys written as `mod+k`, `alt+n`, `?`, or one after another as `g h`. `mod` is Ctrl, or Command on a Mac. */
export type KeyBindings = Readonly<Record<string, () => void>>;

const PATIENCE = 900;
const TYPED_INTO = 'input, textarea, select, [contenteditable="true"], [role="grid"] input';

/** What fields do by themselves with their text. */
const OF_TEXT = new Set(['mod+z']);

/** What works everywhere, also while someone types or a dialog is open. */
const ALWAYS = new Set(['F1']);

const nameOf = (event: KeyboardEvent): string => {
  // with Alt the key may write another character, so that its place on the keyboard counts
  if (event.altKey) return `alt+${event.code.replace(/^Key/, '').toLowerCase()}`;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return event.ctrlKey || event.metaKey ? `mod+${key}` : key;
};

/** Listens on the whole window; plain letters rest while someone types into a field or a dialog is open. */
export function useKeys(bindings: KeyBindings): void {
  const known = useRef(bindings);
  known.current = bindings;
  useEffect(() => {
    let first = '';
    let at = 0;
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      // Ctrl and Alt together write characters on many keyboards
      if (event.altKey && (event.ctrlKey || event.metaKey)) return;
      const name = nameOf(event);
      const typing = event.target instanceof Element && event.target.closest(TYPED_INTO) !== null;
      const dialog = document.querySelector('[role="dialog"]') !== null;
      const plain = !/^(mod|alt)\+/.test(name) && !ALWAYS.has(name);
      if ((plain || OF_TEXT.has(name)) && (typing || dialog)) return;
      if (name.startsWith('alt+') && dialog) return;
      const both = Date.now() - at < PATIENCE ? `${first} ${name}` : name;
      const run = known.current[both] ?? known.current[name];
      first = name;
      at = Date.now();
      if (!run) return;
      event.preventDefault();
      first = '';
      run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
