import { PasswordInput, Stack, Text } from '@mantine/core';
import { useTexts } from '../../ui/language/use-texts.ts';
import { shellTexts } from '../texts.ts';
import { LEAST_LENGTH, passphraseStrength } from './passphrase-strength.ts';

export interface PassphraseChoice {
  readonly first: string;
  readonly second: string;
}

export const isChosen = ({ first, second }: PassphraseChoice): boolean =>
  first === second && passphraseStrength(first) !== 'strengthShort';

interface Props {
  readonly label: string;
  readonly choice: PassphraseChoice;
  readonly onChange: (choice: PassphraseChoice) => void;
}

/** A new passphrase, typed twice, with a word on its strength. */
export function NewPassphrase({ label, choice, onChange }: Props) {
  const t = useTexts(shellTexts);
  const { first, second } = choice;
  const differs = second !== '' && first !== second;
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
        <Text size="xs" c="dimmed" mt={4} aria-live="polite" mih={17}>
          {first !== '' && t('strength', { word: t(passphraseStrength(first)) })}
        </Text>
      </div>
      <PasswordInput
        label={t('passphraseAgain')}
        required
        autoComplete="new-password"
        value={second}
        error={differs ? t('passphraseDiffers') : undefined}
        onChange={({ currentTarget }) => onChange({ first, second: currentTarget.value })}
      />
    </Stack>
  );
}
