import { Notifications } from '@mantine/notifications';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense, useCallback } from 'react';
import { useLiveData } from '../../data/live.ts';
import { CreateRecordDialog } from '../../records/create/create-record-dialog.tsx';
import { OfferLatest } from '../../records/undo/offer-latest.tsx';
import { ErrorBoundary } from '../../ui/feedback/error-boundary.tsx';
import { Waiting } from '../../ui/feedback/waiting.tsx';
import { useTexts } from '../../ui/language/use-texts.ts';
import { KeyboardMap } from '../keyboard-map.tsx';
import { CommandPalette } from '../palette/command-palette.tsx';
import { LockWarning } from '../presence/lock-warning.tsx';
import { usePresence } from '../presence/use-presence.ts';
import { useShell } from '../shell-state.ts';
import { shellTexts } from '../texts.ts';
import { useGlobalKeys } from '../use-global-keys.ts';
import styles from './frame.module.css';
import { SideNavigation } from './side-navigation.tsx';
import { TopBar } from './top-bar.tsx';

/** What stands around every screen of an open workspace. */
export function Frame() {
  useLiveData();
  useGlobalKeys();
  usePresence();
  const t = useTexts(shellTexts);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const { creating, keysShown, offeringUndo, set } = useShell();
  const endOffer = useCallback(() => set({ offeringUndo: false }), [set]);
  return (
    <div className={styles.frame}>
      <button
        type="button"
        className={styles.skip}
        onClick={() => document.getElementById('content')?.focus()}
      >
        {t('skip')}
      </button>
      <SideNavigation />
      <TopBar />
      <main id="content" tabIndex={-1} className={styles.content}>
        <ErrorBoundary resetKey={path}>
          <Suspense fallback={<Waiting />}>
            <Outlet />
          </Suspense>
        </ErrorBoundary>
      </main>
      {/* here and not around everything: notices name records, so they go out of sight with the screens */}
      <Notifications position="bottom-right" limit={3} />
      <CommandPalette />
      <LockWarning />
      {offeringUndo && <OfferLatest onClose={endOffer} />}
      {keysShown && <KeyboardMap onClose={() => set({ keysShown: false })} />}
      {creating !== null && <CreateRecordDialog entity={creating} onClose={() => set({ creating: null })} />}
    </div>
  );
}
