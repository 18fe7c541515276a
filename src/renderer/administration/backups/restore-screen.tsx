import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTexts } from '../../ui/language/use-texts.ts';
import { Page } from '../../ui/layout/page.tsx';
import { WizardSteps } from '../../ui/wizard/wizard-steps.tsx';
import styles from './backups.module.css';
import type { Restored } from './restored.ts';
import { StepChoose } from './step-choose.tsx';
import { StepCompare } from './step-compare.tsx';
import { StepName } from './step-name.tsx';
import { StepRestored } from './step-restored.tsx';
import { backupTexts } from './texts.ts';

const STEPS = ['choose', 'compare', 'name', 'restored'] as const;

/** From a backup to a new workspace: which one, what would be missing, under which name, and then it is there. */
export function RestoreScreen() {
  const { backup: given } = useParams({ strict: false }) as { backup?: string };
  const t = useTexts(backupTexts);
  const [backup, setBackup] = useState(given ?? null);
  const [step, setStep] = useState<(typeof STEPS)[number]>(given ? 'compare' : 'choose');
  const [restored, setRestored] = useState<Restored | null>(null);
  const names = [t('stepChoose'), t('stepCompare'), t('stepName'), t('stepDone')];
  return (
    <Page title={t('restoreTitle')} toolbar={<WizardSteps names={names} at={STEPS.indexOf(step)} />}>
      <div className={styles.page}>
        {step === 'choose' && (
          <StepChoose
            onChoose={(chosen) => {
              setBackup(chosen);
              setStep('compare');
            }}
          />
        )}
        {step === 'compare' && backup !== null && (
          <StepCompare backup={backup} onBack={() => setStep('choose')} onNext={() => setStep('name')} />
        )}
        {step === 'name' && backup !== null && (
          <StepName
            backup={backup}
            onBack={() => setStep('compare')}
            onRestored={(made) => {
              setRestored(made);
              setStep('restored');
            }}
          />
        )}
        {step === 'restored' && restored && <StepRestored restored={restored} />}
      </div>
    </Page>
  );
}
