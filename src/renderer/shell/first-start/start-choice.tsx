import { IconFileImport, IconListCheck, IconPencilPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { START_PATH } from '../../checklist/index.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { useGo } from '../../ui/layout/use-go.ts';
import { WizardSteps } from '../../ui/wizard/wizard-steps.tsx';
import { SessionCard } from '../session-card.tsx';
import { useShell } from '../shell-state.ts';
import { shellTexts } from '../texts.ts';
import styles from './start-choice.module.css';

interface ChoiceProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly hint: string;
  readonly onChoose: () => void;
}

function Choice({ icon, title, hint, onChoose }: ChoiceProps) {
  return (
    <button type="button" className={styles.choice} onClick={onChoose}>
      {icon}
      <span>
        <strong className={styles.title}>{title}</strong>
        <span className={styles.hint}>{hint}</span>
      </span>
    </button>
  );
}

/** The last step of a first start: bring data, look around, or begin by hand. */
export function StartChoice() {
  const t = useTexts(shellTexts);
  const { set } = useShell();
  const go = useGo();
  const begin = (to: string, creating: string | null = null): void => {
    set({ choosingStart: false, creating });
    go(to);
  };
  const icon = { size: 22, stroke: 1.5, 'aria-hidden': true } as const;
  return (
    <SessionCard
      title={t('startTitle')}
      above={<WizardSteps names={[t('stepWorkspace'), t('stepRecovery'), t('stepStart')]} at={2} />}
    >
      <Choice
        icon={<IconFileImport {...icon} />}
        title={t('startImport')}
        hint={t('startImportHint')}
        onChoose={() => begin('/import')}
      />
      <Choice
        icon={<IconListCheck {...icon} />}
        title={t('startLook')}
        hint={t('startLookHint')}
        onChoose={() => begin(START_PATH)}
      />
      <Choice
        icon={<IconPencilPlus {...icon} />}
        title={t('startCreate')}
        hint={t('startCreateHint')}
        onChoose={() => begin(START_PATH, 'deal')}
      />
    </SessionCard>
  );
}
