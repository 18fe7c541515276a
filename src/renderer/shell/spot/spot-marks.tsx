import { ActionIcon } from '@mantine/core';
import { IconLink, IconStar, IconStarFilled } from '@tabler/icons-react';
import { useTexts } from '../../ui/language/use-texts.ts';
import { shellTexts } from '../texts.ts';
import styles from './spot-marks.module.css';
import { useSpotActions } from './use-spot-actions.ts';

/** Beside the title of a page: whether it is a favourite, and its link. */
export function SpotMarks() {
  const t = useTexts(shellTexts);
  const { favourite, copyLink } = useSpotActions();
  return (
    <span className={styles.marks}>
      {favourite && (
        <ActionIcon
          size="sm"
          aria-label={t('favourite')}
          aria-pressed={favourite.is}
          title={t(favourite.is ? 'favouriteLess' : 'favouriteMore')}
          className={favourite.is ? styles.starred : undefined}
          onClick={favourite.toggle}
        >
          {favourite.is ? <IconStarFilled size={15} /> : <IconStar size={15} stroke={1.6} />}
        </ActionIcon>
      )}
      {copyLink && (
        <ActionIcon size="sm" aria-label={t('takeLink')} title={t('takeLink')} onClick={copyLink}>
          <IconLink size={15} stroke={1.6} />
        </ActionIcon>
      )}
    </span>
  );
}
