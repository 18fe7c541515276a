import type { ReactNode } from 'react';
import styles from './marked.module.css';

interface Props {
  readonly text: string;
  /** Stretches of the text, in order, that do not overlap. */
  readonly marks: readonly (readonly [start: number, end: number])[];
}

/** A text in which what was searched for stands out. */
export function Marked({ text, marks }: Props) {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    pieces.push(
      text.slice(at, start),
      <mark key={start} className={styles.mark}>
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
