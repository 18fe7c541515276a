import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useCanGoBack, useRouter } from '@tanstack/react-router';
import { useTexts } from '../../ui/language/use-texts.ts';
import { shellTexts } from '../texts.ts';
import styles from './frame.module.css';

/** Back and forward, as a browser has them; a window of the desktop has no others. */
export function HistoryButtons() {
  const t = useTexts(shellTexts);
  const { history } = useRouter();
  const canGoBack = useCanGoBack();
  return (
    <>
      <ActionIcon
        aria-label={t('goBack')}
        title={t('goBack')}
        disabled={!canGoBack}
        className={styles.way}
        onClick={() => history.back()}
      >
        <IconChevronLeft size={17} stroke={1.6} />
      </ActionIcon>
      <ActionIcon aria-label={t('goForward')} title={t('goForward')} onClick={() => history.forward()}>
        <IconChevronRight size={17} stroke={1.6} />
      </ActionIcon>
    </>
  );
}
