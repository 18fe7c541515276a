import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../language/use-texts.ts';
import { generatePassphrase } from './generate-passphrase.ts';
import { LEAST_LENGTH, passphraseStrength } from './passphrase-strength.ts';
import { SecretCode } from './secret-code.tsx';
import { secretTexts } from './texts.ts';

export interface PassphraseChoice {
  readonly first: string;
  readonly second: string;
}

export const NO_CHOICE: PassphraseChoice = { first: '', second: '' };

export const isChosen = ({ first, second }: PassphraseChoice): boolean =>
  first === second && passphraseStrength(first) !== 'strengthShort';

interface Props {
  readonly label: string;
  readonly choice: PassphraseChoice;
  readonly onChange: (choice: PassphraseChoice) => void;
  /** True where somebody sets it for another person, and may have one made to hand over. */
  readonly forAnother?: boolean;
}

/** A new passphrase, typed twice, with a word on its strength. */
export function NewPassphrase({ label, choice, onChange, forAnother = false }: Props) {
  const t = useTexts(secretTexts);
  const [generated, setGenerated] = useState<string | null>(null);
  const { first, second } = choice;
  const differs = second !== '' && first !== second;
  const generate = (): void => {
    const made = generatePassphrase();
    setGenerated(made);
    onChange({ first: made, second: made });
  };
  return (
    <Stack gap="sm">
      <div>
        <PasswordInput
          label={label}
          description={t('passphraseHint', { min: LEAST_LENGTH })}
          required
          autoComplete="new-password"
          value={first}
          onChange={({ currentTarget }) => onChange({ first: currentTarget.value, second })}
        />
        <Group justify="space-between" mt={4} mih={17}>
          <Text size="xs" c="dimmed" aria-live="polite">
            {first !== '' && t('strength', { word: t(passphraseStrength(first)) })}
          </Text>
          {forAnother && (
            <Button size="compact-xs" variant="subtle" onClick={generate}>
              {t('generate')}
            </Button>
          )}
        </Group>
      </div>
      <PasswordInput
        label={t('passphraseAgain')}
        required
        autoComplete="new-password"
        value={second}
        error={differs ? t('passphraseDiffers') : undefined}
        onChange={({ currentTarget }) => onChange({ first, second: currentTarget.value })}
      />
      {generated !== null && generated === first && (
        <div>
          <Text size="xs" c="dimmed">
            {t('generated')}
          </Text>
          <SecretCode label={label} code={generated} />
        </div>
      )}
    </Stack>
  );
}
