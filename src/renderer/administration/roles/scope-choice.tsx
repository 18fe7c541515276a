import { Radio, Stack } from '@mantine/core';
import { useTexts } from '../../ui/language/use-texts.ts';
import { SCOPE_NAMES, SCOPE_WORDS } from '../rights/scope-names.ts';
import { rightsTexts } from '../rights/texts.ts';
import type { RoleDraft } from './role-draft.ts';
import { roleTexts } from './texts.ts';

interface Props {
  readonly value: RoleDraft['scope'];
  readonly disabled: boolean;
  readonly onChange: (scope: RoleDraft['scope']) => void;
}

const SCOPES = ['own', 'team', 'all'] as const;

/** How far a role sees, each choice with what it means. */
export function ScopeChoice({ value, disabled, onChange }: Props) {
  const t = useTexts(roleTexts);
  const rights = useTexts(rightsTexts);
  return (
    <Radio.Group
      label={t('scope')}
      value={value}
      onChange={(next) => onChange(SCOPES.find((scope) => scope === next) ?? value)}
    >
      <Stack gap={8} mt={4}>
        {SCOPES.map((scope) => (
          <Radio
            key={scope}
            size="xs"
            value={scope}
            disabled={disabled}
            label={rights(SCOPE_NAMES[scope])}
            description={rights(SCOPE_WORDS[scope])}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
