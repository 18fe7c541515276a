import { Button, Checkbox, Drawer, Group, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { fieldOf, useEntity } from '../../data/meta.ts';
import { useCompanyCurrency } from '../../data/session.ts';
import type { Outputs } from '../../data/trpc.ts';
import { tellDone } from '../../ui/feedback/tell.ts';
import { FieldInput } from '../../ui/form/field-input.tsx';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { uiTexts } from '../../ui/texts.ts';
import { Refusal } from '../refusal.tsx';
import { ChoiceEditor } from './choice-editor.tsx';
import { type CustomField, type CustomKind, newWish, previewOf, type Wish, wishOf } from './custom-field.ts';
import styles from './custom-fields.module.css';
import { fieldTexts } from './texts.ts';

interface Props {
  readonly entity: string;
  /** The definition that is changed; a new one where none is given. */
  readonly field?: CustomField | undefined;
  readonly targets: Outputs['customFields']['list']['targets'];
  readonly onClose: () => void;
}

const UNSORTABLE: readonly CustomKind[] = ['longText', 'url'];

/** Makes or changes a field of the company's own, with the input it becomes beside it. */
export function FieldDrawer({ entity, field, targets, onClose }: Props) {
  const t = useTexts(fieldTexts);
  const ui = useTexts(uiTexts);
  const local = useLocal();
  const currency = useCompanyCurrency();
  const kinds = fieldOf(useEntity('customField') ?? { fields: [] }, 'kind')?.choices ?? [];
  const [wish, setWish] = useState<Wish>(() => (field ? wishOf(field) : newWish(entity)));
  const set = (part: Partial<Wish>): void => setWish((known) => ({ ...known, ...part }));
  const wishes = {
    failed: () => true,
    done: () => {
      tellDone(t('saved', { name: wish.name.trim() }));
      onClose();
    },
  };
  const create = useCommand(client.customFields.create.mutate, wishes);
  const update = useCommand(client.customFields.update.mutate, wishes);
  const error = create.error ?? update.error;
  const preview = previewOf(wish, t('untitled'));
  const save = (): void => {
    const { entity: _entity, target: _target, ...changed } = wish;
    if (field) update.run({ ...changed, id: field.id });
    else create.run(wish);
  };
  return (
    <Drawer
      opened
      position="right"
      size="md"
      onClose={onClose}
      title={field ? t('editOf', { name: field.name }) : t('add')}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <form
        onSubmit={(submitted) => {
          submitted.preventDefault();
          save();
        }}
      >
        <Stack gap="sm">
          <Group grow align="start" gap="sm">
            <TextInput
              data-autofocus
              label={t('name')}
              required
              maxLength={40}
              value={wish.name}
              onChange={({ currentTarget }) => set({ name: currentTarget.value })}
            />
            <TextInput
              label={t('nameEn')}
              description={t('nameEnHint')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              maxLength={60}
              value={wish.nameEn ?? ''}
              onChange={({ currentTarget }) => set({ nameEn: currentTarget.value || null })}
            />
          </Group>
          <Group grow align="start" gap="sm">
            <Select
              label={t('kind')}
              allowDeselect={false}
              data={kinds.map(({ value, label }) => ({ value, label: local(label) }))}
              value={wish.kind}
              onChange={(kind) => kind && set({ kind: kind as CustomKind })}
            />
            {wish.kind === 'reference' && (
              <Select
                label={t('target')}
                required
                disabled={field !== undefined}
                searchable
                nothingFoundMessage={ui('nothingFound')}
                data={targets.map(({ name, label }) => ({ value: name, label: local(label) }))}
                value={wish.target ?? null}
                onChange={(target) => target && set({ target })}
              />
            )}
          </Group>
          {wish.kind === 'choice' && (
            <ChoiceEditor choices={wish.choices ?? []} onChange={(choices) => set({ choices })} />
          )}
          <TextInput
            label={t('help')}
            description={t('helpHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            maxLength={200}
            value={wish.help ?? ''}
            onChange={({ currentTarget }) => set({ help: currentTarget.value || null })}
          />
          <Select
            label={t('seenBy')}
            allowDeselect={false}
            data={[
              { value: 'internal', label: t('seenInternal') },
              { value: 'public', label: t('seenPublic') },
            ]}
            value={wish.fieldClass ?? 'internal'}
            onChange={(chosen) => set({ fieldClass: chosen === 'public' ? 'public' : 'internal' })}
          />
          <Checkbox
            label={t('required')}
            description={t('requiredHint')}
            checked={wish.required ?? false}
            onChange={({ currentTarget }) => set({ required: currentTarget.checked })}
          />
          {!UNSORTABLE.includes(wish.kind) && (
            <Checkbox
              label={t('sortable')}
              description={t('sortableHint')}
              checked={wish.sortable ?? false}
              onChange={({ currentTarget }) => set({ sortable: currentTarget.checked })}
            />
          )}
          <section className={styles.preview} aria-label={t('preview')}>
            <h3>{t('preview')}</h3>
            <FieldInput
              key={`${wish.kind} ${wish.target}`}
              size="xs"
              field={preview}
              value={null}
              currency={currency}
              onChange={() => undefined}
            />
          </section>
          <Refusal error={error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {ui('cancel')}
            </Button>
            <Button
              type="submit"
              disabled={wish.name.trim() === ''}
              loading={create.pending || update.pending}
            >
              {t('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Drawer>
  );
}
