import { Button, Text } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useMay } from '../../data/meta.ts';
import type { Outputs } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { useInSentence, useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { Go } from '../../ui/layout/go.tsx';
import { useRecordPath } from '../places.ts';
import type { NamedAction } from './action-words.ts';
import { undoTexts } from './texts.ts';
import { UndoDialog } from './undo-dialog.tsx';

type UndoState = Outputs['audit']['entry']['undo'];

interface Props {
  readonly action: NamedAction & { readonly undone: boolean };
  readonly undo: UndoState;
  /** False where a refusal would only take room. */
  readonly explains?: boolean;
}

/** The way back from an action: undo or redo where there is one, else why not and which document to make instead. */
export function UndoPart({ action, undo, explains = true }: Props) {
  const t = useTexts(undoTexts);
  const language = useLanguage();
  const inSentence = useInSentence();
  const may = useMay();
  const pathOf = useRecordPath();
  const [asking, setAsking] = useState(false);
  if (action.undone) return <Text size="sm">{t('undone')}</Text>;
  if (undo.possible) {
    if (!may('core.undo.write')) return null;
    const redoes = action.undoes !== null;
    const Icon = redoes ? IconArrowForwardUp : IconArrowBackUp;
    return (
      <>
        <Button variant="default" leftSection={<Icon size={14} />} onClick={() => setAsking(true)}>
          {t(redoes ? 'redo' : 'undo')}
        </Button>
        {asking && <UndoDialog action={action} onClose={() => setAsking(false)} />}
      </>
    );
  }
  return (
    <>
      {explains && undo.refusal && <Text size="sm">{errorSentence(undo.refusal, language)}</Text>}
      {undo.instead && (
        <Go to={pathOf(undo.instead.entity, undo.instead.id)}>
          {t('goCorrect', {
            correction: language === 'zh' ? inSentence(undo.instead.label) : undo.instead.label.en,
          })}
        </Go>
      )}
    </>
  );
}
