import { Button } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import clsx from 'clsx';
import { type DragEvent, useRef, useState } from 'react';
import { useTexts } from '../language/use-texts.ts';
import { uiTexts } from '../texts.ts';
import styles from './file-drop.module.css';

interface Props {
  /** What files belong here, in words. */
  readonly hint: string;
  readonly accept: string;
  readonly busy: boolean;
  readonly onFile: (file: File) => void;
}

/** Takes one file, dropped or chosen. */
export function FileDrop({ hint, accept, busy, onFile }: Props) {
  const t = useTexts(uiTexts);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    const [file] = files ?? [];
    if (file) onFile(file);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <section
      aria-label={t('dropFile')}
      className={clsx(styles.drop, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <IconFileUpload size={30} stroke={1.4} aria-hidden className={styles.icon} />
      <p className={styles.title}>{t('dropFile')}</p>
      <p className={styles.hint}>{hint}</p>
      <Button variant="default" loading={busy} onClick={() => input.current?.click()}>
        {t('chooseFile')}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
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
