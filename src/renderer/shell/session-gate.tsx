import { type ReactNode, useState } from 'react';
import { useMeta } from '../data/meta.ts';
import { useSession } from '../data/session.ts';
import { errorSentence } from '../data/wire-error.ts';
import { ProblemNotice } from '../ui/feedback/problem-notice.tsx';
import { Waiting } from '../ui/feedback/waiting.tsx';
import { useLanguage } from '../ui/language/use-texts.ts';
import { DamageNotice } from './damage-notice.tsx';
import { RecoveryCode } from './first-start/recovery-code.tsx';
import { StartChoice } from './first-start/start-choice.tsx';
import { Welcome } from './first-start/welcome.tsx';
import { useShell } from './shell-state.ts';
import { RecoverScreen } from './unlock/recover-screen.tsx';
import { RescueScreen } from './unlock/rescue-screen.tsx';
import { UnlockScreen } from './unlock/unlock-screen.tsx';

/** Lets in only to an open workspace: first start, unlocking and recovery stand before everything else. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const language = useLanguage();
  const { data: status, error } = useSession();
  const { recoveryCode, choosingStart } = useShell();
  const [door, setDoor] = useState<'unlock' | 'recover' | 'new' | 'rescue'>('unlock');

  if (error && !status) return <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>;
  if (!status) return <Waiting />;
  const rescue = <RescueScreen onBack={() => setDoor('unlock')} onDone={() => setDoor('unlock')} />;
  if (status.state === 'none')
    return door === 'rescue' ? rescue : <Welcome onRescue={() => setDoor('rescue')} />;
  if (status.state === 'locked') {
    if (door === 'recover') return <RecoverScreen status={status} onBack={() => setDoor('unlock')} />;
    if (door === 'new') return <Welcome onBack={() => setDoor('unlock')} />;
    if (door === 'rescue') return rescue;
    return (
      <UnlockScreen
        status={status}
        onRecover={() => setDoor('recover')}
        onNew={() => setDoor('new')}
        onRescue={() => setDoor('rescue')}
      />
    );
  }
  if (recoveryCode !== null) return <RecoveryCode code={recoveryCode} />;
  if (choosingStart) return <StartChoice />;
  return (
    <>
      <WithMeta>{children}</WithMeta>
      <DamageNotice key={status.current?.path} onRestore={() => setDoor('rescue')} />
    </>
  );
}

/** Screens may rely on the shape of the workspace being known. */
function WithMeta({ children }: { readonly children: ReactNode }) {
  return useMeta() ? children : <Waiting />;
}
