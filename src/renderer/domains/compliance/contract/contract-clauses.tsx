import { ActionIcon, Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconBooks, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useEntity } from '../../../data/meta.ts';
import { useTexts } from '../../../ui/language/use-texts.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { InsertClauses } from '../clause/insert-clauses.tsx';
import { clauseTexts } from '../clause/texts.ts';
import { withClause } from '../clause/with-wording.ts';
import { complianceTexts } from '../texts.ts';

export interface DraftClause {
  readonly key: string;
  readonly clauseId: string | null;
  readonly heading: string;
  readonly text: string;
}

interface Props {
  readonly contractId: string;
  readonly blocks: readonly DraftClause[];
  /** The texts with the contract's values put in, as stored. */
  readonly filled: readonly string[];
  readonly disabled: boolean;
  readonly onChange: (blocks: DraftClause[]) => void;
}

/** The text of a contract: written clause by clause, or read as it stands. */
export function ContractClauses({ contractId, blocks, filled, disabled, onChange }: Props) {
  const t = useTexts(complianceTexts);
  const library = useTexts(clauseTexts);
  const hasLibrary = useEntity('clause') !== undefined;
  const [inserting, setInserting] = useState(false);
  const put = (key: string, change: Partial<DraftClause>): void =>
    onChange(blocks.map((each) => (each.key === key ? { ...each, ...change } : each)));
  return (
    <Section
      title={t('clauses')}
      actions={
        !disabled && (
          <>
            {hasLibrary && (
              <Button
                variant="default"
                size="compact-sm"
                leftSection={<IconBooks size={14} />}
                onClick={() => setInserting(true)}
              >
                {library('insert')}
              </Button>
            )}
            <Button
              variant="default"
              size="compact-sm"
              leftSection={<IconPlus size={14} />}
              onClick={() =>
                onChange([...blocks, { key: crypto.randomUUID(), clauseId: null, heading: '', text: '' }])
              }
            >
              {t('addClause')}
            </Button>
          </>
        )
      }
    >
      <Stack gap="sm">
        {blocks.length === 0 && <Text c="dimmed">{t('noClauses')}</Text>}
        {disabled
          ? blocks.map(({ key, heading }, at) => (
              <div key={key}>
                <Text fw={600}>
                  {at + 1}. {heading}
                </Text>
                <Text style={{ whiteSpace: 'pre-wrap' }}>{filled[at]}</Text>
              </div>
            ))
          : blocks.map(({ key, heading, text }, index) => {
              const at = index + 1;
              return (
                <Stack key={key} gap="xs">
                  <Group gap="xs" wrap="nowrap">
                    <TextInput
                      flex={1}
                      aria-label={t('clauseHeading', { at })}
                      placeholder={t('clauseHeading', { at })}
                      value={heading}
                      onChange={({ currentTarget }) => put(key, { heading: currentTarget.value })}
                    />
                    <ActionIcon
                      aria-label={t('removeClause', { at })}
                      onClick={() => onChange(blocks.filter((each) => each.key !== key))}
                    >
                      <IconTrash size={15} />
                    </ActionIcon>
                  </Group>
                  <Textarea
                    autosize
                    minRows={2}
                    aria-label={t('clauseText', { at })}
                    placeholder={t('clauseText', { at })}
                    value={text}
                    onChange={({ currentTarget }) => put(key, { text: currentTarget.value })}
                  />
                </Stack>
              );
            })}
        {!disabled && (
          <Text size="xs" c="dimmed">
            {t('placeholders', {
              names: '{{partyA}} {{partyB}} {{amount}} {{amountInWords}} {{startsOn}} {{endsOn}}',
            })}
          </Text>
        )}
      </Stack>
      {inserting && (
        <InsertClauses
          contractId={contractId}
          inText={new Set(blocks.flatMap(({ clauseId }) => clauseId ?? []))}
          onInsert={(clauses) => onChange(clauses.reduce<DraftClause[]>(withClause, [...blocks]))}
          onClose={() => setInserting(false)}
        />
      )}
    </Section>
  );
}
