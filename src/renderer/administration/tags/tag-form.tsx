import { Button, Group, Modal, MultiSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { LONGEST_TAG, TAG_COLOURS, type TagColour } from '#shared/tags.ts';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { fieldOf, useEntity } from '../../data/meta.ts';
import type { KnownTag } from '../../data/tags.ts';
import { tellDone } from '../../ui/feedback/tell.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { TagChip } from '../../ui/tag/tag-chip.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { Refusal } from '../refusal.tsx';
import styles from './tags.module.css';
import { tagsTexts } from './texts.ts';
import { useTaggedKinds } from './use-kinds.ts';

interface Props {
  /** The tag that is changed; a new one where none is given. */
  readonly tag?: KnownTag | undefined;
  readonly onClose: () => void;
}

/** Name, colour and reach of a tag. */
export function TagForm({ tag, onClose }: Props) {
  const t = useTexts(tagsTexts);
  const ui = useTexts(uiTexts);
  const local = useLocal();
  const kinds = useTaggedKinds();
  const colours = fieldOf(useEntity('tag') ?? { fields: [] }, 'colour')?.choices ?? [];
  const [name, setName] = useState(tag?.name ?? '');
  const [colour, setColour] = useState<TagColour>(tag?.colour ?? 'blue');
  const [entities, setEntities] = useState<readonly string[]>(tag?.entities ?? []);
  const wishes = {
    failed: () => true,
    done: () => {
      tellDone(t('saved', { name: name.trim() }));
      onClose();
    },
  };
  const create = useCommand(client.tags.create.mutate, wishes);
  const update = useCommand(client.tags.update.mutate, wishes);
  const wish = { name, colour, entities: [...entities] };
  return (
    <Modal
      opened
      onClose={onClose}
      size="sm"
      title={tag ? t('editOf', { name: tag.name }) : t('add')}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <form
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (tag) update.run({ id: tag.id, ...wish });
          else create.run(wish);
        }}
      >
        <Stack gap="sm">
          <TextInput
            data-autofocus
            label={t('name')}
            required
            maxLength={LONGEST_TAG}
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
          <div>
            <span className={styles.label} id="tag-colour">
              {t('colour')}
            </span>
            <div className={styles.colours} role="radiogroup" aria-labelledby="tag-colour">
              {TAG_COLOURS.map((each) => (
                <label key={each} className={styles.colour}>
                  <input
                    type="radio"
                    name="colour"
                    value={each}
                    checked={each === colour}
                    onChange={() => setColour(each)}
                  />
                  <TagChip
                    colour={each}
                    name={local(colours.find(({ value }) => value === each)?.label) || each}
                  />
                </label>
              ))}
            </div>
          </div>
          <MultiSelect
            label={t('kinds')}
            description={t('kindsHint')}
            data={[...kinds]}
            value={[...entities]}
            onChange={setEntities}
          />
          <Refusal error={create.error ?? update.error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {ui('cancel')}
            </Button>
            <Button type="submit" loading={create.pending || update.pending} disabled={name.trim() === ''}>
              {t('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
