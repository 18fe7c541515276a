import { Button } from '@mantine/core';
import { useState } from 'react';
import type { VisibleEntity } from '../../data/meta.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import { bulkTexts } from './bulk-texts.ts';
import type { Selection } from './use-rows.ts';

interface Props {
  readonly entity: VisibleEntity;
  readonly selection: Selection;
  /** Undefined until it is known. */
  readonly count: number | undefined;
}

/** As the program: one action holds no more. */
const MOST = 5000;

/** Edits all rows that the list shows now, loaded or not. */
export function BulkAll({ entity, selection: { filter, search }, count = 0 }: Props) {
  const t = useTexts(bulkTexts);
  const [editing, setEditing] = useState(false);
  if (count === 0) return null;
  return (
    <>
      <Button
        variant="default"
        disabled={count > MOST}
        {...(count > MOST ? { title: t('tooMany') } : {})}
        onClick={() => setEditing(true)}
      >
        {t('editAll')}
      </Button>
      {editing && (
        <BulkDialog
          entity={entity}
          target={{ selection: { filter, search } }}
          count={count}
          onClose={() => setEditing(false)}
          onDone={() => undefined}
        />
      )}
    </>
  );
}
