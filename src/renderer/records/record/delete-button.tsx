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
export function DeleteButton({ entity, record }: Props) {
  const t = useTexts(recordTexts);
  const remove = useCommand(client.records.delete.mutate, { undo: true });
  const restore = useCommand(client.records.restore.mutate, { undo: true });
  if (!record.may.delete) return null;
  const input = { entity, ids: [record.row.id] };
  return fieldValue(record.row, 'deletedAt') === null ? (
    <Button variant="default" loading={remove.pending} onClick={() => remove.run(input)}>
      {t('delete')}
    </Button>
  ) : (
    <Button variant="default" loading={restore.pending} onClick={() => restore.run(input)}>
      {t('restore')}
    </Button>
  );
}
