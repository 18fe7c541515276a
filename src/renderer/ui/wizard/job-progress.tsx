import { Button, Progress } from '@mantine/core';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../language/use-texts.ts';
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
  const format = useFormat();
  const counted =
    total === null ? format.integer(done) : `${format.integer(done)} / ${format.integer(total)}`;
  return (
    <div className={styles.job}>
      <div className={styles.line}>
        <span>{label}</span>
        <span className="numeric">{counted}</span>
      </div>
      <Progress value={total ? (done / total) * 100 : 100} animated={total === null} aria-label={label} />
      <div className={styles.foot}>
        <Button variant="default" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}
