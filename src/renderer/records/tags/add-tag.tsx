import { ActionIcon, Combobox, TextInput, useCombobox } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { isTagName, LONGEST_TAG } from '#shared/tags.ts';
import { useMay } from '../../data/meta.ts';
import { type KnownTag, useTags } from '../../data/tags.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { TagChip } from '../../ui/tag/tag-chip.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { tagTexts } from './texts.ts';

interface Props {
  readonly entity: string;
  /** Those that the record has already. */
  readonly held: readonly string[];
  readonly onAdd: (tag: { readonly id: string } | { readonly name: string }) => void;
}

const SHOWN = 50;

/** Finds a tag while its name is typed, and makes a new one where the person may and none is called so. */
export function AddTag({ entity, held, onAdd }: Props) {
  const t = useTexts(tagTexts);
  const ui = useTexts(uiTexts);
  const may = useMay();
  const tags = useTags();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  if (!open)
    return (
      <ActionIcon
        size="sm"
        variant="subtle"
        aria-label={t('add')}
        title={t('add')}
        onClick={() => setOpen(true)}
      >
        <IconPlus size={14} />
      </ActionIcon>
    );
  const wanted = typed.trim().toLowerCase();
  const fits = ({ id, name, entities }: KnownTag): boolean =>
    !held.includes(id) &&
    (entities === null || entities.includes(entity)) &&
    name.toLowerCase().includes(wanted);
  const found = tags.filter(fits).slice(0, SHOWN);
  const exists = tags.some(({ name }) => name.toLowerCase() === wanted);
  const mayCreate = may('core.tag.write') && wanted !== '' && !exists && isTagName(typed.trim());
  const submit = (option: string): void => {
    setTyped('');
    onAdd(option === '' ? { name: typed.trim() } : { id: option });
  };
  return (
    <Combobox store={combobox} width={240} position="bottom-start" onOptionSubmit={submit}>
      <Combobox.Target>
        <TextInput
          autoFocus
          size="xs"
          w={170}
          maxLength={LONGEST_TAG}
          aria-label={t('add')}
          placeholder={t('placeholder')}
          value={typed}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => setOpen(false)}
          onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            combobox.openDropdown();
            combobox.selectFirstOption();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options mah={240} style={{ overflowY: 'auto' }}>
          {found.map(({ id, name, colour }) => (
            <Combobox.Option key={id} value={id}>
              <TagChip name={name} colour={colour} />
            </Combobox.Option>
          ))}
          {mayCreate && <Combobox.Option value="">{t('create', { name: typed.trim() })}</Combobox.Option>}
          {found.length === 0 && !mayCreate && <Combobox.Empty>{ui('nothingFound')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
