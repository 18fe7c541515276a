import { Button } from '@mantine/core';
import { IconHistory, IconInfoCircle } from '@tabler/icons-react';
import { useFormat } from '../../ui/format/use-format.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import styles from './file-notices.module.css';
import type { Inspection } from './mapping.ts';
import { importTexts } from './texts.ts';

interface Props {
  readonly inspection: Inspection;
  /** Whether the settings of the last import are applied. */
  readonly remembering: boolean;
  readonly onRemember: (remembering: boolean) => void;
}

/** What is known of this file, or of files like it, from earlier imports. */
export function FileNotices({ inspection, remembering, onRemember }: Props) {
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
          {t(remembering ? 'remembered' : 'notRemembered')}
          <Button variant="subtle" size="compact-xs" onClick={() => onRemember(!remembering)}>
            {t(remembering ? 'forget' : 'recall')}
          </Button>
        </p>
      )}
    </>
  );
}
