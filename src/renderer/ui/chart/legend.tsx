import { useId } from 'react';
import styles from './legend.module.css';
import type { SeriesLook } from './series-look.ts';
import { Textures, textureId } from './textures.tsx';

interface Props {
  readonly names: readonly string[];
  readonly looks: readonly SeriesLook[];
  readonly as: 'bars' | 'lines';
}

/** Which look is which series, with its texture or dash. */
export function Legend({ names, looks, as }: Props) {
  const picture = useId();
  return (
    <ul className={styles.legend}>
      {names.map((name, at) => (
        <li key={name} className={styles.item}>
          <svg className={styles.swatch} width={18} height={12} aria-hidden="true">
            {as === 'bars' ? (
              <>
                <Textures picture={picture} looks={looks} />
                <rect width={18} height={12} rx={2} fill={`url(#${textureId(picture, at)})`} />
              </>
            ) : (
              <path
                d="M0 6H18"
                stroke={looks[at]?.colour}
                strokeWidth={2.5}
                strokeDasharray={looks[at]?.dash}
              />
            )}
          </svg>
          <span className={styles.name}>{name}</span>
        </li>
      ))}
    </ul>
  );
}
