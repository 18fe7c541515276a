import { CloseButton, Group, Text } from '@mantine/core';
import { useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import styles from './other-permissions.module.css';
import { roleTexts } from './texts.ts';

interface Props {
  readonly permissions: readonly string[];
  readonly disabled: boolean;
  readonly onTakeAway: (permission: string) => void;
}

/** What a role holds besides the ticks of the table, so that nothing it permits is hidden. */
export function OtherPermissions({ permissions, disabled, onTakeAway }: Props) {
  const t = useTexts(roleTexts);
  return (
    <Section title={t('others')}>
      <Text size="xs" c="dimmed" mb={8}>
        {t('othersHint')}
      </Text>
      <Group gap={6}>
        {permissions.map((permission) => (
          <span key={permission} className={styles.permission}>
            {permission}
            {!disabled && (
              <CloseButton
                size="xs"
                aria-label={t('takeAway', { permission })}
                onClick={() => onTakeAway(permission)}
              />
            )}
          </span>
        ))}
      </Group>
    </Section>
  );
}
