import { Button, NumberInput, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../../../data/client.ts';
import { type CommandOptions, useCommand } from '../../../data/command.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { tellDone } from '../../../ui/feedback/tell.ts';
import { SaveBar } from '../../../ui/form/save-bar.tsx';
import { UnsavedGuard } from '../../../ui/form/unsaved-guard.tsx';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import { Section } from '../../../ui/layout/section.tsx';
import styles from './pipeline.module.css';
import { asInput, type Pipeline, usePipelineDraft } from './pipeline-draft.ts';
import { StageRequirements } from './stage-requirements.tsx';
import { StageRow } from './stage-row.tsx';
import { pipelineTexts } from './texts.ts';

interface Props {
  /** Undefined for a new one. */
  readonly saved: Pipeline | undefined;
  readonly mayWrite: boolean;
  readonly onSaved: (id: string) => void;
  readonly onGivenUp: () => void;
}

/** One pipeline, edited and saved as a whole. */
export function PipelineEditor({ saved, mayWrite, onSaved, onGivenUp }: Props) {
  const t = useTexts(pipelineTexts);
  const language = useLanguage();
  const { draft, dirty, set, setStage, addStage, removeStage, shiftStage, reset } = usePipelineDraft(saved);
  const [opened, setOpened] = useState<string | null>(null);
  const save = useCommand(
    (_: null, options: CommandOptions) => client.sales.savePipeline.mutate(asInput(draft), options),
    {
      failed: () => true,
      done: (id) => {
        reset();
        tellDone(t('saved'));
        onSaved(id);
      },
    },
  );
  const openStages = draft.stages.filter(({ category }) => category === 'open');
  const stage = draft.stages.find(({ key }) => key === opened);
  return (
    <div className={styles.parts}>
      <UnsavedGuard when={dirty && !save.pending} />
      <div className={styles.basics}>
        <TextInput
          label={t('pipelineName')}
          required
          maxLength={200}
          disabled={!mayWrite}
          value={draft.name}
          onChange={({ currentTarget }) => set({ name: currentTarget.value })}
        />
        <NumberInput
          label={t('idleDays')}
          placeholder={t('never')}
          min={1}
          allowDecimal={false}
          disabled={!mayWrite}
          value={draft.idleDays ?? ''}
          onChange={(value) => set({ idleDays: typeof value === 'number' ? value : null })}
        />
      </div>
      <p className={styles.hint}>{t('hint')}</p>
      <Section
        title={t('stages')}
        flush
        actions={
          mayWrite && (
            <Button
              variant="default"
              size="compact-sm"
              leftSection={<IconPlus size={13} />}
              onClick={addStage}
            >
              {t('addStage')}
            </Button>
          )
        }
      >
        <table className={styles.table}>
          <thead>
            <tr>
              <td />
              <th scope="col">{t('name')}</th>
              <th scope="col">{t('nameEn')}</th>
              <th scope="col" className={styles.number}>
                {t('probability')}
              </th>
              <th scope="col">{t('forecastCategory')}</th>
              <th scope="col" className={styles.number}>
                {t('stalledDays')}
              </th>
              <th scope="col">{t('requirements')}</th>
              <th scope="col" className={styles.number}>
                {t('deals')}
              </th>
              <td className={styles.buttons} />
            </tr>
          </thead>
          <tbody>
            {draft.stages.map((each, at) => (
              <StageRow
                key={each.key}
                stage={each}
                at={at + 1}
                isFirst={at === 0}
                isLast={at === openStages.length - 1}
                isOnly={openStages.length === 1}
                mayWrite={mayWrite}
                onChange={(part) => setStage(each.key, part)}
                onShift={(by) => shiftStage(each.key, by)}
                onRemove={() => removeStage(each.key)}
                onOpen={() => setOpened(each.key)}
              />
            ))}
          </tbody>
        </table>
      </Section>
      {save.error && <ProblemNotice>{errorSentence(save.error, language)}</ProblemNotice>}
      {mayWrite && (dirty || !saved) && (
        <SaveBar
          saving={save.pending}
          onSave={() => save.run(null)}
          onDiscard={() => (saved ? reset() : onGivenUp())}
        />
      )}
      {stage && (
        <StageRequirements
          stage={stage}
          mayWrite={mayWrite}
          onChange={(part) => setStage(stage.key, part)}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  );
}
