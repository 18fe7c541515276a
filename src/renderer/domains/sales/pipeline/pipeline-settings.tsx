import { Button, SegmentedControl } from '@mantine/core';
import { IconLayoutKanban, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay } from '../../../data/meta.ts';
import { trpc } from '../../../data/trpc.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../../ui/feedback/waiting.tsx';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { useGo } from '../../../ui/layout/use-go.ts';
import { salesTexts } from '../texts.ts';
import { PipelineEditor } from './pipeline-editor.tsx';
import { pipelineTexts } from './texts.ts';

const NEW = 'new';

/** The pipelines: their stages in order, and what each asks for. */
export function PipelineSettings() {
  const t = useTexts(pipelineTexts);
  const s = useTexts(salesTexts);
  const language = useLanguage();
  const go = useGo();
  const mayWrite = useMay()('sales.pipeline.write');
  const [chosen, setChosen] = useState<string | null>(null);
  const { data, error } = useQuery(trpc.sales.pipelines.queryOptions());
  const pipeline = data?.find(({ id }) => id === chosen) ?? (chosen === NEW ? undefined : data?.[0]);
  const isNew = chosen === NEW;
  const choices = [
    ...(data ?? []).map(({ id, name }) => ({ value: id, label: name })),
    ...(isNew ? [{ value: NEW, label: t('newPipeline') }] : []),
  ];
  return (
    <Page
      title={t('settings')}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconLayoutKanban size={15} />}
            onClick={() => go('/sales/pipeline')}
          >
            {s('pipeline')}
          </Button>
          {mayWrite && (
            <Button leftSection={<IconPlus size={15} />} disabled={isNew} onClick={() => setChosen(NEW)}>
              {t('newPipeline')}
            </Button>
          )}
        </>
      }
      toolbar={
        choices.length > 1 && (
          <SegmentedControl
            size="xs"
            aria-label={s('pipelineChoice')}
            data={choices}
            value={pipeline?.id ?? NEW}
            onChange={setChosen}
          />
        )
      }
    >
      {error && <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>}
      {!data && !error && <Waiting />}
      {data && (
        <PipelineEditor
          key={pipeline?.id ?? NEW}
          saved={pipeline}
          mayWrite={mayWrite}
          onSaved={setChosen}
          onGivenUp={() => setChosen(null)}
        />
      )}
    </Page>
  );
}
