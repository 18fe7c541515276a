import { Button } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import clsx from 'clsx';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { useTexts } from '../language/use-texts.ts';
import { uiTexts } from '../texts.ts';
import styles from './file-drop.module.css';

interface Props {
  readonly label: string;
  readonly hint: ReactNode;
  /** Endings offered by the file chooser, such as `.csv`. */
  readonly accept: string;
  readonly disabled?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A place to drop a file, with a button that opens the file chooser. */
export function FileDrop({ label, hint, accept, disabled = false, onFiles }: Props) {
  const t = useTexts(uiTexts);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  const hover = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = disabled ? 'none' : 'copy';
    setOver(!disabled);
  };

  const leave = (event: DragEvent<HTMLElement>): void => {
    if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
  };

  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (!disabled && files.length > 0) onFiles(files);
  };

  return (
    <section
      aria-label={label}
      className={clsx(styles.drop, over && styles.over)}
      onDragEnter={hover}
      onDragOver={hover}
      onDragLeave={leave}
      onDrop={drop}
    >
      <IconFileUpload size={32} stroke={1.4} className={styles.icon} aria-hidden />
      <p className={styles.title}>{t('dropFile')}</p>
      <Button disabled={disabled} onClick={() => input.current?.click()}>
        {t('chooseFile')}
      </Button>
      <p className={styles.hint}>{hint}</p>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = ''; // the same file may be chosen again after it was mended
          if (files.length > 0) onFiles(files);
        }}
      />
    </section>
  );
}
