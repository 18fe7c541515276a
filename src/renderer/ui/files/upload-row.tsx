import { ActionIcon, Progress } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../language/use-texts.ts';
import { uiTexts } from '../texts.ts';
import styles from './upload-row.module.css';

interface Props {
  readonly name: string;
  readonly size: number;
  /** From 0 to 1; undefined where the end is not known. */
  readonly part: number | undefined;
  /** The sentence of a refusal. */
  readonly problem: string | undefined;
  /** Ends it while it is under way, puts the sentence away afterwards; neither where it is left out. */
  readonly onEnd: (() => void) | undefined;
}

/** A file on its way in, or why it stayed outside. */
export function UploadRow({ name, size, part, problem, onEnd }: Props) {
  const t = useTexts(uiTexts);
  const format = useFormat();
  const end = problem === undefined ? t('cancel') : t('close');
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <span className={styles.name}>{name}</span>
        <span className={styles.size}>{format.fileSize(size)}</span>
        {onEnd && (
          <ActionIcon size="sm" aria-label={`${end} ${name}`} title={end} onClick={onEnd}>
            <IconX size={14} />
          </ActionIcon>
        )}
      </div>
      {problem === undefined ? (
        <Progress size="sm" value={(part ?? 1) * 100} animated={part === undefined} aria-label={name} />
      ) : (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </li>
  );
}
