import { CloseButton, Combobox, InputBase, type MantineSize, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useLocal, useTexts } from '../language/use-texts.ts';
import { uiTexts } from '../texts.ts';
import { useReferences } from './reference-source.ts';
import { useReferenceName } from './use-reference-name.ts';

interface Props {
  readonly entity: string;
  readonly value: string | null;
  /** The name of the present value, where the caller knows it. */
  readonly name?: string | undefined;
  readonly label?: ReactNode;
  readonly 'aria-label'?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly error?: ReactNode;
  readonly size?: MantineSize;
  readonly placeholder?: string;
  readonly onChange: (id: string | null, name: string) => void;
}

const PAUSE = 120;

/** Chooses a record by typing part of its name. */
export function ReferenceInput(props: Props) {
  const { entity, value, name, label, required, disabled, error, size = 'sm', placeholder, onChange } = props;
  const t = useTexts(uiTexts);
  const local = useLocal();
  const references = useReferences();
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      setTyped(null);
    },
  });
  const [typed, setTyped] = useState<string | null>(null);
  const [search] = useDebouncedValue(typed ?? '', PAUSE);
  const looked = useReferenceName(name === undefined ? entity : undefined, value);
  const shown = typed ?? (value === null ? '' : (name ?? looked));
  const { data: answer = [], isPlaceholderData } = useQuery({
    queryKey: ['references', entity, search],
    queryFn: () => references.find(entity, search),
    enabled: combobox.dropdownOpened,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  // until the answer to what was typed is there, the one before is narrowed: a list that shifts under the pointer
  // would swallow the click, or give another record than the one aimed at
  const wanted = (typed ?? '').trim().toLowerCase();
  const settled = !isPlaceholderData && (typed ?? '') === search;
  const found = settled
    ? answer
    : answer.filter(({ label: title }) => local(title).toLowerCase().includes(wanted));

  const choose = (id: string): void => {
    const picked = found.find((each) => each.id === id);
    onChange(id, local(picked?.label));
    combobox.closeDropdown();
  };

  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal>
      <Combobox.Target>
        <InputBase
          label={label}
          aria-label={props['aria-label']}
          required={required ?? false}
          disabled={disabled ?? false}
          error={error}
          size={size}
          value={shown}
          placeholder={disabled ? '' : (placeholder ?? t('typeToSearch'))}
          rightSectionPointerEvents="auto"
          rightSection={
            value !== null && !disabled && !required ? (
              <CloseButton size="sm" aria-label={t('clear')} onClick={() => onChange(null, '')} />
            ) : null
          }
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            combobox.openDropdown();
            combobox.selectFirstOption();
          }}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onClick={() => combobox.openDropdown()}
          onKeyDown={({ key }) => {
            if (key === 'ArrowDown') combobox.openDropdown();
          }}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options mah={260} style={{ overflowY: 'auto' }}>
          {found.map(({ id, label: title, detail }) => (
            <Combobox.Option key={id} value={id} active={id === value}>
              {local(title)}
              {detail && (
                <span style={{ color: 'var(--vd-text-muted)', marginInlineStart: 8 }}>{detail}</span>
              )}
            </Combobox.Option>
          ))}
          {settled && found.length === 0 && <Combobox.Empty>{t('nothingFound')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
