import { Button, Select, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { SOURCES } from '#shared/sources.ts';
import { type Meta, useMeta } from '../../data/meta.ts';
import { trpc } from '../../data/trpc.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import type { AuditFilter } from './audit-filter.ts';
import { auditTexts } from './texts.ts';

interface Props {
  readonly filter: AuditFilter;
  readonly onChange: (change: AuditFilter) => void;
  readonly onClear: () => void;
}

const PAUSE = 300;
const ROOM = 'room:';

/** One row of conditions; they add up. */
export function AuditFilters({ filter, onChange, onClear }: Props) {
  const t = useTexts(auditTexts);
  const local = useLocal();
  const meta = useMeta();
  const { data: people = [] } = useQuery(trpc.audit.people.queryOptions());
  const actions = useActionChoices(meta);
  const named = (label: string, width: number) => ({
    'aria-label': label,
    placeholder: label,
    size: 'xs' as const,
    clearable: true,
    w: width,
  });
  const wide = { comboboxProps: { width: 'max-content', position: 'bottom-start' } } as const;
  return (
    <>
      <Select
        {...named(t('person'), 116)}
        {...wide}
        searchable
        data={people.map(({ id, name }) => ({ value: id, label: name }))}
        value={filter.person ?? null}
        onChange={(person) => onChange({ person: person ?? undefined })}
      />
      <Select
        {...named(t('action'), 150)}
        {...wide}
        searchable
        data={actions}
        value={filter.action ?? (filter.room === undefined ? null : `${ROOM}${filter.room}`)}
        onChange={(value) =>
          onChange(
            value?.startsWith(ROOM)
              ? { room: value.slice(ROOM.length), action: undefined }
              : { action: value ?? undefined, room: undefined },
          )
        }
      />
      <Select
        {...named(t('source'), 100)}
        {...wide}
        data={SOURCES.map(({ value, label }) => ({ value, label: local(label) }))}
        value={filter.source ?? null}
        onChange={(value) => onChange({ source: SOURCES.find((source) => source.value === value)?.value })}
      />
      <Select
        {...named(t('kind'), 120)}
        {...wide}
        searchable
        data={(meta?.entities ?? []).map(({ name, label }) => ({ value: name, label: local(label) }))}
        value={filter.entity ?? null}
        onChange={(entity) => onChange({ entity: entity ?? undefined })}
      />
      <DateInput
        {...named(t('from'), 118)}
        valueFormat="YYYY-MM-DD"
        value={filter.from ?? null}
        onChange={(from) => onChange({ from: from ?? undefined })}
      />
      <DateInput
        {...named(t('to'), 118)}
        valueFormat="YYYY-MM-DD"
        value={filter.to ?? null}
        onChange={(to) => onChange({ to: to ?? undefined })}
      />
      <Select
        {...named(t('undoFilter'), 118)}
        {...wide}
        data={[
          { value: 'undone', label: t('onlyUndone') },
          { value: 'undo', label: t('onlyUndos') },
        ]}
        value={filter.undo ?? null}
        onChange={(undo) => onChange({ undo: undo === 'undone' || undo === 'undo' ? undo : undefined })}
      />
      <ReasonSearch value={filter.reason ?? ''} onChange={(reason) => onChange({ reason })} />
      {filter.record && (
        <Button variant="light" onClick={() => onChange({ record: undefined })}>
          {t('oneRecord')} ×
        </Button>
      )}
      {Object.keys(filter).length > 0 && (
        <Button variant="subtle" color="gray" onClick={onClear}>
          {t('clearFilter')}
        </Button>
      )}
    </>
  );
}

/** Searches once typing rests. */
function ReasonSearch({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const t = useTexts(auditTexts);
  const [typed, setTyped] = useState(value);
  const send = useDebouncedCallback(onChange, PAUSE);
  useEffect(() => setTyped(value), [value]);
  return (
    <TextInput
      size="xs"
      w={130}
      aria-label={t('reason')}
      placeholder={t('reason')}
      leftSection={<IconSearch size={13} />}
      value={typed}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        send(currentTarget.value);
      }}
    />
  );
}

/** All actions by room, each room also as a whole. */
function useActionChoices(meta: Meta | undefined) {
  const t = useTexts(auditTexts);
  const local = useLocal();
  return useMemo(() => {
    if (!meta) return [];
    const rooms = new Map<string, { value: string; label: string }[]>();
    for (const [action, label] of Object.entries(meta.actions)) {
      const [room = ''] = action.split('.');
      rooms.set(room, [...(rooms.get(room) ?? []), { value: action, label: local(label) }]);
    }
    return [...rooms].map(([room, items]) => {
      // what the platform itself does is shown under the workspace
      const name = room === 'core' ? 'workspace' : room;
      const group = local(meta.domains.find((domain) => domain.name === name)?.label ?? room);
      return {
        group,
        items: [{ value: `${ROOM}${room}`, label: t('wholeRoom', { room: group }) }, ...items],
      };
    });
  }, [meta, local, t]);
}
