import { IconClockPause } from '@tabler/icons-react';
import { useSession } from '../../data/session.ts';
import { useSecondsLeft } from '../../ui/feedback/use-seconds-left.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { shellTexts } from '../texts.ts';
import styles from './lock-warning.module.css';
import { WARNING } from './use-presence.ts';

/** In the last minute before the workspace locks by itself: how long is left, and what keeps it open. */
export function LockWarning() {
  const t = useTexts(shellTexts);
  const { data: status, dataUpdatedAt } = useSession();
  const left = status?.locksIn ?? null;
  const near = left !== null && left <= WARNING;
  const seconds = useSecondsLeft(near ? dataUpdatedAt + left : null);
  if (!near) return null;
  return (
    <div className={styles.warning} role="status" aria-live="off">
      <IconClockPause size={16} aria-hidden />
      {seconds > 0 ? t('locksIn', { count: seconds }) : t('locksNow')}
    </div>
  );
}
