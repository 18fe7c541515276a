import { type ReactNode, useState } from 'react';
import { useMeta } from '../data/meta.ts';
import { useSession } from '../data/session.ts';
import { errorSentence } from '../data/wire-error.ts';
import { ProblemNotice } from '../ui/feedback/problem-notice.tsx';
import { Waiting } from '../ui/feedback/waiting.tsx';
import { useLanguage } from '../ui/language/use-texts.ts';
import { RecoveryCode } from './first-start/recovery-code.tsx';
import { StartChoice } from './first-start/start-choice.tsx';
import { Welcome } from './first-start/welcome.tsx';
import { useShell } from './shell-state.ts';
import { RecoverScreen } from './unlock/recover-screen.tsx';
import { UnlockScreen } from './unlock/unlock-screen.tsx';

/** Lets in only to an open workspace: first start, unlocking and recovery stand before everything else. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const language = useLanguage();
  const { data: status, error } = useSession();
  const { recoveryCode, choosingStart } = useShell();
  const [door, setDoor] = useState<'unlock' | 'recover' | 'new'>('unlock');

  if (error && !status) return <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>;
  if (!status) return <Waiting />;
  if (status.state === 'none') return <Welcome />;
  if (status.state === 'locked') {
    if (door === 'recover') return <RecoverScreen status={status} onBack={() => setDoor('unlock')} />;
    if (door === 'new') return <Welcome onBack={() => setDoor('unlock')} />;
    return <UnlockScreen status={status} onRecover={() => setDoor('recover')} onNew={() => setDoor('new')} />;
  }
  if (recoveryCode !== null) return <RecoveryCode code={recoveryCode} />;
  if (choosingStart) return <StartChoice />;
  return <WithMeta>{children}</WithMeta>;
}

/** Screens may rely on the shape of the workspace being known. */
function WithMeta({ children }: { readonly children: ReactNode }) {
  return useMeta() ? children : <Waiting />;
}
