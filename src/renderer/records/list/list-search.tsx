import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useKeptState } from '../../ui/history/use-kept-state.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (search: string) => void;
  readonly width?: number;
}

const PAUSE = 180;

/** The search of a list; asks once typing has paused. */
export function ListSearch({ label, value, onChange, width = 220 }: Props) {
  // half typed, it is still there for who comes back
  const [typed, setTyped] = useKeptState(`search ${label}`, value);
  const asked = useRef(value);
  const change = useRef(onChange);
  change.current = onChange;

  useEffect(() => {
    if (typed === asked.current) return;
    const timer = setTimeout(() => {
      asked.current = typed;
      change.current(typed);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);

  useEffect(() => {
    if (value === asked.current) return;
    asked.current = value;
    setTyped(value);
  }, [value, setTyped]);

  return (
    <TextInput
      size="xs"
      w={width}
      type="search"
      data-list-search
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={14} />}
      value={typed}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
    />
  );
}
