import type { ReactNode } from 'react';
import table from './import-table.module.css';

interface Props {
  readonly label: string;
  /** Greatest height, as CSS. */
  readonly height: string;
  readonly children: ReactNode;
}

/** A wide or long table in a frame of its own that scrolls, by keyboard too. */
export function ScrollBox({ label, height, children }: Props) {
  return (
    <section
      className={table.box}
      style={{ '--box-height': height } as object}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      {children}
    </section>
  );
}
