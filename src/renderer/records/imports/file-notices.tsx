import { Button } from '@mantine/core';
import { IconHistory, IconInfoCircle } from '@tabler/icons-react';
import { useFormat } from '../../ui/format/use-format.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import styles from './file-notices.module.css';
import type { Inspection } from './mapping.ts';
import { importTexts } from './texts.ts';

interface Props {
  readonly inspection: Inspection;
  /** Back to what was recognised without memory. */
  readonly onForget: () => void;
}

/** What is known of this file, or of files like it, from earlier imports. */
export function FileNotices({ inspection, onForget }: Props) {
  const t = useTexts(importTexts);
  const format = useFormat();
  const { seenBefore, remembered } = inspection;
  return (
    <>
      {seenBefore && (
        <p className={styles.notice} role="status">
          <IconInfoCircle size={16} aria-hidden />
          {t('seenBefore', {
            at: format.instant(seenBefore.at),
            count: seenBefore.count,
            shown: format.integer(seenBefore.count),
          })}
        </p>
      )}
      {remembered && (
        <p className={styles.notice} role="status">
          <IconHistory size={16} aria-hidden />
          {t('remembered')}
          <Button variant="subtle" size="compact-xs" onClick={onForget}>
            {t('forget')}
          </Button>
        </p>
      )}
    </>
  );
}
