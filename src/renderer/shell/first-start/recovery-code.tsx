import { Button, Checkbox, CopyButton, Group } from '@mantine/core';
import { IconCheck, IconCopy, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTexts } from '../../ui/language/use-texts.ts';
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
      <output aria-label={t('recoveryCode')} className={styles.code}>
        {code}
      </output>
      <Group gap="xs" className={styles.actions}>
        <CopyButton value={code}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              leftSection={copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
              onClick={copy}
            >
              {copied ? t('copied') : t('copyCode')}
            </Button>
          )}
        </CopyButton>
        <Button variant="default" leftSection={<IconPrinter size={14} />} onClick={() => window.print()}>
          {t('printCode')}
        </Button>
      </Group>
      <div className={styles.actions}>
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
