import { Button, Group, Modal, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { useMay } from '../../../data/meta.ts';
import { upload } from '../../../data/transfers.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { tellDone } from '../../../ui/feedback/tell.ts';
import { FileDrop } from '../../../ui/files/file-drop.tsx';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import parts from '../deal/deal-parts.module.css';
import styles from './demo.module.css';
import { spanText } from './demo-times.ts';
import { demoTexts } from './texts.ts';

interface Props {
  readonly dealId: string;
  readonly onClose: () => void;
}

const TOLD = { new: 'takenInDemo', updated: 'takenInUpdated', same: 'takenInSame' } as const;

/** Takes appointments of a calendar file to a deal. What is in the file is shown first. */
export function TakeCalendarFile({ dealId, onClose }: Props) {
  const format = useFormat();
  const t = useTexts(demoTexts);
  const language = useLanguage();
  const may = useMay();
  const reading = useMutation({
    mutationFn: async (file: File) => {
      const sent = await upload(file, file.name);
      const { events } = await client.sales.demo.readFile.query({ upload: sent });
      return { upload: sent, events: events.map((event, at) => ({ ...event, at })) };
    },
  });
  const take = useCommand(client.sales.demo.takeEvent.mutate, { undo: true, failed: () => true });
  const { data } = reading;
  const takeAs = async (at: number, as: 'demo' | 'meeting'): Promise<void> => {
    if (!data) return;
    try {
      const { change } = await take.runAndWait({ dealId, upload: data.upload, at, as });
      tellDone(t(as === 'meeting' && change === 'new' ? 'takenInMeeting' : TOLD[change]));
      if (data.events.length === 1) onClose();
    } catch {
      // the sentence stands in the dialog
    }
  };
  const error = reading.error ?? take.error;
  return (
    <Modal opened onClose={onClose} title={t('fromFileTitle')} size="lg">
      <Stack gap="sm">
        <FileDrop
          small
          hint={t('fromFileHint')}
          accept=".ics,.ical,.ifb"
          busy={reading.isPending}
          onFile={(file) => {
            take.reset();
            reading.mutate(file);
          }}
        />
        <ul className={parts.list}>
          {data?.events.map((event) => (
            <li key={event.at} className={parts.line}>
              <span className={parts.main}>
                {event.title || t('untitled')}
                {event.recurring && <small className={styles.muted}> · {t('recurring')}</small>}
                {event.cancelled && <small className={styles.muted}> · {t('cancelledEvent')}</small>}
              </span>
              <span className={`${styles.muted} numeric`}>
                {spanText(event.startsAt, event.endsAt, event.timeZone, format)}
              </span>
              {!event.cancelled && (
                <Group gap={4} wrap="nowrap">
                  <Button
                    size="compact-xs"
                    loading={take.pending}
                    onClick={() => void takeAs(event.at, 'demo')}
                  >
                    {t('asDemo')}
                  </Button>
                  {may('sales.activity.write') && (
                    <Button
                      size="compact-xs"
                      variant="default"
                      loading={take.pending}
                      onClick={() => void takeAs(event.at, 'meeting')}
                    >
                      {t('asMeeting')}
                    </Button>
                  )}
                </Group>
              )}
            </li>
          ))}
        </ul>
        {error && <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>}
      </Stack>
    </Modal>
  );
}
