import { Button } from '@mantine/core';
import { useTexts } from '../language/use-texts.ts';
import { WorkProgress } from '../progress/work-progress.tsx';
import { uiTexts } from '../texts.ts';
import styles from './job-progress.module.css';

interface Props {
  readonly label: string;
  readonly done: number;
  readonly total: number | null;
  readonly onCancel: () => void;
}

/** Long work that can be watched and ended. */
export function JobProgress({ label, done, total, onCancel }: Props) {
  const t = useTexts(uiTexts);
  return (
    <div className={styles.job}>
      <WorkProgress label={label} done={done} total={total} />
      <div className={styles.foot}>
        <Button variant="default" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}
