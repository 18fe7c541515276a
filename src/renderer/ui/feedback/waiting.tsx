import clsx from 'clsx';
import { useTexts } from '../language/use-texts.ts';
import lines from '../skeleton/skeleton.module.css';
import { usePatience } from '../skeleton/use-patience.ts';
import { uiTexts } from '../texts.ts';
import styles from './waiting.module.css';

/** What is on its way: the page of a record, rows, tiles with what stands under them, or just some text. */
export type WaitingFor = 'record' | 'rows' | 'tiles' | 'text';

interface Props {
  readonly shape?: WaitingFor;
}

const PARTS: Readonly<Record<WaitingFor, readonly string[]>> = {
  record: ['title', 'facts', 'main', 'side'],
  rows: ['row', 'row', 'row', 'row', 'row', 'row', 'row', 'row'],
  tiles: ['tile', 'tile', 'tile', 'tile', 'tile', 'tile', 'wide'],
  text: ['title', 'text'],
};

/** So many lines a part has. */
const LINES: Readonly<Record<string, number>> = {
  facts: 1,
  main: 6,
  side: 4,
  row: 1,
  tile: 2,
  wide: 5,
  text: 5,
  title: 1,
};

/**
 * Holds the place of what loads, as it will stand, so that nothing jumps; nothing at all is seen of it for what takes
 * under 200 ms.
 */
export function Waiting({ shape = 'text' }: Props) {
  const t = useTexts(uiTexts);
  const long = usePatience();
  return (
    <div
      className={clsx(styles.waiting, styles[shape], long && clsx(styles.seen, lines.seen))}
      role="status"
      aria-label={t('loading')}
    >
      {PARTS[shape].map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of a shape have no other identity than their place
        <span key={at} className={clsx(styles.part, styles[part])}>
          {Array.from({ length: LINES[part] ?? 1 }, (_, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: nor have their lines
            <span key={line} className={lines.line} />
          ))}
        </span>
      ))}
    </div>
  );
}
