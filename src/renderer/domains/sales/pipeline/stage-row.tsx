import { ActionIcon, Button, NumberInput, Select, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { fieldOf, useEntity } from '../../../data/meta.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import styles from './pipeline.module.css';
import type { StageDraft } from './pipeline-draft.ts';
import { pipelineTexts } from './texts.ts';

interface Props {
  readonly stage: StageDraft;
  /** Its place, from 1. */
  readonly at: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isOnly: boolean;
  readonly mayWrite: boolean;
  readonly onChange: (part: Partial<StageDraft>) => void;
  readonly onShift: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly onOpen: () => void;
}

/** A stage in the settings of its pipeline. Those for won and lost have only their names to change. */
export function StageRow(props: Props) {
  const { stage, at, isFirst, isLast, isOnly, mayWrite, onChange, onShift, onRemove, onOpen } = props;
  const t = useTexts(pipelineTexts);
  const local = useLocal();
  const format = useFormat();
  const open = stage.category === 'open';
  const entity = useEntity('stage');
  const categories = (entity && fieldOf(entity, 'forecastCategory')?.choices) ?? [];
  const name = local({ zh: stage.name, en: stage.nameEn }) || t('stage', { at });
  const fields = stage.requirements.filter(({ kind }) => kind === 'field').length;
  const checkpoints = stage.requirements.length - fields;
  const asked = [
    ...(fields > 0 ? [t('fieldCount', { count: fields })] : []),
    ...(checkpoints > 0 ? [t('checkpointCount', { count: checkpoints })] : []),
  ].join(' · ');
  return (
    <tr>
      <td>
        <span className={styles.mark} data-category={stage.category} aria-hidden />
      </td>
      <td className={styles.name}>
        <TextInput
          size="xs"
          required
          maxLength={200}
          aria-label={`${t('name')} ${at}`}
          disabled={!mayWrite}
          value={stage.name}
          onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
        />
      </td>
      <td className={styles.name}>
        <TextInput
          size="xs"
          maxLength={200}
          aria-label={`${t('nameEn')} ${at}`}
          disabled={!mayWrite}
          value={stage.nameEn}
          onChange={({ currentTarget }) => onChange({ nameEn: currentTarget.value })}
        />
      </td>
      <td className={styles.number}>
        {open ? (
          <NumberInput
            size="xs"
            min={0}
            max={100}
            hideControls
            aria-label={`${t('probability')} ${at}`}
            disabled={!mayWrite}
            value={stage.probability}
            onChange={(value) => onChange({ probability: String(value) })}
          />
        ) : (
          <span className="numeric">{stage.category === 'won' ? 100 : 0}</span>
        )}
      </td>
      <td>
        {open && (
          <Select
            size="xs"
            clearable
            placeholder={t('byProbability')}
            aria-label={`${t('forecastCategory')} ${at}`}
            disabled={!mayWrite}
            data={categories.map(({ value, label }) => ({ value, label: local(label) }))}
            value={stage.forecastCategory}
            onChange={(value) => onChange({ forecastCategory: value as StageDraft['forecastCategory'] })}
          />
        )}
      </td>
      <td className={styles.number}>
        {open && (
          <NumberInput
            size="xs"
            min={1}
            allowDecimal={false}
            hideControls
            aria-label={`${t('stalledDays')} ${at}`}
            disabled={!mayWrite}
            value={stage.stalledDays ?? ''}
            onChange={(value) => onChange({ stalledDays: typeof value === 'number' ? value : null })}
          />
        )}
      </td>
      <td>
        {open && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={`${asked || '—'} · ${t('editStage', { name })}`}
            onClick={onOpen}
          >
            {asked || '—'}
          </Button>
        )}
      </td>
      <td className={`${styles.number} numeric`}>{format.integer(stage.deals)}</td>
      <td className={styles.buttons}>
        {open && mayWrite && (
          <>
            <ActionIcon disabled={isFirst} aria-label={t('moveUp', { name })} onClick={() => onShift(-1)}>
              <IconArrowUp size={15} />
            </ActionIcon>
            <ActionIcon disabled={isLast} aria-label={t('moveDown', { name })} onClick={() => onShift(1)}>
              <IconArrowDown size={15} />
            </ActionIcon>
            <ActionIcon disabled={isOnly} aria-label={t('removeStage', { name })} onClick={onRemove}>
              <IconX size={15} />
            </ActionIcon>
          </>
        )}
      </td>
    </tr>
  );
}
