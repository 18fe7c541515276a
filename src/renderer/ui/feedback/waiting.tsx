import { Loader, VisuallyHidden } from '@mantine/core';
import { useTexts } from '../language/use-texts.ts';
import { usePatience } from '../skeleton/use-patience.ts';
import { uiTexts } from '../texts.ts';
import styles from './waiting.module.css';

/** Shown while something loads; nothing at all for what takes under 200 ms. */
export function Waiting() {
  const t = useTexts(uiTexts);
  const long = usePatience();
  return (
    <div className={styles.waiting} role="status">
      {long && (
        <>
          <Loader size="sm" aria-hidden />
          <VisuallyHidden>{t('loading')}</VisuallyHidden>
        </>
      )}
    </div>
  );
}
