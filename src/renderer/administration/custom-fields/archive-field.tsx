import { useQuery } from '@tanstack/react-query';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { trpc } from '../../data/trpc.ts';
import { ConfirmDialog } from '../../ui/confirm/confirm-dialog.tsx';
import { tellDone } from '../../ui/feedback/tell.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { Refusal } from '../refusal.tsx';
import type { CustomField } from './custom-field.ts';
import { fieldTexts } from './texts.ts';

interface Props {
  readonly field: CustomField;
  readonly onClose: () => void;
}

/** Says what archiving hides and what it keeps, before it happens. */
export function ArchiveField({ field: { id, name }, onClose }: Props) {
  const t = useTexts(fieldTexts);
  const format = useFormat();
  const { data: count, error } = useQuery(trpc.customFields.filled.queryOptions({ id }));
  const archive = useCommand(client.customFields.archive.mutate, {
    failed: () => true,
    done: () => {
      tellDone(t('archived', { name }));
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={t('archiveOf', { name })}
      effects={count === undefined ? undefined : [t('archiveHint', { name, count: format.integer(count) })]}
      problem={<Refusal error={archive.error ?? error} />}
      action={t('archive')}
      pending={archive.pending}
      onConfirm={() => archive.run({ id, archived: true })}
      onClose={onClose}
    />
  );
}
