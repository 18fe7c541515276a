import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { fieldOf, useEntity } from '../../../data/meta.ts';
import { ReferenceInput } from '../../../ui/form/reference-input.tsx';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { useGo } from '../../../ui/layout/use-go.ts';
import { complianceTexts } from '../texts.ts';

type Kind = Parameters<typeof client.compliance.contract.draft.mutate>[0]['kind'];

/** Asks what a first draft needs: its title, its kind, and with whom. */
export function NewContract({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(complianceTexts);
  const local = useLocal();
  const go = useGo();
  const entity = useEntity('contract');
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<string>('sales');
  const [customerId, setCustomerId] = useState<string | null>(null);
  const draft = useCommand(client.compliance.contract.draft.mutate, {
    done: ({ id }) => go(`/compliance/contracts/${id}`),
  });
  const kinds = ((entity && fieldOf(entity, 'kind')?.choices) ?? []).filter(
    ({ value }) => value !== 'amendment',
  );
  return (
    <Modal opened onClose={onClose} title={t('draft')} size="md">
      <form
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (title.trim()) draft.run({ title, kind: kind as Kind, customerId });
        }}
      >
        <Stack gap="sm">
          <TextInput
            label={t('title')}
            required
            data-autofocus
            value={title}
            onChange={({ currentTarget }) => setTitle(currentTarget.value)}
          />
          <Select
            label={t('kind')}
            allowDeselect={false}
            data={kinds.map(({ value, label }) => ({ value, label: local(label) }))}
            value={kind}
            onChange={(value) => setKind(value ?? 'sales')}
          />
          <ReferenceInput
            entity="customer"
            label={t('other')}
            value={customerId}
            onChange={(id) => setCustomerId(id)}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" disabled={!title.trim()} loading={draft.pending}>
              {t('confirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
