import { Notifications } from '@mantine/notifications';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense, useCallback, useRef } from 'react';
import { useLiveData } from '../../data/live.ts';
import { CreateRecordDialog } from '../../records/create/create-record-dialog.tsx';
import { OfferLatest } from '../../records/undo/offer-latest.tsx';
import { ErrorBoundary } from '../../ui/feedback/error-boundary.tsx';
import { Waiting } from '../../ui/feedback/waiting.tsx';
import { useScrollMemory } from '../../ui/history/use-scroll-memory.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { PageMark } from '../../ui/layout/page-mark.ts';
import { AddTaskDialog } from '../add-task-dialog.tsx';
import { HelpDrawer } from '../help/help-drawer.tsx';
import { KeyboardMap } from '../keyboard-map.tsx';
import { CommandPalette } from '../palette/command-palette.tsx';
import { LockWarning } from '../presence/lock-warning.tsx';
import { usePresence } from '../presence/use-presence.ts';
import { QuickAdd } from '../quick-add.tsx';
import { useShell } from '../shell-state.ts';
import { SpotMarks } from '../spot/spot-marks.tsx';
import { useTrail } from '../spot/use-trail.ts';
import { shellTexts } from '../texts.ts';
import { useGlobalKeys } from '../use-global-keys.ts';
import styles from './frame.module.css';
import { SideNavigation } from './side-navigation.tsx';
import { TopBar } from './top-bar.tsx';

const marks = <SpotMarks />;

/** What stands around every screen of an open workspace. */
export function Frame() {
  useLiveData();
  useGlobalKeys();
  usePresence();
  useTrail();
  const content = useRef<HTMLElement>(null);
  useScrollMemory(content);
  const t = useTexts(shellTexts);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const { adding, creating, helpShown, keysShown, offeringUndo, set } = useShell();
  const endOffer = useCallback(() => set({ offeringUndo: false }), [set]);
  const endCreating = (): void => set({ creating: null });
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
      <main ref={content} id="content" tabIndex={-1} className={styles.content}>
        <ErrorBoundary resetKey={path}>
          <PageMark value={marks}>
            <Suspense fallback={<Waiting />}>
              <Outlet />
            </Suspense>
          </PageMark>
        </ErrorBoundary>
      </main>
      {/* here and not around everything: notices name records, so they go out of sight with the screens */}
      <Notifications position="bottom-right" limit={3} />
      <CommandPalette />
      <LockWarning />
      {offeringUndo && <OfferLatest onClose={endOffer} />}
      {helpShown && <HelpDrawer onClose={() => set({ helpShown: false })} />}
      {keysShown && <KeyboardMap onClose={() => set({ keysShown: false })} />}
      {adding && <QuickAdd onClose={() => set({ adding: false })} />}
      {creating === 'task' && <AddTaskDialog onClose={endCreating} />}
      {creating !== null && creating !== 'task' && (
        <CreateRecordDialog entity={creating} onClose={endCreating} />
      )}
    </div>
  );
}
