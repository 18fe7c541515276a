import { Button } from '@mantine/core';
import { useTexts } from '../language/use-texts.ts';
import { uiTexts } from '../texts.ts';
import styles from './save-bar.module.css';

interface Props {
  readonly saving: boolean;
  readonly disabled?: boolean;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}

/** Appears at the foot of a form that has been changed. */
export function SaveBar({ saving, disabled = false, onSave, onDiscard }: Props) {
  const t = useTexts(uiTexts);
  return (
    <div className={styles.bar} role="status">
      <span className={styles.text}>{t('unsavedBar')}</span>
      <Button variant="default" onClick={onDiscard} disabled={saving}>
        {t('discardChanges')}
      </Button>
      <Button onClick={onSave} loading={saving} disabled={disabled}>
        {t('save')}
      </Button>
    </div>
  );
}
