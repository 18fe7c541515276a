import { Button, Text } from '@mantine/core';
import { useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import { rightsTexts } from '../rights/texts.ts';
import { againstStandard, type RoleDraft } from './role-draft.ts';
import { roleTexts } from './texts.ts';
import type { ListedRole } from './use-roles.ts';

interface Props {
  readonly draft: RoleDraft;
  readonly original: NonNullable<ListedRole['original']>;
  readonly disabled: boolean;
  readonly onBack: () => void;
}

/** How a role differs from the one that the program ships under this name, and the way back to it. */
export function StandardComparison({ draft, original, disabled, onBack }: Props) {
  const t = useTexts(roleTexts);
  const words = useTexts(rightsTexts);
  const comparison = againstStandard(draft, original);
  if (!comparison) return null;
  const { gained, lost, otherScope, same } = comparison;
  const parts = [
    ...(gained.length > 0 ? [t('gained', { count: gained.length })] : []),
    ...(lost.length > 0 ? [t('lost', { count: lost.length })] : []),
    ...(otherScope ? [t('otherScope')] : []),
  ];
  return (
    <Section
      title={t('comparison')}
      actions={
        !same &&
        !disabled && (
          <Button variant="default" onClick={onBack}>
            {t('backToStandard')}
          </Button>
        )
      }
    >
      <Text size="sm">{same ? t('asStandard') : parts.join(words('comma'))}</Text>
    </Section>
  );
}
