/** One value in a picture: what the pointer and the arrow keys stop at. */
export interface Mark {
  readonly id: string;
  /** Place along and across, for the arrow keys. */
  readonly along: number;
  readonly across: number;
  /** Where its notice points to. */
  readonly x: number;
  readonly y: number;
  readonly title: string;
  readonly lines: readonly { readonly name: string; readonly text: string }[];
  readonly to: string | undefined;
}

/** What a mark says, in one line. */
export const markText = ({ title, lines }: Mark): string =>
  [title, ...lines.map(({ name, text }) => (name === '' ? text : `${name} ${text}`))].join(' · ');

/** The mark that an arrow key leads to; the same where there is none further. */
export function markAfter(marks: readonly Mark[], from: Mark | undefined, key: string): Mark | undefined {
  const [first] = marks;
  if (!from) return first;
  const row = marks.filter(({ across }) => across === from.across);
  const column = marks.filter(({ along }) => along === from.along);
  switch (key) {
    case 'ArrowRight':
      return row.find(({ along }) => along > from.along) ?? from;
    case 'ArrowLeft':
      return row.findLast(({ along }) => along < from.along) ?? from;
    case 'ArrowDown':
      return column.find(({ across }) => across > from.across) ?? from;
    case 'ArrowUp':
      return column.findLast(({ across }) => across < from.across) ?? from;
    case 'Home':
      return row[0] ?? from;
    case 'End':
      return row.at(-1) ?? from;
    default:
      return from;
  }
}

/** The mark nearest to a point; along counts more than across, as the eye looks up from an axis. */
export function nearestMark(marks: readonly Mark[], x: number, y: number): Mark | undefined {
  let found: Mark | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    const distance = (mark.x - x) ** 2 + ((mark.y - y) * 0.5) ** 2;
    if (distance >= least) continue;
    least = distance;
    found = mark;
  }
  return found;
}
