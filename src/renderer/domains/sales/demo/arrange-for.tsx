import { Modal } from '@mantine/core';
import { useState } from 'react';
import { ReferenceInput } from '../../../ui/form/reference-input.tsx';
import { useTexts } from '../../../ui/language/use-texts.ts';
import { DemoDialog } from './demo-dialog.tsx';
import { demoTexts } from './texts.ts';
import { useNewDemo } from './use-new-demo.ts';

interface Props {
  readonly date: string;
  /** From midnight. */
  readonly minute: number;
  readonly onClose: () => void;
}

const pad = (number: number): string => String(number).padStart(2, '0');
const clock = (minute: number): string => `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
const LAST_MINUTE = 24 * 60 - 1;

/** A new demo at a time that was chosen: first for which deal, then the rest. */
export function ArrangeFor({ date, minute, onClose }: Props) {
  const t = useTexts(demoTexts);
  const newDemo = useNewDemo();
  const [deal, setDeal] = useState<{ id: string; name: string } | null>(null);
  if (deal) {
    const times = { date, start: clock(minute), end: clock(Math.min(minute + 60, LAST_MINUTE)) };
    return <DemoDialog given={newDemo(deal, times)} onSaved={onClose} onClose={onClose} />;
  }
  return (
    <Modal opened onClose={onClose} title={t('arrangeFor')} size="md">
      <ReferenceInput
        entity="deal"
        label={t('chooseDeal')}
        value={null}
        onChange={(id, name) => {
          if (id !== null) setDeal({ id, name });
        }}
      />
    </Modal>
  );
}
