import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import type { KnownTag } from '../../data/tags.ts';
import { ConfirmDialog } from '../../ui/confirm/confirm-dialog.tsx';
import { useTexts } from '../../ui/language/use-texts.ts';
import { Refusal } from '../refusal.tsx';
import { TagUses } from './tag-uses.tsx';
import { tagsTexts } from './texts.ts';

interface Props {
  readonly tag: KnownTag;
  readonly counts: readonly { readonly entity: string; readonly count: number }[];
  readonly onClose: () => void;
}

/** Says which records would lose a tag before it is removed. */
export function RemoveTag({ tag, counts, onClose }: Props) {
  const t = useTexts(tagsTexts);
  const remove = useCommand(client.tags.delete.mutate, { undo: true, failed: () => true, done: onClose });
  return (
    <ConfirmDialog
      title={t('removeOf', { name: tag.name })}
      effects={[t('removeHint', { name: tag.name })]}
      problem={<Refusal error={remove.error} />}
      action={t('remove')}
      pending={remove.pending}
      onConfirm={() => remove.run({ id: tag.id })}
      onClose={onClose}
    >
      {counts.length > 0 && <TagUses tagId={tag.id} counts={counts} />}
    </ConfirmDialog>
  );
}
