import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { trpc } from '../../data/trpc.ts';
import { tellDone } from '../../ui/feedback/tell.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { undoTexts } from './texts.ts';
import { UndoDialog } from './undo-dialog.tsx';

/** Asks whether the latest own action that can be taken back shall be, by its name. */
export function OfferLatest({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(undoTexts);
  const { data: recent, isFetching } = useQuery({ ...trpc.changes.recent.queryOptions(), staleTime: 0 });
  const latest = recent?.find(({ undone, undoes, undo }) => !undone && undoes === null && undo.possible);
  const nothing = recent !== undefined && !isFetching && !latest;
  useEffect(() => {
    if (!nothing) return;
    tellDone(t('nothingToUndo'));
    onClose();
  }, [nothing, t, onClose]);
  return latest && !isFetching ? <UndoDialog action={latest} onClose={onClose} /> : null;
}
