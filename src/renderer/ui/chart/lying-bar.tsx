import { useId } from 'react';
import styles from './bar-list.module.css';
import type { BarSpan } from './bar-span.ts';
import type { SeriesLook } from './series-look.ts';
import { Textures, textureId } from './textures.tsx';

interface Props {
  readonly span: BarSpan | undefined;
  readonly look: SeriesLook | undefined;
}

/** A bar that lies on its track; its number stands beside it in words. */
export function LyingBar({ span, look }: Props) {
  const picture = useId();
  if (!span || !look) return <span className={styles.track} />;
  return (
    <svg className={styles.track} aria-hidden="true">
      <Textures picture={picture} looks={[look]} />
      <rect
        x={`${span.start}%`}
        style={{ width: `max(1px, ${span.length}%)` }}
        height="100%"
        fill={`url(#${textureId(picture, 0)})`}
      />
    </svg>
  );
}
