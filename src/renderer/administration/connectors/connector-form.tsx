import { Button, Group, Modal, NumberInput, PasswordInput, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { tellDone } from '../../ui/feedback/tell.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { uiTexts } from '../../ui/texts.ts';
import { Refusal, useRefusalOf } from '../refusal.tsx';
import type { Connector } from './connector-data.ts';
import { connectorTexts } from './texts.ts';

type Value = string | number | null;
type Field = Connector['fields'][number];

interface Props {
  readonly connector: Connector;
  readonly onClose: () => void;
}

/** The settings of a connector, and its secrets as far as they are to be changed. */
export function ConnectorForm({ connector, onClose }: Props) {
  const t = useTexts(connectorTexts);
  const ui = useTexts(uiTexts);
  const local = useLocal();
  const { kind, label, fields, secrets, settings: kept } = connector;
  const [settings, setSettings] = useState<Record<string, Value>>(() =>
    Object.fromEntries(
      fields.map(({ name, usual }) => [name, kept ? (kept[name] ?? null) : (usual ?? null)]),
    ),
  );
  const [given, setGiven] = useState<Record<string, string>>({});
  const save = useCommand(client.connectors.save.mutate, {
    done: () => {
      tellDone(t('saved'));
      onClose();
    },
    failed: () => true,
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('setUpOf', { connector: local(label) })}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <form
        onSubmit={(submitted) => {
          submitted.preventDefault();
          save.run({ kind, settings, secrets: given });
        }}
      >
        <Stack gap="sm">
          {fields.map((field) => (
            <ConnectorFieldInput
              key={field.name}
              field={field}
              value={settings[field.name] ?? null}
              error={save.error}
              onChange={(value) => setSettings((known) => ({ ...known, [field.name]: value }))}
            />
          ))}
          {secrets.map((secret) => (
            <PasswordInput
              key={secret.name}
              label={local(secret.label)}
              placeholder={secret.kept ? t('secretKept') : ''}
              autoComplete="off"
              value={given[secret.name] ?? ''}
              onChange={({ currentTarget: { value } }) =>
                setGiven(({ [secret.name]: _before, ...others }) =>
                  value === '' ? others : { ...others, [secret.name]: value },
                )
              }
            />
          ))}
          <Refusal error={save.error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {ui('cancel')}
            </Button>
            <Button type="submit" loading={save.pending}>
              {t('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

interface InputProps {
  readonly field: Field;
  readonly value: Value;
  readonly error: unknown;
  readonly onChange: (value: Value) => void;
}

function ConnectorFieldInput({ field, value, error, onChange }: InputProps) {
  const local = useLocal();
  const refused = useRefusalOf(error, field.name);
  const shared = {
    label: local(field.label),
    required: field.required ?? false,
    error: refused !== undefined,
    ...(field.hint ? { description: local(field.hint) } : {}),
  };
  if (field.kind === 'choice')
    return (
      <Select
        {...shared}
        allowDeselect={false}
        data={(field.choices ?? []).map((choice) => ({ value: choice.value, label: local(choice.label) }))}
        value={value === null ? null : String(value)}
        onChange={onChange}
      />
    );
  if (field.kind === 'integer')
    return (
      <NumberInput
        {...shared}
        hideControls
        clampBehavior="none"
        value={value ?? ''}
        onChange={(entered) => onChange(entered === '' ? null : entered)}
      />
    );
  return (
    <TextInput
      {...shared}
      spellCheck={false}
      value={value === null ? '' : String(value)}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
