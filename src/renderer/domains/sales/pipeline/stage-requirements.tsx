import { ActionIcon, Button, MultiSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useEntity } from '../../../data/meta.ts';
import { SideDrawer } from '../../../ui/drawer/side-drawer.tsx';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import styles from './pipeline.module.css';
import type { RequirementDraft, StageDraft } from './pipeline-draft.ts';
import { pipelineTexts } from './texts.ts';

interface Props {
  readonly stage: StageDraft;
  readonly mayWrite: boolean;
  readonly onChange: (part: Partial<StageDraft>) => void;
  readonly onClose: () => void;
}

/** What a stage asks for before a deal leaves it: fields, checkpoints, and a sentence. */
export function StageRequirements({ stage, mayWrite, onChange, onClose }: Props) {
  const t = useTexts(pipelineTexts);
  const local = useLocal();
  const entity = useEntity('deal');
  const fields = stage.requirements.filter(({ kind }) => kind === 'field');
  const checkpoints = stage.requirements.filter(({ kind }) => kind === 'checkpoint');
  const set = (nextFields: readonly RequirementDraft[], nextPoints: readonly RequirementDraft[]): void =>
    onChange({ requirements: [...nextFields, ...nextPoints] });
  const setPoint = (at: number, part: Partial<RequirementDraft>): void =>
    set(
      fields,
      checkpoints.map((point, each) => (each === at ? { ...point, ...part } : point)),
    );
  const choose = (names: readonly string[]): void =>
    set(
      names.map((fieldName) => {
        const held = fields.find((each) => each.fieldName === fieldName);
        const label = entity?.fields.find(({ name }) => name === fieldName)?.label;
        return (
          held ?? {
            id: null,
            kind: 'field' as const,
            fieldName,
            name: label?.zh ?? fieldName,
            nameEn: label?.en ?? fieldName,
          }
        );
      }),
      checkpoints,
    );
  const offered = (entity?.fields ?? [])
    .filter(({ editable, derived, required }) => editable && !derived && !required)
    .map(({ name, label }) => ({ value: name, label: local(label) }));
  return (
    <SideDrawer
      opened
      title={t('editStage', { name: local({ zh: stage.name, en: stage.nameEn }) })}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t('close')}</Button>}
    >
      <Stack gap="md">
        <MultiSelect
          label={t('requiredFields')}
          data={offered}
          value={fields.map(({ fieldName }) => fieldName ?? '')}
          disabled={!mayWrite}
          searchable
          onChange={choose}
        />
        <fieldset className={styles.points}>
          <legend>{t('checkpoints')}</legend>
          {checkpoints.map((point, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a new checkpoint has nothing else to be known by
            <div key={at} className={styles.point}>
              <TextInput
                size="xs"
                required
                maxLength={200}
                disabled={!mayWrite}
                aria-label={t('checkpoint', { at: at + 1 })}
                value={point.name}
                onChange={({ currentTarget }) => setPoint(at, { name: currentTarget.value })}
              />
              <TextInput
                size="xs"
                maxLength={200}
                disabled={!mayWrite}
                placeholder={t('english')}
                aria-label={t('checkpointEn', { at: at + 1 })}
                value={point.nameEn}
                onChange={({ currentTarget }) => setPoint(at, { nameEn: currentTarget.value })}
              />
              <ActionIcon
                disabled={!mayWrite}
                aria-label={t('removeCheckpoint', { at: at + 1 })}
                onClick={() =>
                  set(
                    fields,
                    checkpoints.filter((_, each) => each !== at),
                  )
                }
              >
                <IconX size={15} />
              </ActionIcon>
            </div>
          ))}
          {mayWrite && (
            <Button
              variant="default"
              size="compact-sm"
              leftSection={<IconPlus size={13} />}
              onClick={() =>
                set(fields, [
                  ...checkpoints,
                  { id: null, kind: 'checkpoint', fieldName: null, name: '', nameEn: '' },
                ])
              }
            >
              {t('addCheckpoint')}
            </Button>
          )}
        </fieldset>
        <Textarea
          label={t('exitCriteria')}
          autosize
          minRows={3}
          maxLength={1000}
          disabled={!mayWrite}
          value={stage.exitCriteria ?? ''}
          onChange={({ currentTarget }) => onChange({ exitCriteria: currentTarget.value || null })}
        />
      </Stack>
    </SideDrawer>
  );
}
