/** The titles given here, so that those a part gave itself are left alone. */
const given = new WeakMap<HTMLElement, string>();

/** The element at or above a place whose text is cut off with an ellipsis. */
function clippedAt(place: EventTarget | null): HTMLElement | null {
  for (let at = place instanceof HTMLElement ? place : null; at !== null; at = at.parentElement)
    if (at.scrollWidth > at.clientWidth && getComputedStyle(at).textOverflow === 'ellipsis') return at;
  return null;
}

/**
 * A text that an ellipsis cuts off is said in full as a title, wherever it stands, once the pointer or the focus
 * comes to it: a list can then show long names in narrow columns, and nothing is lost.
 */
export function sayClippedTexts(): void {
  const say = ({ target }: Event): void => {
    const clipped = clippedAt(target);
    if (clipped === null || (clipped.title && clipped.title !== given.get(clipped))) return;
    const text = clipped.textContent.trim();
    given.set(clipped, text);
    clipped.title = text;
  };
  document.addEventListener('pointerover', say, { passive: true });
  document.addEventListener('focusin', say, { passive: true });
}
