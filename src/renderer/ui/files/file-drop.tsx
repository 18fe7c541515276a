import { Button } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import clsx from 'clsx';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { useTexts } from '../language/use-texts.ts';
import { uiTexts } from '../texts.ts';
import styles from './file-drop.module.css';

interface Props {
  /** What files belong here, in words. */
  readonly hint: string;
  /** The endings that are offered first; all files where none are named. */
  readonly accept?: string;
  readonly busy: boolean;
  /** Takes several files at once. */
  readonly several?: boolean;
  /** One part of a screen or a dialog, where the whole screen is not for the file. */
  readonly small?: boolean;
  readonly onFile: (file: File) => void;
}

/** A file that is let go beside the place for it stays outside; a browser would show it in place of the program. */
function useMissedDrops(): void {
  useEffect(() => {
    const stay = (event: Event): void => event.preventDefault();
    window.addEventListener('dragover', stay);
    window.addEventListener('drop', stay);
    return () => {
      window.removeEventListener('dragover', stay);
      window.removeEventListener('drop', stay);
    };
  }, []);
}

/** Takes files, dropped or chosen; one of them, unless it takes several. */
export function FileDrop({ hint, accept, busy, several = false, small = false, onFile }: Props) {
  const t = useTexts(uiTexts);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  useMissedDrops();
  const take = (files: FileList | null): void => {
    for (const file of several ? (files ?? []) : [...(files ?? [])].slice(0, 1)) onFile(file);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <section
      aria-label={t('dropFile')}
      className={clsx(styles.drop, small && styles.small, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <IconFileUpload size={small ? 20 : 30} stroke={1.4} aria-hidden className={styles.icon} />
      <div className={styles.words}>
        <p className={styles.title}>{t('dropFile')}</p>
        <p className={styles.hint}>{hint}</p>
      </div>
      <Button
        variant="default"
        className={styles.choose}
        loading={busy}
        onClick={() => input.current?.click()}
      >
        {t('chooseFile')}
      </Button>
      <input
        ref={input}
        type="file"
        {...(accept === undefined ? {} : { accept })}
        multiple={several}
        aria-label={t('chooseFile')}
        className={styles.input}
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          currentTarget.value = '';
        }}
      />
    </section>
  );
}
