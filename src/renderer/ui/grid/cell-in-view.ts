/** Scrolls a grid sideways until a cell stands clear of the columns that stay. */
export function cellInView(box: HTMLElement, cell: Element, pinnedWidth: number): void {
  const { left, right } = cell.getBoundingClientRect();
  const frame = box.getBoundingClientRect();
  const over = left - frame.left - pinnedWidth;
  const beyond = right - frame.left - box.clientWidth;
  if (over < 0) box.scrollLeft += over;
  else if (beyond > 0) box.scrollLeft += Math.min(beyond, over);
}
