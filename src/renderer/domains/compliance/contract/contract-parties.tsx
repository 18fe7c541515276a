import { Button, Group, Stack, TextInput } from '@mantine/core';
import { fieldOf, useEntity } from '../../../data/meta.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { complianceTexts } from '../texts.ts';
import type { ContractData } from './contract-data.ts';

type StoredParty = ContractData['parties'][number];

/** A party as it is typed. */
export interface DraftParty {
  readonly key: string;
  readonly role: StoredParty['role'];
  readonly side: StoredParty['side'];
  readonly legalName: string;
  readonly creditCode: string;
  readonly signatory: string;
  readonly signatoryTitle: string;
}

export const partyOf = (party: StoredParty): DraftParty => ({
  key: party.id,
  role: party.role,
  side: party.side,
  legalName: party.legalName,
  creditCode: party.creditCode ?? '',
  signatory: party.signatory ?? '',
  signatoryTitle: party.signatoryTitle ?? '',
});

/** The side of a contract that is not there yet. */
const missingParty = (parties: readonly DraftParty[]): DraftParty => ({
  key: crypto.randomUUID(),
  role: parties.some(({ role }) => role === 'partyA') ? 'partyB' : 'partyA',
  side: parties.some(({ side }) => side === 'ours') ? 'theirs' : 'ours',
  legalName: '',
  creditCode: '',
  signatory: '',
  signatoryTitle: '',
});

interface Props {
  readonly parties: readonly DraftParty[];
  readonly disabled: boolean;
  readonly onChange: (parties: readonly DraftParty[]) => void;
}

/** Who signs, by the name the law knows them under. */
export function ContractParties({ parties, disabled, onChange }: Props) {
  const t = useTexts(complianceTexts);
  const local = useLocal();
  const entity = useEntity('contractParty');
  const roles = (entity && fieldOf(entity, 'role')?.choices) ?? [];
  const put = (key: string, change: Partial<DraftParty>): void =>
    onChange(parties.map((each) => (each.key === key ? { ...each, ...change } : each)));
  return (
    <Section title={t('parties')}>
      <Stack gap="xs">
        {parties.map((party) => {
          const role = local(roles.find(({ value }) => value === party.role)?.label);
          return (
            <Group key={party.key} grow align="flex-end">
              <TextInput
                label={t('partyName', { role })}
                disabled={disabled}
                value={party.legalName}
                onChange={({ currentTarget }) => put(party.key, { legalName: currentTarget.value })}
              />
              <TextInput
                label={t('partySignatory', { role })}
                disabled={disabled}
                value={party.signatory}
                onChange={({ currentTarget }) => put(party.key, { signatory: currentTarget.value })}
              />
            </Group>
          );
        })}
        {!disabled && parties.length < 2 && (
          <div>
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => onChange([...parties, missingParty(parties)])}
            >
              {t('addParty')}
            </Button>
          </div>
        )}
      </Stack>
    </Section>
  );
}
