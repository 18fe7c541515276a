import { Activity, type ReactNode, useEffect, useState } from 'react';
import { useDoorNews } from '../data/live.ts';
import { useMeta } from '../data/meta.ts';
import { type SessionStatus, useSession } from '../data/session.ts';
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
  useDoorNews(status?.state === 'locked');
  const [door, setDoor] = useState<Way>('unlock');

  if (!status) return error ? <ProblemNotice>{errorSentence(error, language)}</ProblemNotice> : <Waiting />;
  const starting = recoveryCode !== null || choosingStart;
  return (
    <>
      {status.state !== 'open' && (
        <Door
          status={status}
          awaited={paused ? (seat?.personId ?? null) : null}
          door={door}
          onChoose={setDoor}
        />
      )}
      {status.state === 'open' && recoveryCode !== null && <RecoveryCode code={recoveryCode} />}
      {status.state === 'open' && recoveryCode === null && choosingStart && <StartChoice />}
      {seat && !starting && (
        <Activity key={`${seat.workspace} ${seat.personId}`} mode={paused ? 'hidden' : 'visible'}>
          <WithMeta>{children}</WithMeta>
          <DamageNotice key={seat.workspace} onRestore={() => setDoor('rescue')} />
        </Activity>
      )}
    </>
  );
}

/** The ways in, and one to a workspace that can be opened again. */
type Way = 'unlock' | 'recover' | 'new' | 'rescue';

interface DoorProps {
  readonly status: SessionStatus;
  readonly awaited: string | null;
  readonly door: Way;
  readonly onChoose: (door: Way) => void;
}

/** What stands before a workspace that is not open. */
function Door({ status, awaited, door, onChoose }: DoorProps) {
  const back = (): void => onChoose('unlock');
  useEffect(() => () => onChoose('unlock'), [onChoose]); // once inside, the next lock begins at the front again
  if (door === 'rescue') return <RescueScreen onBack={back} onDone={back} />;
  if (status.state === 'none') return <Welcome onRescue={() => onChoose('rescue')} />;
  if (door === 'recover') return <RecoverScreen status={status} onBack={back} />;
  if (door === 'new') return <Welcome onBack={back} />;
  return (
    <UnlockScreen
      status={status}
      awaited={awaited}
      onRecover={() => onChoose('recover')}
      onNew={() => onChoose('new')}
      onRescue={() => onChoose('rescue')}
    />
  );
}

/** Screens may rely on the shape of the workspace being known. */
function WithMeta({ children }: { readonly children: ReactNode }) {
  return useMeta() ? children : <Waiting />;
}
