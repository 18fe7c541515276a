import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { FileIcon } from './file-icon.tsx';
import styles from './file-row.module.css';

interface Props {
  readonly name: string;
  readonly family: string;
  /** A small picture, as an address. */
  readonly picture: string | null | undefined;
  /** Type and size, who and when. */
  readonly facts: readonly ReactNode[];
  readonly note?: ReactNode;
  /** What the lock beside the name says; no lock where it is left out. */
  readonly locked?: string | undefined;
  /** What opening it does, in words; it cannot be opened where it is left out. */
  readonly openLabel?: string | undefined;
  readonly onOpen?: () => void;
  readonly actions?: ReactNode;
}

/** One file of a list: its picture or icon, its name, and what is known of it. */
export function FileRow({ name, family, picture, facts, note, locked, openLabel, onOpen, actions }: Props) {
  return (
    <li className={styles.row}>
      <div className={styles.picture}>
        {picture ? <img src={picture} alt="" /> : <FileIcon family={family} />}
      </div>
      <div className={styles.main}>
        <div className={styles.head}>
          {onOpen ? (
            <button type="button" className={styles.name} title={openLabel} onClick={onOpen}>
              {name}
            </button>
          ) : (
            <span className={styles.plain}>{name}</span>
          )}
          {locked && (
            <span role="img" aria-label={locked} title={locked} className={styles.lock}>
              <IconLock size={13} aria-hidden />
            </span>
          )}
        </div>
        {facts.map((fact, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the facts of a file keep their places
          <div key={at} className={styles.fact}>
            {fact}
          </div>
        ))}
        {note && <div className={styles.note}>{note}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </li>
  );
}

/** The files of something, as many beside one another as there is room for. */
export function FileRows({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <ul className={styles.rows} aria-label={label}>
      {children}
    </ul>
  );
}
