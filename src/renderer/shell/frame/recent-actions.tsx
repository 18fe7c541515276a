import { ActionIcon, Button, Drawer } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMay } from '../../data/meta.ts';
import { type Outputs, trpc } from '../../data/trpc.ts';
import { useActionName, useRecordNames } from '../../records/undo/action-words.ts';
import { undoTexts } from '../../records/undo/texts.ts';
import { UndoPart } from '../../records/undo/undo-part.tsx';
import { useUndoUpTo } from '../../records/undo/use-undo-up-to.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { uiTexts } from '../../ui/texts.ts';
import { useShell } from '../shell-state.ts';
import styles from './recent-actions.module.css';

type Recent = Outputs['changes']['recent'][number];

/** One's own latest actions, each with its way back; several can be taken back in order. */
export function RecentActions() {
  const t = useTexts(undoTexts);
  const ui = useTexts(uiTexts);
  const may = useMay();
  const { recentShown, set } = useShell();
  const allowed = may('core.undo.write');
  const { data: recent } = useQuery({
    ...trpc.changes.recent.queryOptions(),
    enabled: allowed && recentShown,
  });
  const { undoUpTo, pending } = useUndoUpTo();
  if (!allowed) return null;
  return (
    <>
      <ActionIcon aria-label={t('recent')} title={t('recent')} onClick={() => set({ recentShown: true })}>
        <IconHistory size={17} stroke={1.6} />
      </ActionIcon>
      <Drawer
        opened={recentShown}
        onClose={() => set({ recentShown: false })}
        position="right"
        size={400}
        title={t('recent')}
        closeButtonProps={{ 'aria-label': ui('close') }}
      >
        {recent?.length === 0 && <p>{t('noneYet')}</p>}
        <ol className={styles.list}>
          {recent?.map((action, at) => (
            <li key={action.group} className={styles.item}>
              <Line action={action} />
              <div className={styles.ways}>
                <UndoPart action={action} undo={action.undo} />
                {at > 0 && !action.undone && action.undo.possible && action.undoes === null && (
                  <Button
                    variant="subtle"
                    loading={pending}
                    onClick={() => void undoUpTo(recent.slice(0, at + 1))}
                  >
                    {t('undoUpTo')}
                  </Button>
                )}
              </div>
            </li>
          ))}
        </ol>
      </Drawer>
    </>
  );
}

function Line({ action }: { readonly action: Recent }) {
  const format = useFormat();
  const nameOf = useActionName();
  const recordsOf = useRecordNames();
  return (
    <>
      <div className={styles.name}>{nameOf(action)}</div>
      <div className={styles.records}>{recordsOf(action)}</div>
      <time className={styles.when} dateTime={new Date(action.at).toISOString()}>
        {format.instant(action.at)}
      </time>
    </>
  );
}
