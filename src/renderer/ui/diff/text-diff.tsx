import { useMemo } from 'react';
import { textDiff } from '#shared/text-diff.ts';
import styles from './text-diff.module.css';

interface Props {
  readonly old: string;
  readonly now: string;
}

/** Two versions of a text in one: what went is struck through, what came is underlined. */
export function TextDiff({ old, now }: Props) {
  const parts = useMemo(() => textDiff(old, now), [old, now]);
  return (
    <span className={styles.text}>
      {parts.map(({ is, text }, at) => {
        const key = `${at}${is}`;
        if (is === 'removed') return <del key={key}>{text}</del>;
        if (is === 'added') return <ins key={key}>{text}</ins>;
        return <span key={key}>{text}</span>;
      })}
    </span>
  );
}
