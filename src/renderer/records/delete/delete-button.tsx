import { Button } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { tellError } from '../../ui/feedback/tell.ts';
import { fieldValue } from '../../ui/format/row.ts';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import type { OpenRecord } from '../record/use-record.ts';
import { recordTexts } from '../texts.ts';
import { DeleteDialog } from './delete-dialog.tsx';

interface Props {
  readonly entity: string;
  readonly record: OpenRecord;
}

/** Puts a record away, or brings it back; both can be undone. Asks first where parts would go along. */
export function DeleteButton({ entity, record }: Props) {
  const t = useTexts(recordTexts);
  const language = useLanguage();
  const [looking, setLooking] = useState(false);
  const [asking, setAsking] = useState(false);
  const remove = useCommand(client.records.delete.mutate, { undo: true });
  const restore = useCommand(client.records.restore.mutate, { undo: true });
  if (!record.may.delete) return null;
  const input = { entity, ids: [record.row.id] };
  const look = async (): Promise<void> => {
    setLooking(true);
    try {
      const { parts, refusal } = await client.records.deletePreview.query(input);
      if (refusal) tellError(errorSentence(refusal, language));
      else if (parts.length > 0) setAsking(true);
      else remove.run(input);
    } catch (error) {
      tellError(errorSentence(error, language));
    } finally {
      setLooking(false);
    }
  };
  return fieldValue(record.row, 'deletedAt') === null ? (
    <>
      <Button variant="default" loading={looking || remove.pending} onClick={() => void look()}>
        {t('delete')}
      </Button>
      {asking && <DeleteDialog {...input} onClose={() => setAsking(false)} />}
    </>
  ) : (
    <Button variant="default" loading={restore.pending} onClick={() => restore.run(input)}>
      {t('restore')}
    </Button>
  );
}
