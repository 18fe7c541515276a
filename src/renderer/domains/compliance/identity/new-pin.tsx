import { PasswordInput } from '@mantine/core';
import { useTexts } from '../../../ui/language/use-texts.ts';
import { identityTexts } from './texts.ts';

export interface PinChoice {
  readonly first: string;
  readonly second: string;
}

export const NO_PIN: PinChoice = { first: '', second: '' };
export const isPinChosen = ({ first, second }: PinChoice): boolean => first !== '' && first === second;

interface Props {
  readonly label: string;
  readonly choice: PinChoice;
  readonly onChange: (choice: PinChoice) => void;
}

/** A new PIN, typed twice. */
export function NewPin({ label, choice: { first, second }, onChange }: Props) {
  const t = useTexts(identityTexts);
  return (
    <>
      <PasswordInput
        label={label}
        description={t('pinHint')}
        required
        autoComplete="new-password"
        value={first}
        onChange={({ currentTarget }) => onChange({ first: currentTarget.value, second })}
      />
      <PasswordInput
        label={t('pinAgain')}
        required
        autoComplete="new-password"
        value={second}
        error={second !== '' && first !== second ? t('pinDiffers') : undefined}
        onChange={({ currentTarget }) => onChange({ first, second: currentTarget.value })}
      />
    </>
  );
}
