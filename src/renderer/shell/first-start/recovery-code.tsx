import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../../ui/language/use-texts.ts';
import { SecretCode } from '../../ui/secrets/secret-code.tsx';
import { WizardSteps } from '../../ui/wizard/wizard-steps.tsx';
import { SessionCard } from '../session-card.tsx';
import { useShell } from '../shell-state.ts';
import { shellTexts } from '../texts.ts';
import styles from './recovery-code.module.css';

/** Shows the recovery code, this once. */
export function RecoveryCode({ code }: { readonly code: string }) {
  const t = useTexts(shellTexts);
  const { set } = useShell();
  const [kept, setKept] = useState(false);
  return (
    <SessionCard
      title={t('recoveryTitle')}
      hint={t('recoveryHint')}
      above={<WizardSteps names={[t('stepWorkspace'), t('stepRecovery'), t('stepStart')]} at={1} />}
    >
      <SecretCode label={t('recoveryCode')} code={code} printable />
      <div className={styles.kept}>
        <Checkbox
          label={t('recoveryKept')}
          checked={kept}
          onChange={({ currentTarget }) => setKept(currentTarget.checked)}
        />
        <Button size="sm" fullWidth mt="md" disabled={!kept} onClick={() => set({ recoveryCode: null })}>
          {t('goOn')}
        </Button>
      </div>
    </SessionCard>
  );
}
