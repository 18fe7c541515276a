import { ActionIcon } from '@mantine/core';
import { IconArrowsMaximize, IconX } from '@tabler/icons-react';
import { Suspense, useContext, useMemo } from 'react';
import { Waiting } from '../../ui/feedback/waiting.tsx';
import { useTexts } from '../../ui/language/use-texts.ts';
import { PageLevel } from '../../ui/layout/page-level.ts';
import { PageMark } from '../../ui/layout/page-mark.ts';
import { useGo } from '../../ui/layout/use-go.ts';
import { PlacesContext, useRecordPath } from '../places.ts';
import { RecordId } from '../record/record-id.ts';
import { recordScreenOf } from '../record/record-screen.tsx';
import { recordTexts } from '../texts.ts';

interface Props {
  readonly entity: string;
  readonly id: string;
  readonly onClose: () => void;
}

/** A record's own page beside a list: the same page as at its address, which one button leads to. */
export function RecordBeside({ entity, id, onClose }: Props) {
  const t = useTexts(recordTexts);
  const go = useGo();
  const recordPath = useRecordPath();
  const { pages } = useContext(PlacesContext);
  const Shown = useMemo(() => pages[entity] ?? recordScreenOf(entity), [pages, entity]);
  const marks = (
    <>
      <ActionIcon
        aria-label={t('openWhole')}
        title={t('openWhole')}
        onClick={() => go(recordPath(entity, id))}
      >
        <IconArrowsMaximize size={15} />
      </ActionIcon>
      <ActionIcon aria-label={t('closeBeside')} title={t('closeBeside')} onClick={onClose}>
        <IconX size={15} />
      </ActionIcon>
    </>
  );
  return (
    <PageLevel value={2}>
      <PageMark value={marks}>
        <RecordId value={id}>
          <Suspense fallback={<Waiting shape="record" />}>
            <Shown key={id} />
          </Suspense>
        </RecordId>
      </PageMark>
    </PageLevel>
  );
}
