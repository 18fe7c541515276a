import { Button } from '@mantine/core';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { fieldValue } from '../../ui/format/row.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { recordTexts } from '../texts.ts';
import type { RecordPage } from './use-record.ts';

interface Props {
  readonly entity: string;
  readonly record: RecordPage;
}

/** Puts a record away, or brings it back; both can be undone. */
export function ArchiveButton({ entity, record }: Props) {
  const t = useTexts(recordTexts);
  const archive = useCommand(client.records.archive.mutate, { undo: true });
  const restore = useCommand(client.records.restore.mutate, { undo: true });
  if (!record.may.archive) return null;
  const input = { entity, ids: [record.row.id] };
  return fieldValue(record.row, 'archivedAt') === null ? (
    <Button variant="default" loading={archive.pending} onClick={() => archive.run(input)}>
      {t('archive')}
    </Button>
  ) : (
    <Button variant="default" loading={restore.pending} onClick={() => restore.run(input)}>
      {t('restore')}
    </Button>
  );
}
