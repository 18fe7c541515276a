import { Button } from '@mantine/core';
import styles from './notice-body.module.css';

export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

interface Props {
  readonly message: string;
  readonly action?: NoticeAction;
  readonly done: () => void;
}

export function NoticeBody({ message, action, done }: Props) {
  const act = (): void => {
    done();
    action?.run();
  };
  return (
    <div className={styles.body}>
      <span className={styles.message}>{message}</span>
      {action && (
        <Button variant="subtle" size="compact-xs" onClick={act}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
