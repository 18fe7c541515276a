import { Activity, type ReactNode, useState } from 'react';
import { useMeta } from '../data/meta.ts';
import { type SessionStatus, useSession } from '../data/session.ts';
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
import { useSeat } from './use-seat.ts';

/**
 * Lets in only to an open workspace: first start, unlocking and recovery stand before everything else. After a lock
 * that the program made by itself, the screens wait for the same person: not displayed, not reachable, asking nothing.
 */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const language = useLanguage();
  const { data: status, error } = useSession();
  const { recoveryCode, choosingStart } = useShell();
  const { seat, paused } = useSeat(status);

  if (!status) return error ? <ProblemNotice>{errorSentence(error, language)}</ProblemNotice> : <Waiting />;
  const starting = recoveryCode !== null || choosingStart;
  return (
    <>
      {status.state !== 'open' && <Door status={status} awaited={paused ? (seat?.personId ?? null) : null} />}
      {status.state === 'open' && recoveryCode !== null && <RecoveryCode code={recoveryCode} />}
      {status.state === 'open' && recoveryCode === null && choosingStart && <StartChoice />}
      {seat && !starting && (
        <Activity key={`${seat.workspace} ${seat.personId}`} mode={paused ? 'hidden' : 'visible'}>
          <WithMeta>{children}</WithMeta>
        </Activity>
      )}
    </>
  );
}

interface DoorProps {
  readonly status: SessionStatus;
  readonly awaited: string | null;
}

/** What stands before a workspace that is not open. */
function Door({ status, awaited }: DoorProps) {
  const [door, setDoor] = useState<'unlock' | 'recover' | 'new'>('unlock');
  const back = (): void => setDoor('unlock');
  if (status.state === 'none') return <Welcome />;
  if (door === 'recover') return <RecoverScreen status={status} onBack={back} />;
  if (door === 'new') return <Welcome onBack={back} />;
  return (
    <UnlockScreen
      status={status}
      awaited={awaited}
      onRecover={() => setDoor('recover')}
      onNew={() => setDoor('new')}
    />
  );
}

/** Screens may rely on the shape of the workspace being known. */
function WithMeta({ children }: { readonly children: ReactNode }) {
  return useMeta() ? children : <Waiting />;
}
