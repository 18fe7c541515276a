import { ActionIcon } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import type { FieldMeta } from '#shared/fields.ts';
import { useReferenceName } from '../../ui/form/use-reference-name.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import type { ValueChoice } from './mapping.ts';
import { importTexts } from './texts.ts';

interface Props {
  readonly field: FieldMeta | undefined;
  readonly value: string;
  readonly choice: ValueChoice;
  readonly onTakeBack: () => void;
}

/** What one value of the file stands for. */
export function AppliedChoice({ field, value, choice, onTakeBack }: Props) {
  const t = useTexts(importTexts);
  const local = useLocal();
  const used = 'use' in choice ? choice.use : null;
  const name = useReferenceName(field?.target, used);
  const decision =
    used !== null ? t('appliedUse', { name }) : t('create' in choice ? 'appliedCreate' : 'appliedEmpty');
  return (
    <li>
      {`${local(field?.label)}: “${value}” → ${decision}`}
      <ActionIcon
        size="sm"
        aria-label={t('takeBack', { value })}
        title={t('takeBack', { value })}
        onClick={onTakeBack}
      >
        <IconArrowBackUp size={14} aria-hidden />
      </ActionIcon>
    </li>
  );
}
